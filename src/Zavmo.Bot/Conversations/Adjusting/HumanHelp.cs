using System.Text.Json.Nodes;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>How to reach a person, always: a button on every card that asks, a line on every question in words.</summary>
internal sealed class HumanHelp() : SwitchAdjuster("human-help")
{
    /// <summary>What the button asks for; every conversation takes it at every step.</summary>
    public const string Choice = "person";

    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) =>
        [.. replies.Select(reply => Asking.Asks(reply) ? WithPerson(reply, turn) : reply)];

    public override void Adjust(AdjustedCard card)
    {
        if (card.How.Person is not { } label || card.FirstAction is not { } like)
        {
            return;
        }

        var data = new JsonObject { ["verb"] = CardVerbs.Choose, ["choice"] = Choice };
        foreach (var name in (string[])["nonce", "step"])
        {
            data[name] = like["data"]?[name]?.DeepClone();
        }

        JsonObject button = new() { ["type"] = "Action.Submit", ["title"] = label, ["data"] = data };
        if (like["type"]?.ToString() == "Action.Execute")
        {
            button = new() { ["type"] = "Action.Execute", ["title"] = label, ["verb"] = CardVerbs.Choose, ["data"] = data.DeepClone(), ["fallback"] = button };
        }

        card.Body.Add(new JsonObject { ["type"] = "ActionSet", ["spacing"] = "Small", ["actions"] = new JsonArray(button) });
    }

    private static StoredReply WithPerson(StoredReply reply, AdjustedTurn turn)
    {
        var line = turn.Say("person-line");
        return reply.Card is null ? Asking.Below(reply, line) : reply with { Adjustment = reply.Adjustment! with { Person = turn.Say("label-person"), Below = [.. reply.Adjustment.Below, line] } };
    }
}
