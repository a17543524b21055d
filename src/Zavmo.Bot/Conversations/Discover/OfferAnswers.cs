using System.Text.Json;
using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Discover.Steps;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Reading;
using static Zavmo.Bot.Conversations.Discover.OfferIds;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>
/// Takes what is pressed or typed where <see cref="Offers"/> lie over the open question. What fits none of them is an answer to the
/// question below, and nothing is deleted by it.
/// </summary>
public static partial class OfferAnswers
{
    private const int FewestWordsOfAnAnswer = 6;

    private static readonly Dictionary<string, IReadOnlyList<string>> Synonyms = new(StringComparer.Ordinal)
    {
        [Change + StepNames.Ratings] = ["ratings", "my ratings", "a rating", "rating"],
        [Change + StepNames.Prerequisites] = ["prerequisites", "my prerequisites"],
        [Change + Carry] = ["none", "nothing", "leave it"],
        [Rating + Carry] = ["none", "nothing", "leave it"],
        [Menu + StepNames.HeatMap] = ["map", "my map"],
        [Menu + StepNames.Role] = ["role", "change role", "another role"],
        [End + StepNames.HeatMap] = ["map", "the map", "end", "end here"],
        [End + No] = ["skip", "leave it out", "go on"],
    };

    /// <summary>
    /// Takes what was chosen: whether it was one of these choices, and the step to ask next, or null when it is said what comes next.
    /// </summary>
    public static async Task<(bool Handled, string? Next)> AnswerAsync(DiscoverTurn turn, string step, DiscoverInput input, RoleLibrary roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (turn.State.Card is not { Name: "choice" } card
            || card.Data?.Deserialize(CardJson.Default.ChoiceCardData) is not { } open
            || !open.Choices[0].Id.Contains(':', StringComparison.Ordinal)
            || turn.Turn.Learner.Consent is not { Given: true })
        {
            return (false, null);
        }

        var chosen = Chosen(open.Choices, input);
        if (chosen is null)
        {
            return IsErasing(open.Choices) ? Kept(turn, step) : Unread(turn, open.Choices, input);
        }

        // At a list that waits for "that's right", those words must not be taken for the yes to this.
        if (IsErasing(open.Choices) && OwnRoleWork.IsAt(step) && input.Action is null && chosen == open.Choices[0].Id && !OwnWords().IsMatch(input.Text))
        {
            turn.Say("erase-own-words");
            return (true, null);
        }

        var (kind, what) = (chosen[..(chosen.IndexOf(':', StringComparison.Ordinal) + 1)], chosen[(chosen.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        switch (kind)
        {
            case Delete or Withdraw when what == Yes:
                await roles.ForgetOwnAsync(turn.Turn.Key, turn.Cancellation);
                return (true, Erase(turn, kind));

            case Delete or Withdraw:
                return Kept(turn, step);

            case End when what == No && turn.State.Account is { } account:
                turn.Say("requirement-skipped", AccountTaker.About(turn.Requirement(account.RequirementId)), account.RequirementId);
                return (true, AccountQuestions.Pass(turn));

            case Break when what == Yes:
                turn.State = turn.State with { Paused = true };
                turn.Say("stop");
                return (true, null);

            case Menu when what == Change:
                Offers.ShowAnswers(turn, step);
                return (true, null);

            case Change when what == StepNames.Ratings && turn.Observations.Any(seen => seen.Kind == ObservationKind.SelfRating):
                Offers.ShowRatings(turn, step);
                return (true, null);

            case Change when what != Carry:
                return (true, Reopen(turn, what));

            case Rating when what != Carry:
                turn.State = turn.State with { RatingOne = what, ReturnTo = step };
                return (true, StepNames.Ratings);

            default:
                return (true, what is Carry or No ? step : what);
        }
    }

    /// <summary>Takes the choices away when an answer to the question below them was given: they would catch the next words too.</summary>
    public static void Leave(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.State.Card is { Name: "choice" } card
            && card.Data?.Deserialize(CardJson.Default.ChoiceCardData)?.Choices[0].Id.Contains(':', StringComparison.Ordinal) == true)
        {
            turn.NextNonce();
        }
    }

    private static string? Chosen(IReadOnlyList<CardChoice> choices, DiscoverInput input)
    {
        if (input.Action is not null)
        {
            return choices.FirstOrDefault(choice => choice.Id == input.Text)?.Id;
        }

        var isYesOrNo = IsErasing(choices) || choices[0].Id.StartsWith(Break, StringComparison.Ordinal);
        return (choices[0].Id, input.Intent) switch
        {
            _ when IsErasing(choices) && YesInOwnWords().IsMatch(input.Text) => choices[0].Id,
            (Delete + Yes or Withdraw + Yes, LearnerIntent.Yes or LearnerIntent.DeleteMyData or LearnerIntent.WithdrawConsent) => choices[0].Id,
            (Delete + Yes or Withdraw + Yes, LearnerIntent.No) => choices[1].Id,
            (End + StepNames.HeatMap, LearnerIntent.Yes or LearnerIntent.ThatsAll or LearnerIntent.Stop) => choices[0].Id,
            (End + StepNames.HeatMap, LearnerIntent.Skip) => choices[1].Id,
            (Change + StepNames.Ratings, LearnerIntent.Skip or LearnerIntent.No or LearnerIntent.ThatsAll or LearnerIntent.NeverMind) => choices[^1].Id,
            _ when choices[0].Id.StartsWith(Rating, StringComparison.Ordinal) && input.Intent is (LearnerIntent.Skip or LearnerIntent.No or LearnerIntent.ThatsAll or LearnerIntent.NeverMind) =>
                choices[^1].Id,
            (Break + No, LearnerIntent.Yes or LearnerIntent.Greeting) => Break + No,
            (Break + No, LearnerIntent.No or LearnerIntent.Stop) => Break + Yes,
            _ when isYesOrNo || input.Intent == LearnerIntent.None =>
                ChoiceReader.Read(input.Text, [.. choices.Select(choice => (choice.Id, choice.Label, Synonyms.GetValueOrDefault(choice.Id, [])))]),
            _ => null,
        };
    }

    // A few words where an answer was to be picked are a slip, and no answer to the question below.
    private static (bool Handled, string? Next) Unread(DiscoverTurn turn, IReadOnlyList<CardChoice> choices, DiscoverInput input)
    {
        var picks = choices[0].Id.StartsWith(Change, StringComparison.Ordinal) || choices[0].Id.StartsWith(Rating, StringComparison.Ordinal);
        if (!picks || input.Intent != LearnerIntent.None || input.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsOfAnAnswer)
        {
            return (false, null);
        }

        turn.Say("change-unclear");
        return (true, null);
    }

    private static bool IsErasing(IReadOnlyList<CardChoice> choices) =>
        choices[0].Id.StartsWith(Delete, StringComparison.Ordinal) || choices[0].Id.StartsWith(Withdraw, StringComparison.Ordinal);

    // Deleted, the learner can begin afresh; withdrawn, nothing is kept but the no, and nothing more is asked.
    private static string? Erase(DiscoverTurn turn, string kind)
    {
        turn.Turn.Change(kind == Withdraw ? new ConsentAnswered(false, turn.Turn.Now, ConsentStep.TextVersion) : new DataDeleted());
        turn.Turn.Accounts.Clear();
        turn.Forget();
        turn.Say(kind == Withdraw ? "consent-withdrawn" : "deleted");
        turn.MoveTo = StepNames.Consent;
        return kind == Withdraw ? null : StepNames.Consent;
    }

    private static (bool Handled, string? Next) Kept(DiscoverTurn turn, string step)
    {
        turn.Say("delete-kept");
        return (true, step);
    }

    private static string Reopen(DiscoverTurn turn, string what)
    {
        if (what == StepNames.Ratings)
        {
            turn.State = turn.State with { RatingCard = 0, CardsDone = null };
            return StepNames.Ratings;
        }

        if (what == StepNames.Prerequisites)
        {
            turn.State = turn.State with { PrerequisiteCard = 0 };
            return StepNames.Prerequisites;
        }

        return AccountQuestions.Reopen(turn, what);
    }

    [GeneratedRegex(@"\b(?:delete|erase|remove|wipe|forget|withdraw)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnWords();

    [GeneratedRegex(@"^yes,? (?:please,? )?(?:delete|erase|remove|wipe|forget|withdraw)(?: (?:and delete|it all|it|all|everything|them|my data|my consent))*(?:,? please)?[.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex YesInOwnWords();
}
