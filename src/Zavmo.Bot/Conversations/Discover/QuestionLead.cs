using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What is said before a main question: a change of topic, what was mentioned earlier, or why it is asked.</summary>
public static class QuestionLead
{
    // A reason before every question would be a form again.
    private const int ReasonEvery = 2;

    // The heaviest tenth of a role is what it turns on.
    private const double HeavyShare = 0.1;

    /// <summary>What to say in the same message, or null when the question needs no announcement.</summary>
    /// <param name="turn">The turn, with the question before in its state.</param>
    /// <param name="requirement">The requirement that is asked about next.</param>
    /// <param name="level">The level that its question is worded for.</param>
    public static string? Before(DiscoverTurn turn, Requirement requirement, int level)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        string?[] said = [Transitions.Before(turn, requirement, level), Mention(turn, requirement) ?? Reason(turn, requirement)];
        return said.All(part => part is null) ? null : string.Join(' ', said.Where(part => part is not null));
    }

    // The learner's own words, once for each account, and never where the account counts for the requirement already.
    private static string? Mention(DiscoverTurn turn, Requirement requirement)
    {
        if (turn.Observations.Any(seen => seen.RequirementId == requirement.Id && seen.Kind == ObservationKind.Account))
        {
            return null;
        }

        foreach (var memory in turn.Turn.Accounts.Reverse().Where(memory => memory.RequirementId != requirement.Id && !turn.State.ReferredTo.Contains(memory.RequirementId)))
        {
            // More words than can be said again would be cut in the middle.
            if (memory.Quotes.FirstOrDefault(quote => quote.Contains(' ', StringComparison.Ordinal) && TopicMention.Touches(AccountTaker.FirstWords(quote), requirement)) is { } quote)
            {
                turn.State = turn.State with { ReferredTo = [.. turn.State.ReferredTo, memory.RequirementId] };
                return turn.Phrase("refer-back", new() { ["quote"] = AccountTaker.FirstWords(quote) }, requirement.Id);
            }
        }

        return null;
    }

    private static string? Reason(DiscoverTurn turn, Requirement requirement)
    {
        if (turn.Answered % ReasonEvery != 0)
        {
            return null;
        }

        var rated = turn.Rated;
        var isHeavy = rated.Count(other => other.Weight > requirement.Weight) < Math.Max(1, HeavyShare * rated.Count);
        var isRated = turn.Observations.Any(seen => seen.RequirementId == requirement.Id && seen.Kind == ObservationKind.SelfRating);
        return turn.Phrase(isHeavy ? "asked-because-weight" : isRated ? "asked-because-plan" : "asked-because-unrated", about: requirement.Id);
    }
}
