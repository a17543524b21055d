using YamlDotNet.Core;
using YamlDotNet.Serialization;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Roles.Adverts;

namespace Zavmo.Bot.Roles;

/// <summary>Reads the words by which adverts are read: <c>dialogs/roles/adverts.yaml</c>.</summary>
public static class AdvertsFile
{
    /// <summary>The table of the folder <c>dialogs/</c>.</summary>
    /// <exception cref="InvalidDataException">The file is missing, is no such YAML, or the table has a fault.</exception>
    public static AdvertTable Read() => Read(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), "roles", "adverts.yaml"));

    /// <summary>The table of a file.</summary>
    /// <exception cref="InvalidDataException">The file is missing, is no such YAML, or the table has a fault.</exception>
    public static AdvertTable Read(string path)
    {
        try
        {
            var parts = new DeserializerBuilder().Build().Deserialize<Dictionary<string, Dictionary<string, List<string>>>>(File.ReadAllText(path)) ?? [];
            return AdvertTable.From(parts.ToDictionary(
                part => part.Key,
                part => (IReadOnlyDictionary<string, IReadOnlyList<string>>)(part.Value ?? []).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value)));
        }
        catch (Exception error) when (error is YamlException or FileNotFoundException or DirectoryNotFoundException or InvalidDataException)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }
}
