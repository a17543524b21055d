using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Deliver.Knowledge;

namespace Zavmo.Bot.Conversations.Knowledge;

/// <summary>What the files <c>knowledge/*.yaml</c> of the folder of assets hold.</summary>
public sealed class KnowledgeFolder
{
    private const string Name = "knowledge";
    private readonly List<KnowledgeTopic> topics = [];
    private readonly List<AssetProblem> problems = [];

    private KnowledgeFolder()
    {
    }

    /// <summary>The topics in the order of their ids; those with faults are left out.</summary>
    public IReadOnlyList<KnowledgeTopic> Topics => topics;

    /// <summary>Every fault found, in the order of files and lines; empty when all is well.</summary>
    public IReadOnlyList<AssetProblem> Problems => problems;

    /// <summary>Reads all topics. Faults do not throw: they are in <see cref="Problems"/>. Without the folder there are no topics.</summary>
    /// <param name="folder">The folder of assets, see <see cref="AssetFolder"/>.</param>
    public static KnowledgeFolder Load(string folder)
    {
        var found = new KnowledgeFolder();
        var path = Path.Combine(Path.GetFullPath(folder), Name);
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.yaml") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            using var text = File.OpenText(file);
            if (KnowledgeReader.Read($"{Name}/{Path.GetFileName(file)}", Path.GetFileNameWithoutExtension(file), text, found.problems) is { } topic)
            {
                found.topics.Add(topic);
            }
        }

        return found;
    }

    /// <summary>The topics as a bank of questions.</summary>
    /// <exception cref="InvalidDataException">There are problems; the message has one a line, with file, line and key.</exception>
    public KnowledgeBank ToBank() => problems.Count == 0
        ? new KnowledgeBank(topics)
        : throw new InvalidDataException($"The knowledge files have faults:\n{string.Join('\n', problems)}");
}
