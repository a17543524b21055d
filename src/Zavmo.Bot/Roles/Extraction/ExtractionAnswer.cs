using System.Text.Json.Serialization;
using Zavmo.Learning.Roles.Extraction;

namespace Zavmo.Bot.Roles.Extraction;

/// <summary>What the model answers.</summary>
/// <param name="Items">The requirements, as it sees them.</param>
internal sealed record ExtractionAnswer([property: JsonRequired] IReadOnlyList<ExtractedItem> Items);
