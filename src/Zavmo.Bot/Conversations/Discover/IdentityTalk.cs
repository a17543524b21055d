using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>"Are you human?": an honest answer at any step, and the open question again.</summary>
public sealed class IdentityTalk(ReportTalk reports) : IDiscoverAside
{
    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (input.Intent != LearnerIntent.WhoAreYou)
        {
            return (false, null);
        }

        turn.Say("who-are-you");
        return (true, reports.Again(turn, stepName));
    }
}
