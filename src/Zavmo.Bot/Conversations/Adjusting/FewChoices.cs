using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>At most five choices on a card. The others are named under "More" and taken by typing their name.</summary>
internal sealed class FewChoices() : SwitchAdjuster("few-choices")
{
    /// <summary>Choices on a card at most.</summary>
    public const int Most = 5;

    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) => [.. replies.Select(Few)];

    public override void Adjust(AdjustedCard card)
    {
        // Buttons first: a row that opens something keeps its words when it can no longer be pressed.
        var actions = card.Actions().ToList();
        var buttons = actions.Where(action => action.Button).ToList();
        var left = buttons.Take(Most).ToList();
        var kept = left.Concat(actions.Where(action => !action.Button).Take(Most - left.Count)).ToHashSet();
        var more = actions.Where(action => !kept.Contains(action)).ToList();
        foreach (var action in more)
        {
            action.Remove();
        }

        // A row is still there to read, and its name or number can be typed. What takes the choice of a drop-down is no choice of its own.
        var unseen = more.Where(action => action.Button && action.Title != CardText.TakeThis).Select(action => action.Title).ToList();
        if (unseen.Count > 0)
        {
            card.AddLine(CardText.MoreByName(unseen));
        }
    }

    // The text form of a list has no buttons to take away.
    private static StoredReply Few(StoredReply reply)
    {
        if (reply is not { Card: "choice", Data: { } written })
        {
            return reply;
        }

        var data = JsonNode.Parse(written.GetRawText())!.AsObject();
        data["isFew"] = true;
        return reply with { Data = JsonSerializer.SerializeToElement(data) };
    }
}
