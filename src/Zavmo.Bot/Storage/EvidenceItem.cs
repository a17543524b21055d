using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Storage;

/// <summary>One item of a learner's evidence chain. It is never changed; erasing it takes its salt and payload away.</summary>
public sealed record EvidenceItem
{
    /// <summary>The number, from 1 without a gap.</summary>
    public required int Number { get; set; }

    /// <summary>The operation that created it: the same one again is already done.</summary>
    public required string OperationId { get; set; }

    /// <summary>Random text that keeps the hash from telling the payload; null when erased.</summary>
    public string? Salt { get; set; }

    /// <summary>The evidence as JSON, hashed as it stands here; null when erased.</summary>
    public string? Payload { get; set; }

    /// <summary>Hash of the item before, empty for the first.</summary>
    public required string PreviousHash { get; set; }

    /// <summary>SHA-256 over the previous hash and the hash of salt and payload, 64 hex digits.</summary>
    public required string Hash { get; set; }

    /// <summary>SHA-256 of salt and payload, 64 hex digits: with it the chain verifies after an erasure too.</summary>
    public required string ContentHash { get; set; }

    /// <summary>When it was erased, or null.</summary>
    public DateTimeOffset? ErasedAt { get; set; }

    /// <summary>Members that this version does not know; written back unchanged.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The item's id: its number in eight digits, so that ids sort as numbers do.</summary>
    [JsonIgnore]
    public string Id => IdOf(Number);

    /// <summary>The head of a chain that ends with this item.</summary>
    [JsonIgnore]
    public EvidenceHead Head => new(Number, Hash);

    /// <summary>What of it its place in the chain rests on.</summary>
    [JsonIgnore]
    public EvidenceLink Link => new(Number, PreviousHash, Salt, Payload, ContentHash, Hash);

    /// <summary>The id of a number.</summary>
    public static string IdOf(int number) => number.ToString("D8", CultureInfo.InvariantCulture);
}
