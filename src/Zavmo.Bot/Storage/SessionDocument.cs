using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Bot.Storage;

/// <summary>Where one learner's conversation stands; replaced once a turn, under 32 KB.</summary>
public sealed record SessionDocument
{
    /// <summary>Number of the last committed turn; 0 before the first.</summary>
    public int Turn { get; set; }

    /// <summary>The dialog stack, the active dialog first.</summary>
    public IReadOnlyList<StackFrame> Stack { get; set; } = [];

    /// <summary>Inbox ids of the last turns, newest last, at most 32: a message seen before changes nothing.</summary>
    public IReadOnlyList<string> LastInboxIds { get; set; } = [];

    /// <summary>What committed turns still have to apply and send, oldest first.</summary>
    public IReadOnlyList<OutboxEntry> Outbox { get; set; } = [];

    /// <summary>What earlier accounts were made of, for paste checks and "you mentioned ...".</summary>
    public IReadOnlyList<AccountMemory> Accounts { get; set; } = [];

    /// <summary>Sent cards by nonce, with the id that the channel gave them.</summary>
    public IReadOnlyDictionary<string, string> SentCards { get; set; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The last replies that judged or explained, oldest first, at most 16: a report is about one of them.</summary>
    public IReadOnlyList<ReportableReply> Reportable { get; set; } = [];

    /// <summary>Where the learner's evidence chain ends.</summary>
    public EvidenceHead EvidenceHead { get; set; } = EvidenceHead.Empty;

    /// <summary>When the learner last wrote.</summary>
    public DateTimeOffset LastSeen { get; set; }

    /// <summary>Whether the learner has removed the app; they are written to no more until they are back.</summary>
    public bool HasLeft { get; set; }

    /// <summary>Adjustments that hold in this conversation and may not be stored for the next one; encrypted, or null.</summary>
    public string? SessionAdjustments { get; set; }

    /// <summary>Members that this version does not know; written back unchanged.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
