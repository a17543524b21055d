using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Changes that were asked about and wait for their answer: which of them, or none.</summary>
internal static partial class OpenChoices
{
    private const string Keep = "leave-as-is";

    /// <summary>Asks which of some changes is meant, or whether the only one is.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="step">The step that waits.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="changes">The changes; at least one.</param>
    /// <param name="canBeNone">Whether none of them can be meant.</param>
    public static void Ask(DiscussTurn turn, string step, string question, IReadOnlyList<PlanChange> changes, bool canBeNone)
    {
        turn.State = turn.State with { Alternatives = changes };
        turn.Choose(step, question, [.. Choices(turn, changes), .. canBeNone ? [new CardChoice(Keep, turn.Button(Keep))] : (CardChoice[])[]]);
    }

    /// <summary>What was chosen; nothing and true where it was none of them; nothing and false where it is about something else.</summary>
    public static (PlanChange? Change, bool IsNone) Take(DiscussTurn turn, DiscussInput input)
    {
        var changes = turn.State.Alternatives;
        if (changes.Count == 0)
        {
            return (null, false);
        }

        turn.State = turn.State with { Alternatives = [] };
        List<CardChoice> choices = [.. Choices(turn, changes), new CardChoice(Keep, turn.Button(Keep))];
        var id = ChoiceReader.Read(input.Text, [.. choices.Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[choice.Id]))]);
        return id == Keep ? (null, true)
            : id is not null ? (changes[choices.FindIndex(choice => choice.Id == id)], false)
            : input.Action is not null ? (null, false)
            : input.Intent is LearnerIntent.No or LearnerIntent.NeverMind || IsNo().IsMatch(input.Text) ? (null, true)
            : changes is [var only] && (input.Intent is LearnerIntent.Yes || IsYes().IsMatch(input.Text)) ? (only, false)
            : (null, false);
    }

    // "No, keep them", "yes, leave them free": a few words after it say the same again.
    [GeneratedRegex(@"^\s*(?:no|nope|nah|rather not|not really|keep (?:it|them|those|the days))\b(?:\W+\w+){0,4}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsNo();

    [GeneratedRegex(@"^\s*(?:yes|yeah|yep|sure|please do|ok|okay)\b(?:\W+\w+){0,4}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsYes();

    private static IEnumerable<CardChoice> Choices(DiscussTurn turn, IReadOnlyList<PlanChange> changes) => changes.Select((change, at) => new CardChoice(
        FormattableString.Invariant($"alternative-{at + 1}"), PlanChanges.Label(change, turn.Kept is null ? null : turn.Plan)));
}
