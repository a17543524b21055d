using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>"What do I do today?", "agree" and "back", said at the map by somebody who has a plan: the plan is shown again, and listens there.</summary>
public sealed partial class PlanAtMap : IDiscoverAside
{
    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (stepName != StepNames.HeatMap || input.Action is not null || turn.Turn.Learner.Plan is null)
        {
            return (false, null);
        }

        if (input.Intent != LearnerIntent.Back)
        {
            if (input.Intent is not (LearnerIntent.None or LearnerIntent.ChangeAnswer or LearnerIntent.Yes or LearnerIntent.Help or LearnerIntent.WhatDoYouMean or LearnerIntent.HowLong) || !OfThePlan().IsMatch(input.Text))
            {
                return (false, null);
            }

            turn.Say("back-to-plan");
        }

        turn.Begins = "discuss";
        return (true, null);
    }

    [GeneratedRegex(@"\b(?:plan|weeks?|modules?|checkpoints?|agreed?|today|tomorrow|tonight|hours?|on leave|holidays?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfThePlan();
}
