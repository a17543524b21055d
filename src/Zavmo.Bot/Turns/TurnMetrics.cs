using System.Diagnostics.Metrics;

namespace Zavmo.Bot.Turns;

/// <summary>Counts what the pipeline does; meter <c>Zavmo.Bot.Turns</c>.</summary>
public sealed class TurnMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Zavmo.Bot.Turns";

    /// <summary>Creates the counters.</summary>
    public TurnMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(MeterName);
        Accepted = meter.CreateCounter<long>("zavmo.turns.accepted", "{message}", "Messages stored and acknowledged");
        Duplicates = meter.CreateCounter<long>("zavmo.turns.duplicates", "{message}", "Messages that were known already");
        Refused = meter.CreateCounter<long>("zavmo.turns.refused", "{message}", "Messages refused because a lane or the queue was full");
        Committed = meter.CreateCounter<long>("zavmo.turns.committed", "{turn}", "Turns committed");
        Conflicts = meter.CreateCounter<long>("zavmo.turns.conflicts", "{turn}", "Turns run again because another process had changed the session");
        Parked = meter.CreateCounter<long>("zavmo.turns.parked", "{message}", "Messages parked after three failures");
        TakenOver = meter.CreateCounter<long>("zavmo.turns.taken_over", "{message}", "Messages taken over from a process that is gone");
        Undelivered = meter.CreateCounter<long>("zavmo.turns.undelivered", "{reply}", "Replies given up");
    }

    /// <summary>Messages stored and acknowledged.</summary>
    public Counter<long> Accepted { get; }

    /// <summary>Messages that were known already.</summary>
    public Counter<long> Duplicates { get; }

    /// <summary>Messages refused because a lane or the queue was full.</summary>
    public Counter<long> Refused { get; }

    /// <summary>Turns committed.</summary>
    public Counter<long> Committed { get; }

    /// <summary>Turns run again after a lost race.</summary>
    public Counter<long> Conflicts { get; }

    /// <summary>Messages parked.</summary>
    public Counter<long> Parked { get; }

    /// <summary>Messages taken over.</summary>
    public Counter<long> TakenOver { get; }

    /// <summary>Replies given up.</summary>
    public Counter<long> Undelivered { get; }
}
