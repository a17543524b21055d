using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>"Step 3 of about 12" first, on everything that asks.</summary>
internal sealed class EffortUpFront() : SwitchAdjuster("effort-up-front")
{
    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) =>
        Asking.Above(replies, reply => Asking.FieldOf(reply, Asking.Progress) is null ? turn.Standing.Progress : "");
}
