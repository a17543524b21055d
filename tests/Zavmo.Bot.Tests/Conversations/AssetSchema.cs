using NJsonSchema;
using YamlDotNet.Serialization;

namespace Zavmo.Bot.Tests.Conversations;

/// <summary>Holds YAML against a schema of the repository's assets.</summary>
internal static class AssetSchema
{
    internal static async Task<IReadOnlyCollection<object>> Validate(string schemaFile, string yaml)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Spoken.Assets.Folder, schemaFile));
        var document = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(yaml);
        return [.. schema.Validate(new SerializerBuilder().JsonCompatible().Build().Serialize(document))];
    }
}
