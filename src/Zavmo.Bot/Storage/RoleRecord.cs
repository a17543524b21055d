using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Bot.Storage;

/// <summary>One version of an imported role.</summary>
/// <param name="Id">Stable id inside the tenant.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Level">The level that the document states, e.g. <c>L3</c>; null when it states none.</param>
/// <param name="Version">1 for the first import, then rising by one; the store sets it.</param>
/// <param name="ProfileJson">The parsed profile.</param>
/// <param name="SourceText">The document as it was imported.</param>
/// <param name="OwnerLearnerId">The learner to whom the role is private; null when it is the tenant's.</param>
public sealed record RoleRecord(
    string Id, string Title, string? Level, int Version, string ProfileJson, string SourceText, string? OwnerLearnerId = null)
{
    /// <summary>Members that this version does not know; written back unchanged.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
