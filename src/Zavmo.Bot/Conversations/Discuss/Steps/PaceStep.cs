using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Conversations.Discuss.Steps;

/// <summary>How full the hours are.</summary>
public sealed class PaceStep : IDiscussStep
{
    private static readonly (Pace Pace, string Label, string[] Words)[] Paces =
    [
        (Pace.Gentle, "pace-gentle", ["slow", "easy", "relaxed", "light", "loose"]),
        (Pace.Steady, "pace-steady", ["normal", "medium", "middle", "in the middle", "in between", "average", "standard", "usual", "ordinary"]),
        (Pace.Intensive, "pace-intensive", ["fast", "full", "quick", "tight", "hard"]),
    ];

    /// <inheritdoc />
    public string Name => PlanSteps.Pace;

    /// <inheritdoc />
    public string? Ask(DiscussTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Choose(Name, turn.Phrase("pace-choice"), Choices(turn));
        return null;
    }

    /// <inheritdoc />
    public string? Answer(DiscussTurn turn, DiscussInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        var (meant, chosen) = OpenChoices.Take(turn, Name, input);
        if (chosen == Chosen.AskedAgain)
        {
            return null;
        }

        var talk = meant is not null ? new PlanTalk(PlanTalkKind.Change) { Change = meant }
            : input.Action is null && chosen == Chosen.Other ? SetUpTalk.Read(turn, input.Text)
            : new PlanTalk(PlanTalkKind.None);
        if (talk.Kind == PlanTalkKind.WhichOfTwo)
        {
            OpenChoices.Ask(turn, Name, turn.Phrase("which-of-two"), talk.Alternatives, canBeNone: false);
            return null;
        }

        if (talk is { Kind: PlanTalkKind.Change, Change: not SetPace } more)
        {
            if (SetUpTalk.Keep(turn, more).OfType<SetPace>().Any())
            {
                return PlanSteps.Leave;
            }

            turn.Choose(Name, turn.Phrase("pace-choice"), Choices(turn));
            return null;
        }

        var id = ChoiceReader.Read(input.Text, [.. Paces.Select(pace => (pace.Pace.ToString(), turn.Button(pace.Label), (IReadOnlyList<string>)[pace.Pace.ToString(), .. pace.Words]))])
            ?? (input.Intent is LearnerIntent.DontKnow or LearnerIntent.Skip ? nameof(Pace.Steady) : null);
        if (!Enum.TryParse<Pace>(id, out var pace))
        {
            turn.Choose(Name, turn.Phrase("pace-unclear"), Choices(turn));
            return null;
        }

        turn.State = turn.State with { Pace = pace };
        return PlanSteps.Leave;
    }

    private static List<CardChoice> Choices(DiscussTurn turn) => [.. Paces.Select(pace => new CardChoice(pace.Pace.ToString(), turn.Button(pace.Label)))];
}
