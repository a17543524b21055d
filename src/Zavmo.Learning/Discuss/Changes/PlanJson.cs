using System.Text.Json;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>What is kept of a plan as JSON: camelCase names, names of enum values, nothing for null.</summary>
public static class PlanJson
{
    /// <summary>Writes a state.</summary>
    public static string Write(PlanState state) => JsonSerializer.Serialize(state, PlanJsonContext.Default.PlanState);

    /// <summary>Reads a state that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no such state.</exception>
    public static PlanState Read(string json) =>
        JsonSerializer.Deserialize(json, PlanJsonContext.Default.PlanState) ?? throw new JsonException("The plan is null.");
}
