using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Says what comes next before a main question: the last one, a change of topic, something harder or easier.</summary>
public static class Transitions
{
    /// <summary>What to say before a question, or null when it needs no announcement.</summary>
    /// <param name="turn">The turn, with the question before in its state.</param>
    /// <param name="requirement">The requirement that is asked about next.</param>
    /// <param name="level">The level that its question is worded for.</param>
    public static string? Before(DiscoverTurn turn, Requirement requirement, int level)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        if (turn.State.Previous is not { } previous)
        {
            return null;
        }

        var left = turn.QuestionsLeft;
        if (left == 1 && !turn.Adjustments.Predictable)
        {
            return turn.Phrase("transition-last", about: requirement.Id);
        }

        Dictionary<string, object?> values = new() { ["topic"] = turn.Phrase(PhraseKeys.Topic(requirement.Category)), ["count"] = left ?? 0 };
        if (turn.Requirement(previous.RequirementId).Category != requirement.Category)
        {
            var topic = turn.Phrase("transition-topic", values, requirement.Id);
            return left == 1 ? topic + " " + turn.Phrase("transition-last", about: requirement.Id) : topic;
        }

        if (turn.Adjustments.Predictable)
        {
            var same = turn.Phrase("transition-same", values, requirement.Id);
            return left == 1 ? same + " " + turn.Phrase("transition-last", about: requirement.Id) : same;
        }

        return level == previous.Level ? null : turn.Phrase(level > previous.Level ? "transition-harder" : "transition-easier", about: requirement.Id);
    }
}
