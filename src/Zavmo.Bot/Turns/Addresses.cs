using Zavmo.Bot.Bots;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Keeps where each learner can be reached, for what the bot says of its own accord, after a restart too.</summary>
internal sealed class Addresses(IDirectoryStore directory)
{
    /// <summary>
    /// Stores the address of a turn's learner when it is new or changed. Who has not agreed, has taken it back or has removed the app
    /// has none. Again is the same, so it comes before the commit.
    /// </summary>
    public Task KeepAsync(InboundActivity activity, Turn turn, TurnRun run)
    {
        var address = turn.Learner.Consent is { Given: true } && !turn.HasLeft ? run.ReachJson : null;
        return directory.SaveConversationAsync(activity.TenantId, activity.ChannelId, activity.UserId, address, CancellationToken.None);
    }
}
