using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Finds out whose message it is and runs the turn in that learner's lane; acknowledged means committed.</summary>
public sealed class TurnIntake(IDirectoryStore directory, TurnRunner runner) : IActivityIntake
{
    private readonly Lanes<LearnerKey> lanes = new();

    /// <inheritdoc />
    public async Task<AcceptedActivity> AcceptAsync(InboundActivity activity, PendingAnswer? waiting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var entry = await directory.FindOrCreateAsync(
            activity.TenantId, activity.ChannelId, activity.UserId, () => Guid.CreateVersion7().ToString("N"), cancellationToken);
        var key = new LearnerKey(activity.TenantId, entry.LearnerId);
        await lanes.RunAsync(key, () => runner.RunAsync(key, activity, cancellationToken), cancellationToken);
        return new AcceptedActivity(true, Task.CompletedTask);
    }
}
