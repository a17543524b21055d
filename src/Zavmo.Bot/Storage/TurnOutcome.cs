using System.Collections.ObjectModel;

namespace Zavmo.Bot.Storage;

/// <summary>What is known of a turn only after its commit; the next turn takes it into the session.</summary>
public sealed record TurnOutcome
{
    /// <summary>Nothing to take over.</summary>
    public static readonly TurnOutcome None = new();

    /// <summary>The channel's ids of the cards that were sent, by nonce.</summary>
    public IReadOnlyDictionary<string, string> SentCards { get; set; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The channel's ids of the replies that can be reported, by their ids on our side.</summary>
    public IReadOnlyDictionary<string, string> SentReportable { get; set; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>How many replies could not be delivered.</summary>
    public int Undelivered { get; set; }

    /// <summary>Where the evidence chain ends, when that is not what the turn had committed; else null.</summary>
    public EvidenceHead? Head { get; set; }
}
