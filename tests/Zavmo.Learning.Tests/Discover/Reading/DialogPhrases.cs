using Zavmo.Learning.Discover.Reading;
using YamlDotNet.Serialization;

namespace Zavmo.Learning.Tests.Discover.Reading;

/// <summary>The trigger phrases as the learning designers wrote them.</summary>
internal static class DialogPhrases
{
    private const string Learner = "you: ";

    public static IReadOnlyDictionary<LearnerIntent, IReadOnlyList<string>> Load()
    {
        var byId = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "discover", "intents.yaml")));
        return byId.ToDictionary(
            pair => LearnerIntentIds.TryParse(pair.Key, out var intent) ? intent : throw new InvalidDataException(pair.Key),
            pair => (IReadOnlyList<string>)pair.Value);
    }

    /// <summary>Wordings that people use, each with what it is; <see cref="LearnerIntent.None"/> for an answer.</summary>
    public static IReadOnlyList<(LearnerIntent Intent, string Text)> Wordings() =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Zavmo.Learning.Tests", "Discover", "Reading", "wordings.tsv"))
            .Select(line => line.Split('\t'))
            .Select(row => (LearnerIntentIds.TryParse(row[0], out var intent) ? intent : LearnerIntent.None, row[1]))];

    /// <summary>What the learners of the sample conversations say.</summary>
    public static IReadOnlyList<string> Transcribed() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "dialogs"), "*.txt", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(line => line.StartsWith(Learner, StringComparison.Ordinal)).Select(line => line[Learner.Length..])];
}
