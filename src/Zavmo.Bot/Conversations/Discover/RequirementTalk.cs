using System.Text.RegularExpressions;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>"Can I go back to communication?", "I'd rather tell you about leg ulcers", "change my rating of SQL to 4": what is asked about next is the learner's choice.</summary>
public sealed partial class RequirementTalk(AccountTaker taker) : IDiscoverAside
{
    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (input.Action is not null || !turn.Agreed || turn.ChosenRole is null || turn.Rated.Count == 0)
        {
            return (false, null);
        }

        return stepName switch
        {
            StepNames.Ratings or StepNames.Prerequisites => Rate(turn, stepName, input.Text, anyWord: true),
            StepNames.Accounts or StepNames.HeatMap => Rate(turn, stepName, input.Text, anyWord: false) is { Handled: true } rated ? rated
                : RequirementWishReader.Read(input.Text, turn.Rated) is { } wanted ? (true, Ask(turn, wanted)) : (false, null),
            _ => (false, null),
        };
    }

    /// <summary>Asks about a requirement next, whether it was asked about before or not; returns the step to go to.</summary>
    public static string AskAbout(DiscoverTurn turn, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        turn.State = turn.State with
        {
            Passed = [.. turn.State.Passed.Where(id => id != requirement.Id)],
            Extra = turn.State.Extra + (turn.QuestionsLeft == 0 ? 1 : 0),
        };
        return AccountQuestions.Reopen(turn, requirement.Id);
    }

    private string Ask(DiscoverTurn turn, Requirement wanted)
    {
        if (turn.State.Account is not { KnowledgeItem: null, Situational: false } open)
        {
            return AskAbout(turn, wanted);
        }

        if (open.RequirementId == wanted.Id)
        {
            return StepNames.Accounts;
        }

        // What was told so far is not lost by going elsewhere.
        var left = turn.Requirement(open.RequirementId);
        if (open.Parts.Count > 0 && taker.Judge(turn, left, open) is { Kind: AccountKind.Account } soFar)
        {
            taker.Keep(turn, left, open, soFar);
            _ = AccountQuestions.Close(turn);
        }

        return AskAbout(turn, wanted);
    }

    [GeneratedRegex(@"\b(?:ratings?|rate|score|(?:give|put) myself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnNumber();

    // Beside an open account "answer" is what was told, and only "rating" and its like are the learner's own number.
    private static (bool Handled, string? Next) Rate(DiscoverTurn turn, string stepName, string text, bool anyWord)
    {
        if (!anyWord && !OwnNumber().IsMatch(text))
        {
            return (false, null);
        }

        List<Requirement> rated = [.. turn.Rated.Where(requirement => turn.Observations.Any(seen => seen.RequirementId == requirement.Id && seen.Kind == ObservationKind.SelfRating))];
        if (RequirementWishReader.ReadRating(text, rated) is not var (requirement, level))
        {
            return (false, null);
        }

        if (level is not { } given)
        {
            turn.State = turn.State with { RatingOne = requirement.Id, ReturnTo = stepName };
            return (true, StepNames.Ratings);
        }

        OwnRating.Change(turn, requirement, given);
        return (true, stepName);
    }
}
