using Zavmo.Learning.Discover.Reading;
using YamlDotNet.Serialization;

namespace Zavmo.Learning.Tests.Discover.Reading;

/// <summary>The trigger phrases as the learning designers wrote them.</summary>
internal static class DialogPhrases
{
    public static IReadOnlyDictionary<LearnerIntent, IReadOnlyList<string>> Load()
    {
        var byId = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(FilePath()));
        return byId.ToDictionary(
            pair => LearnerIntentIds.TryParse(pair.Key, out var intent) ? intent : throw new InvalidDataException(pair.Key),
            pair => (IReadOnlyList<string>)pair.Value);
    }

    private static string FilePath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "dialogs", "discover", "intents.yaml");
    }
}
