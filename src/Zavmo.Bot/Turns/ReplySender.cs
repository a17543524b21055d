using System.Text.Json;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Renders the replies of a committed turn for their channel and sends them in order.</summary>
public sealed class ReplySender(ZavmoAdapter adapter, CardCatalogue cards, SentCards sentCards)
{
    /// <summary>Sends the replies; updates go to where the session says the card stands.</summary>
    public async Task SendAsync(LearnerKey key, SessionDocument session, OutboxEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(entry);
        var reference = Payload.Parse(entry.ReferenceJson).GetConversationReference();
        var target = CardTarget.For(entry.ChannelId);
        foreach (var reply in entry.Replies)
        {
            var activity = ToActivity(reply, target);
            activity.ApplyConversationReference(reference);
            if (reply.Kind == ReplyKind.Update)
            {
                activity.Id = session.SentCards[reply.Text!];
                await adapter.UpdateAsync(activity, cancellationToken);
                continue;
            }

            var id = await adapter.SendAsync(activity, cancellationToken);
            if (Nonce(reply) is { } nonce)
            {
                sentCards.Remember(key, nonce, id);
            }
        }
    }

    private static string? Nonce(StoredReply reply) =>
        reply.Data is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("nonce", out var nonce) ? nonce.GetString() : null;

    private Activity ToActivity(StoredReply reply, CardTarget target)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelData = new Dictionary<string, object> { ["clientActivityID"] = reply.ClientId },
        };
        if (reply.Card is null)
        {
            activity.Text = reply.Text;
            return activity;
        }

        var rendered = cards.Render(reply.Card, reply.Data!.Value, target);
        if (target.PlainText)
        {
            activity.Text = rendered.PlainText;
            return activity;
        }

        activity.Summary = rendered.PlainText;
        activity.Attachments =
        [
            new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = Payload.Content(rendered.Json) },
        ];
        return activity;
    }
}
