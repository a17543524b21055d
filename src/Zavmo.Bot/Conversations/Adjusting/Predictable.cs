using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>A change of what the conversation is about is announced before anything else.</summary>
internal sealed class Predictable() : SwitchAdjuster("predictable")
{
    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) =>
        turn.CameFrom is { Length: > 0 } before && turn.Standing.Stage is { Length: > 0 } now && now != before && replies.Count > 0
            ? [turn.Before(turn.Say("stage-change", new() { ["before"] = before, ["now"] = now }), "stage"), .. replies]
            : replies;
}
