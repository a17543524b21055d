using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>"Plan my learning" and "ask me more", said where a question is open: the buttons of the map work in words at every step.</summary>
public sealed class PlanWish(MapCards maps) : IDiscoverAside
{
    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (stepName is not (StepNames.Ratings or StepNames.Prerequisites or StepNames.Accounts or StepNames.NextStep) || !turn.Agreed || turn.ChosenRole is null)
        {
            return (false, null);
        }

        switch (input.Intent)
        {
            case LearnerIntent.AskMore:
                turn.Say("more-is-open");
                return (true, stepName);

            case LearnerIntent.PlanLearning when turn.NextStepName != StepNames.Accounts || IsTooEarly(turn):
                turn.Say("plan-comes-later");
                return (true, stepName);

            case LearnerIntent.PlanLearning:
                return (true, Begin(turn) ? null : stepName);

            default:
                return (false, null);
        }
    }

    /// <summary>Begins the plan, or says why there is none yet.</summary>
    public bool Begin(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var map = maps.Of(turn);
        if (HasAnyToPlan(turn, map))
        {
            turn.Begins = "discuss";
            return true;
        }

        var cells = map.Cells().ToList();
        var open = cells.Count(cell => cell.Band is GapBand.NotAskedYet or GapBand.NoChanceYet);
        turn.Say(
            turn.AccountsGiven == 0 ? "plan-too-early" : open > 0 ? "plan-rest-open" : "plan-not-needed",
            new() { ["asked"] = cells.Count - open, ["remaining"] = open });
        return false;
    }

    private bool IsTooEarly(DiscoverTurn turn) => turn.AccountsGiven == 0 && !HasAnyToPlan(turn, maps.Of(turn));

    private static bool HasAnyToPlan(DiscoverTurn turn, HeatMap map) => turn.Turn.Learner.Plan is not null || LearningNeeds.Of(map).Count > 0;
}
