using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Where the learner stands in the talk about the plan, in words.</summary>
public static class DiscussStanding
{
    private static readonly string[] Steps = [PlanSteps.Hours, PlanSteps.Pace, PlanSteps.Leave, PlanSteps.Plan];

    /// <summary>At a step.</summary>
    public static Standing At(DiscussTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return new Standing
        {
            Stage = turn.Aside("stage-" + step),
            Progress = turn.Aside("step-of", new() { ["step"] = Place(step) + 1, ["total"] = Steps.Length }),
            Recap = Recap(turn, step),
        };
    }

    // A question about a module is asked out of the plan, and is no step of its own.
    private static int Place(string step) => Array.IndexOf(Steps, step == PlanSteps.Question ? PlanSteps.Plan : step);

    private static string Recap(DiscussTurn turn, string step) => step switch
    {
        PlanSteps.Hours => turn.Aside("recap-role", new() { ["role"] = turn.Context.Role.Title }),
        PlanSteps.Pace => turn.Aside("recap-hours", new() { ["hours"] = Hours(turn) }),
        PlanSteps.Leave => turn.Aside("recap-pace", new() { ["hours"] = Hours(turn), ["pace"] = turn.State.Pace.ToString().ToLowerInvariant() }),
        _ when turn.Kept?.Settings() is { } settings => turn.Aside("recap-pace", new()
        {
            ["hours"] = HeatMapText.Hours(settings.HoursPerWeek),
            ["pace"] = settings.Pace.ToString().ToLowerInvariant(),
        }),
        _ => "",
    };

    private static string Hours(DiscussTurn turn) => HeatMapText.Hours(turn.State.Hours ?? turn.Turn.Learner.HoursPerWeek);
}
