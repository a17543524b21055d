using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>"Back" and "carry on", said at the list of adjustments that was opened over another question: the list closes, and that question is asked again.</summary>
public sealed partial class ListClosing : IDiscoverAside
{
    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (stepName != StepNames.Adjustments || turn.State.ListOver is not { } under || input.Action is not null)
        {
            return (false, null);
        }

        if (input.Intent is not (LearnerIntent.Back or LearnerIntent.NeverMind) && !CarriesOn().IsMatch(input.Text))
        {
            return (false, null);
        }

        turn.State = turn.State with { PickedAdjustments = null };
        turn.Say("adjustments-closed");
        return (true, under);
    }

    [GeneratedRegex(@"^\W*(?:(?:ok(?:ay)?|please|let'?s)\s+)?(?:carry on|continue|go on|close(?: the list| it)?|resume)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CarriesOn();
}
