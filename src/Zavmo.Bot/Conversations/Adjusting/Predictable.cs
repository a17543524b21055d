using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>A change of what the conversation is about is announced before anything asks about it; replies to the last answer come first.</summary>
internal sealed class Predictable() : SwitchAdjuster("predictable")
{
    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn)
    {
        if (turn.CameFrom is not { Length: > 0 } before || turn.Standing.Stage is not { Length: > 0 } now || now == before || replies.Count == 0)
        {
            return replies;
        }

        var place = Math.Max(0, replies.ToList().FindIndex(Asking.Asks));
        return [.. replies.Take(place), turn.Before(turn.Say("stage-change", new() { ["before"] = before, ["now"] = now }), "stage"), .. replies.Skip(place)];
    }
}
