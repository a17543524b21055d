using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Reads a YAML file of ids, each with the phrases that people say for it.</summary>
public static class PhraseListFile
{
    /// <summary>What is made of the phrases.</summary>
    /// <param name="path">The file.</param>
    /// <param name="make">Makes it from ids and phrases; an <see cref="ArgumentException"/> says which of them it cannot take.</param>
    /// <exception cref="InvalidDataException">The file is missing, is no such YAML, or holds an id or a phrase that cannot be taken; the message names the file.</exception>
    public static T Read<T>(string path, Func<Dictionary<string, IReadOnlyList<string>>, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        try
        {
            var phrases = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(path));
            return make(phrases.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value));
        }
        catch (Exception error) when (error is YamlException or FileNotFoundException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }
}
