using YamlDotNet.Core;
using YamlDotNet.Serialization;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Reads what learners say in place of an answer: a YAML file of intent ids with their phrases.</summary>
public static class IntentsFile
{
    /// <summary>A reader for the phrases of the file.</summary>
    /// <exception cref="InvalidDataException">The file is missing, is no such YAML, or names an unknown intent.</exception>
    public static IntentReader Read(string path)
    {
        try
        {
            var phrases = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(path));
            return new IntentReader(phrases.ToDictionary(pair => Intent(path, pair.Key), pair => (IReadOnlyList<string>)pair.Value));
        }
        catch (Exception error) when (error is YamlException or FileNotFoundException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static LearnerIntent Intent(string path, string id) => LearnerIntentIds.TryParse(id, out var intent)
        ? intent
        : throw new InvalidDataException($"{path}: there is no intent '{id}'.");
}
