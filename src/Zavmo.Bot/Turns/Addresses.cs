using Zavmo.Bot.Bots;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Keeps where each learner can be reached, for what the bot says of its own accord, after a restart too.</summary>
internal sealed class Addresses(IDirectoryStore directory, IdProvider ids)
{
    /// <summary>
    /// Stores the address of a turn's learner when it is new or changed. Who has not agreed, has taken it back or has removed the app
    /// has none. Again is the same, so it comes before the commit.
    /// </summary>
    public async Task KeepAsync(InboundActivity activity, Turn turn, TurnRun run)
    {
        var address = turn.Learner.Consent is { Given: true } && !turn.HasLeft ? run.ReachJson : null;
        if (address is not null && await KnownAsync(activity) is { } known)
        {
            address = References.WithHintsOf(address, known);
        }

        await directory.SaveConversationAsync(activity.TenantId, activity.ChannelId, activity.UserId, address, CancellationToken.None);
    }

    // The intake has just looked them up: this costs no read.
    private async Task<string?> KnownAsync(InboundActivity activity) => (await directory.FindOrCreateAsync(
        activity.TenantId, activity.ChannelId, activity.UserId, ids.NewId, CancellationToken.None)).ReferenceJson;
}
