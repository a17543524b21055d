using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>What came of a turn's operations.</summary>
/// <param name="Head">Where the evidence chain ends, when that is not what the turn had committed; else null.</param>
/// <param name="Left">Operations that kept failing, to be parked.</param>
/// <param name="Problem">Type of the last failure, or null.</param>
internal sealed record OperationsResult(EvidenceHead? Head, IReadOnlyList<JsonElement> Left, string? Problem)
{
    /// <summary>Of nothing.</summary>
    public static readonly OperationsResult None = new(null, [], null);

    /// <summary>The result after one more step, which failed or did not.</summary>
    public OperationsResult With(EvidenceHead? head, string? failure, IEnumerable<JsonElement> step) => failure is null
        ? this with { Head = head }
        : new OperationsResult(head, [.. Left, .. step], failure);
}
