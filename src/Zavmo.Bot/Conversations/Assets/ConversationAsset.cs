namespace Zavmo.Bot.Conversations.Assets;

/// <summary>What one conversation says and by which numbers it is run: the content of its <c>conversation.yaml</c>.</summary>
public sealed record ConversationAsset
{
    /// <summary>The name of its folder; the class of the conversation carries the same.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    public required AssetKind Kind { get; init; }

    /// <summary>Whether it can be held.</summary>
    public required AssetStatus Status { get; init; }

    /// <summary>Rises when an open conversation cannot follow a change of stages.</summary>
    public required int Version { get; init; }

    /// <summary>Title, as menus show it.</summary>
    public required string Title { get; init; }

    /// <summary>What the learner has at the end, in one sentence.</summary>
    public required string Purpose { get; init; }

    /// <summary>What the learner does in it, in one sentence; empty but for learning.</summary>
    public string Does { get; init; } = string.Empty;

    /// <summary>For whom it is; a mastery that is not there is not planned. Empty but for learning.</summary>
    public IReadOnlyDictionary<Mastery, ConversationFit> Fit { get; init; } = new Dictionary<Mastery, ConversationFit>();

    /// <summary>What makes it the first choice, whatever the mastery; most have none.</summary>
    public IReadOnlyList<Occasion> Occasions { get; init; } = [];

    /// <summary>What it can prove; empty for shared phrases.</summary>
    public IReadOnlyList<EvidenceClass> Evidence { get; init; } = [];

    /// <summary>Its stages in order; empty for shared phrases.</summary>
    public IReadOnlyList<AssetStage> Stages { get; init; } = [];

    /// <summary>What ends it; empty for shared phrases.</summary>
    public IReadOnlyList<StopRule> Stop { get; init; } = [];

    /// <summary>Numbers and pass marks by name.</summary>
    public IReadOnlyDictionary<string, double> Settings { get; init; } = new Dictionary<string, double>();

    /// <summary>Values of variables where the caller gives none.</summary>
    public IReadOnlyDictionary<string, string> Defaults { get; init; } = new Dictionary<string, string>();

    /// <summary>Everything it says, by key: phrases, <c>label-*</c>, terms, <c>behavioural.*</c> and <c>situational</c>.</summary>
    public IReadOnlyDictionary<string, Phrase> Phrases { get; init; } = new Dictionary<string, Phrase>();

    /// <summary>A number of the settings.</summary>
    /// <exception cref="KeyNotFoundException">The asset has no such setting; the message names both.</exception>
    public double Setting(string name) => Settings.TryGetValue(name, out var value)
        ? value
        : throw new KeyNotFoundException($"The conversation '{Id}' has no setting '{name}'.");
}
