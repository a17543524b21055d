using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Where every channel hands in what it received.</summary>
public interface IActivityIntake
{
    /// <summary>Stores the message; when this returns it may be acknowledged, and will be answered whatever happens.</summary>
    /// <param name="activity">A verified message.</param>
    /// <param name="waiting">The request that waits for the answer itself (an invoke); null when answers are sent.</param>
    /// <param name="cancellationToken">Gives up waiting for the store; the message may have been stored all the same.</param>
    /// <exception cref="IntakeFullException">Too much is waiting: nothing was stored, and the channel may try again.</exception>
    /// <exception cref="StorageException">It could not be stored: the channel may try again.</exception>
    Task<AcceptedActivity> AcceptAsync(InboundActivity activity, PendingAnswer? waiting, CancellationToken cancellationToken);
}
