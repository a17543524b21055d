namespace Zavmo.Bot.Turns;

/// <summary>Where every channel hands in what it received.</summary>
public interface IActivityIntake
{
    /// <summary>Runs or queues the turn; a known activity id is ignored. Returns when the activity may be acknowledged.</summary>
    Task AcceptAsync(InboundActivity activity, CancellationToken cancellationToken);
}
