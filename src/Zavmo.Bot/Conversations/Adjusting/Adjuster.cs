using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>
/// Applies a learner's switches to everything that is sent: the replies of a turn before they are committed, and each card when it is
/// rendered. What is committed says how its cards are to be rendered, so both are the same however often they are done.
/// </summary>
public sealed class Adjuster(AdjustmentsVault vault, PhraseBooks books)
{
    // Who comes back after longer has another conversation: what was not to be stored is gone by then.
    private static readonly TimeSpan Conversation = TimeSpan.FromHours(24);
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // In this order: what is said first, how it is said, how it is cut, and what stands around each piece.
    private static readonly SwitchAdjuster[] All =
    [
        new Predictable(),
        new FewChoices(),
        new LiteralLanguage(),
        new PlainLayout(),
        new ShortBlocks(),
        new RestatedQuestions(),
        new EffortUpFront(),
        new HumanHelp(),
        new ReadAloud(),
    ];

    /// <summary>Gives a turn that begins the adjustments that the learner asked for.</summary>
    /// <exception cref="StorageException">They do not open with the configured secret.</exception>
    public void Begin(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.SessionAdjustments = turn.Now - turn.LastSeen > Conversation ? null : turn.SessionAdjustments;
        turn.Adjustments = vault.Read(turn.Key, turn.Learner, turn.SessionAdjustments);
    }

    /// <summary>Adjusts the replies of a turn that has ended.</summary>
    public void Adjust(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.ReplaceReplies([.. Adjust(turn.Replies, turn)]);
    }

    /// <summary>How a card of a turn that is only looked at is rendered; null where nothing was asked for.</summary>
    public ReplyAdjustment? Look(Turn turn, CurrentCard card)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(card);
        return Adjust([new StoredReply(ReplyKind.Answer, null, card.Name, card.Data, "")], turn).Last(reply => reply.Card is not null).Adjustment;
    }

    /// <summary>A rendered card as the learner asked for it.</summary>
    public static RenderedCard Render(RenderedCard card, ReplyAdjustment? how)
    {
        ArgumentNullException.ThrowIfNull(card);
        if (how is null)
        {
            return card;
        }

        var node = JsonNode.Parse(card.Json)!.AsObject();
        var adjusted = new AdjustedCard(node, card.PlainText, how);
        adjusted.AddLines();
        foreach (var each in All.Where(each => how.Switches.Contains(each.Id)))
        {
            each.Adjust(adjusted);
        }

        return new RenderedCard(node.ToJsonString(Compact), adjusted.PlainText);
    }

    /// <summary>Replies of a turn as its learner asked for them.</summary>
    public IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var switches = turn.Adjustments.Switches;
        if (switches.Count == 0)
        {
            return replies;
        }

        var how = new ReplyAdjustment(switches);
        var adjusted = new AdjustedTurn(turn, books);
        replies = [.. replies.Select(reply => reply with { Adjustment = how })];
        foreach (var each in All.Where(each => switches.Contains(each.Id)))
        {
            replies = each.Adjust(replies, adjusted);
        }

        return replies;
    }
}
