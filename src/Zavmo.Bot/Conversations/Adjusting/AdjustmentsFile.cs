using YamlDotNet.Core;
using YamlDotNet.Serialization;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Reads what learners say about their adjustments: a YAML file of wishes with their phrases.</summary>
public static class AdjustmentsFile
{
    /// <summary>A reader for the phrases of the file.</summary>
    /// <exception cref="InvalidDataException">The file is missing, is no such YAML, or has a phrase that cannot be recognised.</exception>
    public static AdjustmentReader Read(string path)
    {
        try
        {
            var phrases = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(path));
            return new AdjustmentReader(phrases.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value));
        }
        catch (Exception error) when (error is YamlException or FileNotFoundException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }
}
