namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Every conversation that the folder of assets describes, and the phrases they share.</summary>
public sealed class AssetCatalogue
{
    private const string SharedId = "shared";
    private const string FileName = "conversation.yaml";

    // Folders beside the conversations that hold other material.
    private static readonly string[] Libraries = ["knowledge", "qualifications", "roles", "standards"];

    private readonly Dictionary<string, ConversationAsset> conversations = new(StringComparer.Ordinal);
    private readonly List<AssetProblem> problems = [];
    private ConversationAsset? shared;

    private AssetCatalogue(string folder) => Folder = folder;

    /// <summary>Full path of the folder that was read.</summary>
    public string Folder { get; }

    /// <summary>The conversations by id, ordinally sorted; those with faults are left out.</summary>
    public IReadOnlyDictionary<string, ConversationAsset> Conversations => conversations;

    /// <summary>The types of conversation that a plan can name, ready or planned, in the order of their ids.</summary>
    public IReadOnlyList<ConversationAsset> LearningTypes =>
        [.. conversations.Values.Where(asset => asset.Kind == AssetKind.Learning).OrderBy(asset => asset.Id, StringComparer.Ordinal)];

    /// <summary>The phrases that every conversation may use.</summary>
    /// <exception cref="InvalidDataException">Their file is missing or has faults.</exception>
    public ConversationAsset Shared => shared ?? throw new InvalidDataException($"There are no shared phrases in '{Folder}'.");

    /// <summary>Every fault found, in the order of files and lines; empty when all is well.</summary>
    public IReadOnlyList<AssetProblem> Problems => problems;

    /// <summary>Reads all assets of a folder. Faults do not throw: they are in <see cref="Problems"/>.</summary>
    /// <param name="folder">A folder of assets, see <see cref="AssetFolder"/>.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static AssetCatalogue Load(string folder)
    {
        var catalogue = new AssetCatalogue(Path.GetFullPath(folder));
        catalogue.shared = catalogue.Read($"{SharedId}.yaml", SharedId);
        foreach (var path in Directory.GetDirectories(catalogue.Folder).Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileName(path);
            if (!Libraries.Contains(id) && catalogue.Read($"{id}/{FileName}", id) is { } asset)
            {
                catalogue.conversations.Add(id, asset);
            }
        }

        return catalogue;
    }

    /// <summary>Throws when there are problems.</summary>
    /// <returns>This catalogue.</returns>
    /// <exception cref="InvalidDataException">There are problems; the message has one a line, with file, line and key.</exception>
    public AssetCatalogue EnsureValid() => problems.Count == 0
        ? this
        : throw new InvalidDataException($"The conversation assets have faults:\n{string.Join('\n', problems)}");

    /// <summary>A conversation.</summary>
    /// <exception cref="KeyNotFoundException">No such conversation; the message names it and the folder.</exception>
    public ConversationAsset Get(string id) => conversations.GetValueOrDefault(id)
        ?? throw new KeyNotFoundException($"There is no conversation '{id}' in '{Folder}'.");

    /// <summary>What a conversation says.</summary>
    /// <param name="id">The conversation.</param>
    /// <param name="strictVariables">Whether a missing value throws or is left blank.</param>
    /// <param name="defaults">Values of the operator that come before the defaults of the assets.</param>
    /// <exception cref="KeyNotFoundException">No such conversation; the message names it and the folder.</exception>
    public PhraseBook PhrasesOf(string id, bool strictVariables = false, IReadOnlyDictionary<string, string>? defaults = null) =>
        new(Get(id), Shared, strictVariables, defaults);

    private ConversationAsset? Read(string file, string id)
    {
        var path = Path.Combine(Folder, file);
        if (!File.Exists(path))
        {
            problems.Add(new AssetProblem(file, 0, string.Empty, "is missing"));
            return null;
        }

        using var text = File.OpenText(path);
        var asset = AssetReader.Read(file, id, text, problems);
        if (asset is not null && asset.Kind == AssetKind.Shared != (id == SharedId))
        {
            problems.Add(new AssetProblem(file, 1, "kind", $"'shared' belongs to {SharedId}.yaml and nowhere else"));
            return null;
        }

        return asset;
    }
}
