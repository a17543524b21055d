using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>What is met or not: yes, nearly or no on one card, and what could be shown for each yes.</summary>
public sealed partial class PrerequisitesStep(DiscoverAsset asset, ProofTaker proofs) : IDiscoverStep
{
    // "Experience of" before the name says nothing more than the name.
    private const int NamesTheSame = 20;

    // Asked a third time the same, people leave.
    private const int MostUnread = 2;

    /// <inheritdoc />
    public string Name => StepNames.Prerequisites;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        if (turn.State.ProofsToAsk.Count > 0)
        {
            proofs.Ask(turn);
            return Stay();
        }

        if (turn.State.PrerequisiteCard >= turn.PrerequisiteCards.Count)
        {
            return Task.FromResult<string?>(StepNames.Accounts);
        }

        var open = Open(turn);
        turn.Open(
            "prerequisites",
            nonce => new PrerequisitesCardData
            {
                Progress = turn.Progress(turn.RatingCards.Count + turn.State.PrerequisiteCard + 1),
                Intro = turn.Phrase("prerequisites-card", new() { ["count"] = open.Count, ["wished"] = open.Count(requirement => requirement.IsWish) }),
                Items = [.. open.Select(requirement => Item(turn, requirement))],
                Step = Name,
                Nonce = nonce,
            },
            CardJson.Default.PrerequisitesCardData);
        return Stay();
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        if (turn.State.ProofsToAsk.Count > 0)
        {
            proofs.Take(turn, input);
            return Task.FromResult<string?>(Name);
        }

        var open = Open(turn);
        var answers = input.Action is { Verb: CardVerbs.Rate } action
            ? [.. open.Select(requirement => Pressed(action.Field(CardVerbs.RatingInput + requirement.Id)))]
            : Typed(input.Text, open);
        if (answers is null && input.Intent is LearnerIntent.Skip or LearnerIntent.DontKnow or LearnerIntent.ThatsAll)
        {
            turn.Say("prerequisites-skipped");
            return Forward(turn);
        }

        if (answers is null || answers.All(answer => answer is null))
        {
            turn.State = turn.State with { PrerequisitesUnread = turn.State.PrerequisitesUnread + 1 };
            var givesUp = turn.State.PrerequisitesUnread >= MostUnread;
            turn.Say(givesUp ? "prerequisites-left" : "prerequisites-unclear", new() { ["count"] = open.Count });
            return givesUp ? Forward(turn) : Stay();
        }

        foreach (var (requirement, answer) in open.Zip(answers).Where(pair => pair.Second is not null))
        {
            turn.Turn.Change(new Observed(new Observation(requirement.Id, ObservationKind.Prerequisite, (int)answer!.Value)
            {
                ItemId = DiscoverItemIds.Prerequisite(requirement.Id),
            }));
        }

        // "Yes, my certificate of 2019" answers both questions.
        var isNamed = open.Count == 1 && answers[0] == PrerequisiteAnswer.Yes && input.Action is null && ProofTaker.TakeNamed(turn, open[0], input.Text);
        var left = isNamed ? 0 : turn.Budget.Kind == BudgetKind.Full ? int.MaxValue : Math.Max(0, asset.Proofs - turn.State.ProofsAsked.Count);
        turn.State = turn.State with
        {
            ProofsToAsk = [.. open.Zip(answers).Where(pair => pair.Second == PrerequisiteAnswer.Yes).Select(pair => pair.First.Id).Take(left)],
        };
        SayHowMany(turn, answers.Count(answer => answer is not null), answers.Count);
        SayWhatIsMissing(turn, [.. open.Zip(answers).Where(pair => pair.Second is PrerequisiteAnswer.No or PrerequisiteAnswer.Nearly)]);
        return Forward(turn);
    }

    private static void SayHowMany(DiscoverTurn turn, int got, int wanted)
    {
        if (got < wanted)
        {
            turn.Say("prerequisites-partial", new() { ["got"] = got, ["wanted"] = wanted });
        }
    }

    // In their own words.
    private static void SayWhatIsMissing(DiscoverTurn turn, IReadOnlyList<(Requirement Requirement, PrerequisiteAnswer? Answer)> missing)
    {
        var nearly = missing.Count(pair => pair.Answer == PrerequisiteAnswer.Nearly);
        var wished = missing.Count(pair => pair.Requirement.IsWish);
        if (nearly > 0 && nearly < missing.Count)
        {
            turn.Say("prerequisites-mixed", new() { ["count"] = missing.Count - nearly, ["total"] = nearly, ["wished"] = wished });
        }
        else if (missing.Count > 0)
        {
            turn.Say("prerequisites-not-yet", new()
            {
                ["count"] = missing.Count,
                ["requirement"] = RequirementWords.InSentence(missing[0].Requirement),
                ["said"] = nearly > 0 ? "nearly" : "not yet",
                ["wished"] = wished,
            });
        }
    }

    private static Task<string?> Stay() => Task.FromResult<string?>(null);

    private Task<string?> Forward(DiscoverTurn turn)
    {
        turn.State = turn.State with { PrerequisiteCard = turn.State.PrerequisiteCard + 1, PrerequisitesUnread = 0 };
        return Task.FromResult<string?>(Name);
    }

    /// <summary>What a text answers to what was asked; null where it does not say.</summary>
    internal static IReadOnlyList<PrerequisiteAnswer?>? Typed(string text, IReadOnlyList<Requirement> open) => CannotTakeIn().IsMatch(text) ? null :
        (open.Count > 1 ? NamedPrerequisiteReader.Read(text, open) : null) ?? PrerequisiteReader.Read(text, open.Count);

    private static IReadOnlyList<Requirement> Open(DiscoverTurn turn) => turn.PrerequisiteCards[Math.Min(turn.State.PrerequisiteCard, turn.PrerequisiteCards.Count - 1)];

    private static PrerequisiteItem Item(DiscoverTurn turn, Requirement requirement) => new(requirement.Id, requirement.Name)
    {
        IsWish = requirement.IsWish,
        Description = requirement.Description.Length > requirement.Name.Length + NamesTheSame ? requirement.Description : null,
        Answer = AnswerTo(turn, requirement.Id),
    };

    /// <summary>What was answered before, or null.</summary>
    internal static PrerequisiteAnswer? AnswerTo(DiscoverTurn turn, string requirementId) =>
        turn.Observations.LastOrDefault(seen => seen.RequirementId == requirementId && seen.Kind == ObservationKind.Prerequisite) is { } said
            ? (PrerequisiteAnswer)Math.Min((int)said.Level, (int)PrerequisiteAnswer.Yes)
            : null;

    // Who cannot read what stands here lacks nothing of what the role needs.
    [GeneratedRegex(@"\b(?:can['\u2019]?t|can ?not|couldn['\u2019]?t|could not|(?:hard|difficult|not easy) to|struggl(?:e|ing) to|unable to)\s+(?:\w+\s+)?(?:read|see|make out|follow|take in|understand|process|get through)\s+(?:all(?: of)?\s+)?(?:this|that|it|these|those|your|the)(?:\s+(?:small |tiny |long )?(?:font|fonts|text|texts|print|type|screen|letters|lettering|writing|message|messages|words|question|questions|card|list|wall of text))?\s*(?:$|[.,;!?]|properly|well|at all|easily)", RegexOptions.IgnoreCase)]
    private static partial Regex CannotTakeIn();

    private static PrerequisiteAnswer? Pressed(string value) =>
        int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number is >= (int)PrerequisiteAnswer.No and <= (int)PrerequisiteAnswer.Yes
            ? (PrerequisiteAnswer)number
            : null;
}
