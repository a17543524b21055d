using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;

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

    /// <summary>What was chosen; or nothing, and how it was answered.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="step">The step that waits.</param>
    /// <param name="input">What was said.</param>
    public static (PlanChange? Change, Chosen Chosen) Take(DiscussTurn turn, string step, DiscussInput input)
    {
        var changes = turn.State.Alternatives;
        if (changes.Count == 0)
        {
            return (null, Chosen.Other);
        }

        turn.State = turn.State with { Alternatives = [] };
        List<CardChoice> choices = [.. Choices(turn, changes), new CardChoice(Keep, turn.Button(Keep))];
        var id = ChoiceReader.Read(input.Text, [.. choices.Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[choice.Id]))]);
        if (id == Keep || (id is null && input.Action is null && (input.Intent is LearnerIntent.No or LearnerIntent.NeverMind || IsNo().IsMatch(input.Text))))
        {
            return (null, Chosen.None);
        }

        if (id is not null)
        {
            return (changes[choices.FindIndex(choice => choice.Id == id)], Chosen.One);
        }

        if (input.Action is not null || !(input.Intent is LearnerIntent.Yes || IsYes().IsMatch(PlanTalkReader.Written(input.Text)) || PlanTalkReader.IsAssent(input.Text)))
        {
            return (null, Chosen.Other);
        }

        if (changes is [var only] && !HasReserve().IsMatch(input.Text))
        {
            return (only, Chosen.One);
        }

        // A yes says not which of them, nor agrees to anything else.
        Ask(turn, step, turn.Phrase("which-again"), changes, canBeNone: true);
        return (null, Chosen.AskedAgain);
    }

    // "No, keep them", "ok, forget it": a few words before or after it say the same again. "No problem" is none.
    [GeneratedRegex(@"^\s*(?:(?:ok|okay|yes|yeah|well|oh|sorry|actually)\W+)*(?:(?:no|nope|nah)\b(?!\W+(?:problem|worries|objections?|doubt))|rather not|better not|not really|please (?:don['\u2019]?t|do not|keep)|don['\u2019]?t\b|do not\b|(?:just |let['\u2019]?s |i(?:['\u2019]ll| will) )?keep (?:it|them|those|the days|that|everything|all)|forget (?:it|that|about it)|leave (?:it|that)(?: as it is| alone| be)?\W*$|never ?mind|cancel|as you were|don['\u2019]?t bother)\b(?:\W+\w+){0,4}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsNo();

    [GeneratedRegex(@"^\s*(?:yes|yeah|yep|sure|please do|ok|okay)\b(?:\W+\w+){0,4}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsYes();

    [GeneratedRegex(@"\b(?:not|no(?!\W+(?:problem|worries|objections?|doubt))|\w+n['\u2019]t|dont|keep|forget|but|only|except|unless|if)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HasReserve();

    private static IEnumerable<CardChoice> Choices(DiscussTurn turn, IReadOnlyList<PlanChange> changes) => changes.Select((change, at) => new CardChoice(
        FormattableString.Invariant($"alternative-{at + 1}"), PlanLabels.Of(turn).Label(change)));
}
