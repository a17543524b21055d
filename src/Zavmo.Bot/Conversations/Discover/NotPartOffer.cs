using System.Text.Json;
using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Asks whether something is really no part of the learner's job, and reads the answer: by button, by number or in words.</summary>
internal static partial class NotPartOffer
{
    private const string NotPart = "not-part";
    private const string IsPart = "is-part";

    /// <summary>Asks, with what would follow.</summary>
    public static void Show(DiscoverTurn turn, Requirement requirement) => turn.Choose(
        StepNames.Accounts,
        turn.Phrase(
            "not-part-of-job",
            new() { ["requirement"] = RequirementWords.InSentence(requirement), ["role"] = turn.ChosenRole!.Profile.Title },
            requirement.Id),
        Choices(turn));

    /// <summary>Whether it is what was asked last: another card takes its place.</summary>
    public static bool IsOpen(DiscoverTurn turn) => turn.State.Card is { Name: "choice", Data: { } data } && data.Deserialize(CardJson.Default.ChoiceCardData)?.Choices[0].Id == NotPart;

    /// <summary>Whether the answer says that it is no part of the job.</summary>
    public static bool IsMeant(DiscoverTurn turn, DiscoverInput input)
    {
        var chosen = input.Action is not null ? input.Text
            : YesNoReader.Read(input.Text) is { } said ? (said ? NotPart : IsPart)
            : ChoiceReader.Read(input.Text, [.. Choices(turn).Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[]))]);
        return chosen == NotPart
            || input.Intent is LearnerIntent.Yes or LearnerIntent.NotPartOfJob
            || (chosen is null && NeverHere().IsMatch(input.Text) && !IntentReader.TellsOfSomethingDone(input.Text));
    }

    private static CardChoice[] Choices(DiscoverTurn turn) => [new CardChoice(NotPart, turn.Button("not-part-yes")), new CardChoice(IsPart, turn.Button("not-part-no"))];

    // "We never touch cards" says once more that it is no part of the job.
    [GeneratedRegex(
        @"^(?!.*\b(?:but|sometimes|skip|miss|except|unless)\b)(?!.*[,;.] ?(?:i|we) (?!never\b|do not\b|don['\u2019]t\b|dont\b|no longer\b)\w)(?:.*[\s,.])?(?:we|i|they|nobody|no one|my (?:team|company|firm|department))(?: just| really| simply)? (?:never|do not|don['\u2019]t|dont|does not|doesn['\u2019]t|no longer)(?: ever| even| actually)? (?:do|does|use|uses|touch|touches|have|has|deal|deals|handle|handles|work|works|need|needs|see|sees|get|gets)\b"
        + @"|\b(?:isn['\u2019]t|is not|not|never) (?:really |actually )?(?:part of|in|something in) (?:my|our|the|this) (?:job|role|work|post)\b|\b(?:lower it|leave it out|drop it)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NeverHere();
}
