using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Reads what learners say in place of an answer: a YAML file of intent ids with their phrases.</summary>
public static class IntentsFile
{
    /// <summary>A reader for the phrases of the file.</summary>
    /// <exception cref="InvalidDataException">The file is missing, is no such YAML, or names an unknown intent.</exception>
    public static IntentReader Read(string path) =>
        PhraseListFile.Read(path, phrases => new IntentReader(phrases.ToDictionary(pair => Intent(pair.Key), pair => pair.Value)));

    private static LearnerIntent Intent(string id) => LearnerIntentIds.TryParse(id, out var intent)
        ? intent
        : throw new ArgumentException($"there is no intent '{id}'.");
}
