using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Where the learner stands in the assessment, in words.</summary>
public static class DiscoverStanding
{
    private static readonly string[] Before = [StepNames.Consent, StepNames.Role, StepNames.Minutes, StepNames.Adjustments];

    /// <summary>At a step.</summary>
    public static Standing At(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var (recap, words) = Recap(turn, step);
        return new Standing { Stage = StageOf(turn, step), Progress = Progress(turn, step), Recap = recap, RecapWords = words };
    }

    /// <summary>What a step is about.</summary>
    public static string StageOf(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // Out of the plan, what is asked there is about adjustments and not about the map.
        return turn.Aside("stage-" + (step == StepNames.HeatMap && turn.State.PlanLeft is not null ? StepNames.Adjustments : step));
    }

    private static string Progress(DiscoverTurn turn, string step)
    {
        if (turn.State.PlanLeft is { } left && step is StepNames.Adjustments or StepNames.HeatMap)
        {
            return left.Progress;
        }

        // A list that lies over a question is no step: what is open keeps its number.
        step = step == StepNames.Adjustments && turn.State.ListOver is { } under ? under : step;
        if (Array.IndexOf(Before, step is StepNames.OwnRole or StepNames.RoleCheck ? StepNames.Role : step) is >= 0 and var place)
        {
            return turn.Aside("step-before", new() { ["step"] = place + 1, ["total"] = Before.Length });
        }

        if (turn.ChosenRole is null)
        {
            return "";
        }

        var at = step switch
        {
            StepNames.Ratings => turn.State.RatingCard + 1,
            StepNames.Prerequisites => turn.RatingCards.Count + turn.State.PrerequisiteCard + (turn.State.ProofsToAsk.Count > 0 ? 0 : 1),

            // What is asked about a requirement that was told of is no step of its own.
            StepNames.Accounts when turn.State.Account?.KnowledgeItem is not null => Math.Max(turn.FirstCards + 1, turn.FirstCards + turn.Answered),
            _ => turn.FirstCards + turn.Answered + 1,
        };
        if (step == StepNames.HeatMap && turn.IsUnfinished)
        {
            // A look at the map on the way is no step: what is open keeps its number.
            at = Math.Min(turn.TotalSteps, turn.TotalSteps - turn.StepsLeft + 1);
        }

        return step == StepNames.HeatMap && !turn.IsUnfinished
            ? turn.Aside("step-last", new() { ["total"] = turn.TotalSteps })
            : turn.Aside("step", new() { ["step"] = at, ["total"] = Math.Max(at, turn.TotalSteps) });
    }

    private static (string Recap, string Words) Recap(DiscoverTurn turn, string step)
    {
        if (turn.ChosenRole is not { } role)
        {
            return ("", "");
        }

        var title = role.Profile.Title;
        return step switch
        {
            StepNames.Accounts when turn.State.Account is { } account => About(turn, RequirementWords.InSentence(turn.Requirement(account.RequirementId))),
            StepNames.Ratings => (
                turn.Aside("recap-ratings", new()
                {
                    ["role"] = title,
                    ["rated"] = turn.Observations.Count(seen => seen.Kind == ObservationKind.SelfRating),
                    ["total"] = turn.Rated.Count,
                }), ""),
            _ => (turn.Aside("recap-role", new() { ["role"] = title }), title),
        };
    }

    private static (string Recap, string Words) About(DiscoverTurn turn, string requirement) =>
        (turn.Aside("recap-question", new() { ["requirement"] = requirement }), requirement);
}
