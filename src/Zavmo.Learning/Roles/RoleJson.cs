using System.Text.Encodings.Web;
using System.Text.Json;

namespace Zavmo.Learning.Roles;

/// <summary>Role profiles as JSON: camelCase names, categories as camelCase words.</summary>
public static class RoleJson
{
    // The relaxed encoder keeps apostrophes and pound signs readable; this JSON is never put into a page unescaped.
    private static readonly RoleJsonContext Context = new(new JsonSerializerOptions(RoleJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes a profile.</summary>
    public static string Write(RoleProfile profile) => JsonSerializer.Serialize(profile, Context.RoleProfile);

    /// <summary>Writes a profile with its counts and unknown sections beside it.</summary>
    public static string WriteReport(RoleProfile profile) =>
        JsonSerializer.Serialize(RoleReport.Of(profile), Context.RoleReport);

    /// <summary>Reads a profile that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not a profile.</exception>
    public static RoleProfile Read(string json) =>
        JsonSerializer.Deserialize(json, Context.RoleProfile) ?? throw new JsonException("The profile is null.");
}
