using Zavmo.Bot.Cards;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// "Why 2?" and "that's too low", at the map and after a reaction: the words that a level rests on; the learner's reason, which is kept
/// beside it; one more question about the same; and after that a witness as the way to settle it.
/// </summary>
public sealed class ChallengeTalk(MapCards maps, ChallengeTaker taker, ReportTalk open) : IDiscoverAside
{
    private const int MostChoices = 6;
    private const int MostWordsAmongAccounts = 6;
    private const int MostWordsAmongProbes = 14;
    private const int MostWordsWithName = 20;
    private const int FewestBlanksOfAReason = 5;
    private const string Why = "why:";
    private const string Other = "other:";
    private const string High = "high:";

    /// <summary>Takes what is said about a level; whether it was that, and the step to ask next, or null when it is said what comes next.</summary>
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (stepName is not (StepNames.Accounts or StepNames.HeatMap or StepNames.NextStep) || !turn.Agreed || turn.ChosenRole is null)
        {
            return (false, null);
        }

        if (Picked(turn, stepName, input) is { } picked)
        {
            return picked;
        }

        if (turn.State.Challenging is { } id && Told(turn, stepName, id, input) is { } told)
        {
            return told;
        }

        var read = input.Action is null ? Read(turn, stepName, input.Text) : ChallengeReading.None;
        return read.Kind == ChallengeKind.None ? (false, null) : About(turn, stepName, input.Text, read);
    }

    private static ChallengeReading Read(DiscoverTurn turn, string stepName, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var told = stepName == StepNames.NextStep ? turn.State.NextStep : stepName == StepNames.Accounts ? turn.State.Account : null;

        // Beside a small question only what names its requirement is about a level.
        if (told is { Parts.Count: > 0 })
        {
            return words <= MostWordsAmongProbes && RequirementNames.NamedIn(text, turn.Rated) is not null ? ChallengeReader.ReadAtMap(text) : ChallengeReading.None;
        }

        // Longer, it may begin an account in which something was wrong.
        return stepName == StepNames.HeatMap || words <= MostWordsAmongAccounts || (words <= MostWordsWithName && RequirementNames.NamedIn(text, turn.Rated) is not null)
            ? ChallengeReader.ReadAtMap(text)
            : ChallengeReader.Read(text);
    }

    private (bool Handled, string? Next) About(DiscoverTurn turn, string stepName, string text, ChallengeReading read)
    {
        var cells = maps.Of(turn).Cells().ToList();
        var named = RequirementNames.Find(read.Named.Length > 0 ? read.Named : text, turn.Rated);
        if (read.Named.Length > 0 && named is null)
        {
            // "Dinner is at 5" is about no level of the map.
            return (false, null);
        }

        var last = stepName == StepNames.Accounts ? turn.State.Previous?.RequirementId : null;
        var shown = cells.Where(cell => cell.AssessedLevel is not null).ToList();
        var cell = cells.Find(cell => cell.RequirementId == named?.Id)
            ?? shown.Find(cell => cell.RequirementId == last)
            ?? (shown.Count == 1 ? shown[0] : null);
        if (cell is not null)
        {
            return Speak(turn, stepName, cell, read, text);
        }

        // Nothing was shown that could be seen differently: it is an answer to the question.
        if (shown.Count == 0 || stepName == StepNames.Accounts)
        {
            return (false, null);
        }

        var kind = read.Kind == ChallengeKind.Why ? Why : read.IsTooHigh ? High : Other;
        turn.Choose(
            stepName,
            turn.Phrase("challenge-which"),
            [
                .. shown.OrderByDescending(one => one.Gap).Take(MostChoices).Select(one => new CardChoice(OfferIds.Challenge + kind + one.RequirementId, one.Name)),
                new CardChoice(OfferIds.Challenge + OfferIds.Carry, turn.Button("change-none")),
            ]);
        return (true, null);
    }

    private (bool Handled, string? Next) Speak(DiscoverTurn turn, string stepName, HeatMapCell cell, ChallengeReading read, string text)
    {
        if (cell.AssessedLevel is null && read.Level is { } own)
        {
            // Where nothing was judged it is their own rating that they put right.
            OwnRating.Change(turn, turn.Requirement(cell.RequirementId), own);
            return (true, stepName);
        }

        if (read.Kind == ChallengeKind.Why || cell.AssessedLevel is not { } level)
        {
            ChallengeTaker.SayWhy(turn, cell);
            return (true, Again(turn, stepName));
        }

        // Nobody has to prove that they can do less.
        if (read.IsTooHigh || read.IsNeverDone || read.Level < level)
        {
            return Lower(turn, stepName, cell, read, text);
        }

        return read.Reason is { } reason ? Keep(turn, stepName, cell, reason) : AskWhy(turn, cell);
    }

    // What is being asked about it has its answer.
    private (bool Handled, string? Next) Lower(DiscoverTurn turn, string stepName, HeatMapCell cell, ChallengeReading read, string text)
    {
        taker.Lower(turn, cell, read, text);
        return (true, stepName == StepNames.Accounts && turn.State.Account?.RequirementId == cell.RequirementId ? AccountQuestions.Close(turn) : Again(turn, stepName));
    }

    private static (bool Handled, string? Next) AskWhy(DiscoverTurn turn, HeatMapCell cell)
    {
        turn.State = turn.State with { Challenging = cell.RequirementId };
        turn.Say("challenge-reason", AccountTaker.About(turn.Requirement(cell.RequirementId)), cell.RequirementId);
        return (true, null);
    }

    // The reason is theirs in any words; only what clearly leads elsewhere is none.
    private (bool Handled, string? Next)? Told(DiscoverTurn turn, string stepName, string id, DiscoverInput input)
    {
        turn.State = turn.State with { Challenging = null };
        switch (input.Intent)
        {
            case LearnerIntent.NeverMind or LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.ThatsAll or LearnerIntent.Back or LearnerIntent.DontKnow:
                turn.Say("challenge-left");
                return (true, Again(turn, stepName));

            // Of a whole sentence hardly any is a command: "I rewrote the playbook" wants no answer rewritten.
            case LearnerIntent.ChangeAnswer or LearnerIntent.Example or LearnerIntent.WhyAsk or LearnerIntent.Help or LearnerIntent.AskMore or LearnerIntent.ShowQuotes
                when input.Action is null && input.Text.Count(letter => letter == ' ') >= FewestBlanksOfAReason:
                break;

            case not (LearnerIntent.None or LearnerIntent.Yes or LearnerIntent.AnsweredAlready or LearnerIntent.NotPartOfJob or LearnerIntent.NeverHadChance):
                return null;
        }

        var cell = maps.Of(turn).Cells().FirstOrDefault(cell => cell.RequirementId == id);
        return input.Action is not null || !input.Text.Any(char.IsLetter) || cell is null ? null
            : ChallengeReader.ReadReason(input.Text) is { } read && (read.IsTooHigh || read.IsNeverDone)
                ? Lower(turn, stepName, cell, read, input.Text)
            : Keep(turn, stepName, cell, input.Text);
    }

    // Asked once more, in other words; after that the two views stand side by side.
    private (bool Handled, string? Next) Keep(DiscoverTurn turn, string stepName, HeatMapCell cell, string reason)
    {
        var isFirst = !turn.Turn.Learner.Challenges.ContainsKey(cell.RequirementId);
        turn.Turn.Change(new RatingChallenged(cell.RequirementId, reason, cell.AssessedLevel ?? 0, turn.Turn.Now));
        var about = AccountTaker.About(turn.Requirement(cell.RequirementId));
        if (!isFirst)
        {
            turn.Say("challenge-kept", about, cell.RequirementId);
            return (true, Again(turn, stepName));
        }

        turn.Say("challenge-noted", about, cell.RequirementId);
        return (true, AccountQuestions.Reopen(turn, cell.RequirementId));
    }

    // The map stands above; a question is asked again, and a small one in its place.
    private string? Again(DiscoverTurn turn, string stepName) => stepName == StepNames.HeatMap ? null
        : turn.State.Account is { Parts.Count: > 0 } ? open.Again(turn, stepName)
        : stepName;

    private (bool Handled, string? Next)? Picked(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        if (OpenOffer.Of(turn, OfferIds.Challenge) is not { } open || OpenOffer.Chosen(open, input) is not { } chosen)
        {
            return null;
        }

        var what = chosen[OfferIds.Challenge.Length..];
        turn.NextNonce();
        if (what == OfferIds.Carry)
        {
            turn.Say("challenge-left");
            return (true, Again(turn, stepName));
        }

        var (kind, id) = (what[..(what.IndexOf(':', StringComparison.Ordinal) + 1)], what[(what.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var cell = maps.Of(turn).Cells().First(cell => cell.RequirementId == id);
        return Speak(turn, stepName, cell, new ChallengeReading(kind == Why ? ChallengeKind.Why : ChallengeKind.Disagree, null) { IsTooHigh = kind == High }, "");
    }
}
