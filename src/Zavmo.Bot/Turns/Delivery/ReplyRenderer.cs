using System.Text.Json;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Bot.Turns;

/// <summary>Makes an activity of a stored reply, as the channel can show it.</summary>
public sealed class ReplyRenderer(CardCatalogue cards)
{
    private const int MaxQuote = 240;
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The nonce of the card that a reply shows; null when it is words.</summary>
    public static string? NonceOf(StoredReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Data is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("nonce", out var nonce) ? nonce.GetString() : null;
    }

    /// <summary>The activity of a reply, addressed to where the entry's message came from.</summary>
    public Activity Render(StoredReply reply, OutboxEntry entry)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(entry);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelData = ChannelDataOf(reply, entry),
        };
        var reference = ReferenceOf(entry);
        activity.ApplyConversationReference(reference);
        if (reply.Card is null)
        {
            activity.Text = reply.Text;
            activity.Speak = ReadsAloud(reply) ? SpokenText.Of(reply.Text ?? "") : null;
            return activity;
        }

        var target = TargetOf(entry, reference);
        var rendered = Adjuster.Render(cards.Render(reply.Card, reply.Data!.Value, target), reply.Adjustment);
        activity.Speak = ReadsAloud(reply) ? SpeakOf(rendered) : null;
        if (target.PlainText)
        {
            activity.Text = rendered.PlainText;
            return activity;
        }

        activity.Summary = rendered.PlainText;
        activity.Attachments = [new Attachment { ContentType = CardType, Content = Payload.Content(rendered.Json) }];
        return activity;
    }

    /// <summary>How a reply begins, in one line, for who reads a report of it.</summary>
    public string QuoteOf(StoredReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var text = reply.Card is null ? reply.Text ?? "" : cards.Render(reply.Card, reply.Data!.Value, CardTarget.Text).PlainText;
        return ShortText.Start(string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)), MaxQuote);
    }

    /// <summary>The body that answers an <c>adaptiveCard/action</c> invoke with a reply.</summary>
    /// <remarks>Universal Actions: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model.</remarks>
    public string AnswerJson(StoredReply? reply, OutboxEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return reply?.Card is null
            ? MessageAnswer(reply?.Text ?? "")
            : CardAnswer(new CurrentCard(reply.Card, reply.Data!.Value), TargetOf(entry, ReferenceOf(entry)), reply.Adjustment);
    }

    /// <summary>The body that answers an invoke with a card.</summary>
    public string CardAnswer(CurrentCard card, CardTarget target, ReplyAdjustment? how)
    {
        ArgumentNullException.ThrowIfNull(card);
        return $$"""{"statusCode":200,"type":"{{CardType}}","value":{{Adjuster.Render(cards.Render(card.Name, card.Data, target), how).Json}}}""";
    }

    /// <summary>The body that says why an invoke cannot be answered.</summary>
    public static string ErrorAnswer(string code, string message) =>
        $$$"""{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":{{{Json(code)}}},"message":{{{Json(message)}}}}}""";

    private static string SpeakOf(RenderedCard card)
    {
        using var json = JsonDocument.Parse(card.Json);
        return json.RootElement.TryGetProperty("speak", out var speak) ? speak.GetString() ?? "" : "";
    }

    private static bool ReadsAloud(StoredReply reply) => reply.Adjustment?.Switches.Contains(ReadAloud.Switch) == true;

    private static string Json(string text) => JsonSerializer.Serialize(text, TurnJson.Default.String);

    private static ConversationReference ReferenceOf(OutboxEntry entry) => Payload.Parse(entry.ReferenceJson).GetConversationReference();

    // Cards go to a chat of one's own: who wrote there is who may see them fresh.
    private static CardTarget TargetOf(OutboxEntry entry, ConversationReference reference)
    {
        var learner = reference.User?.Id;
        return CardTarget.For(entry.ChannelId) with { Viewers = string.IsNullOrEmpty(learner) ? [] : [learner] };
    }

    /// <remarks>Thumbs: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content.</remarks>
    private static Dictionary<string, object> ChannelDataOf(StoredReply reply, OutboxEntry entry)
    {
        var data = new Dictionary<string, object> { ["clientActivityID"] = reply.ClientId };
        if (reply.Source is not null && CardTarget.For(entry.ChannelId).Thumbs)
        {
            data["feedbackLoop"] = new Dictionary<string, object> { ["type"] = "default" };
        }

        return data;
    }

    /// <summary>The body that answers an invoke with words.</summary>
    public static string MessageAnswer(string text) =>
        $$"""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":{{JsonSerializer.Serialize(text, TurnJson.Default.String)}}}""";
}
