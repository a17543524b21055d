using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>What a question takes for granted is said with it.</summary>
internal sealed class RestatedQuestions() : SwitchAdjuster("recap")
{
    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) =>
        Asking.Above(replies, reply => SaysItself(reply, turn.Standing.RecapWords) ? "" : turn.Standing.Recap);

    private static bool SaysItself(StoredReply reply, string words) => words.Length > 0
        && (reply.Text ?? Asking.FieldOf(reply, "text"))?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
}
