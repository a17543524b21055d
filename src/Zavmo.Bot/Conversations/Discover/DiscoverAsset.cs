using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What the assessment reads from its asset beyond phrases: anchors, switches, presets, intents, questions.</summary>
public sealed class DiscoverAsset
{
    private const string Id = "discover";
    private static readonly string[] Conditions = ["ADHD", "dyslexia", "autism"];

    /// <summary>Reads the asset <c>discover</c>.</summary>
    public DiscoverAsset(AssetCatalogue catalogue, PhraseBooks books)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(books);
        var asset = catalogue.Get(Id);
        Phrases = books.Of(Id);
        Version = asset.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Anchors = [.. Enumerable.Range(1, 5).Select(level => Phrases.Fixed($"anchor-{level}"))];
        Switches = asset.Phrases.Keys.Where(key => key.StartsWith("switch-", StringComparison.Ordinal))
            .ToDictionary(key => key["switch-".Length..], Phrases.Fixed);
        Presets = Conditions.ToDictionary(
            condition => condition.ToLowerInvariant(),
            condition => new AdjustmentPreset(condition, Phrases.Fixed("preset-" + condition.ToLowerInvariant()), AdjustmentPreset.SwitchesOf(condition)));
        Intents = IntentsFile.Read(Path.Combine(catalogue.Folder, Id, "intents.yaml"));
    }

    /// <summary>Version of the asset.</summary>
    public string Version { get; }

    /// <summary>What the assessment says.</summary>
    public PhraseBook Phrases { get; }

    /// <summary>The five sentences of the self-rating, level 1 first.</summary>
    public IReadOnlyList<string> Anchors { get; }

    /// <summary>The adjustments by id, with their labels.</summary>
    public IReadOnlyDictionary<string, string> Switches { get; }

    /// <summary>The presets by id.</summary>
    public IReadOnlyDictionary<string, AdjustmentPreset> Presets { get; }

    /// <summary>What learners say in place of an answer.</summary>
    public IntentReader Intents { get; }

    /// <summary>The category's key in the asset.</summary>
    public static string Key(RequirementCategory category) => Kebab.Of(category.ToString());

    /// <summary>A question for an account, worded for the level.</summary>
    public static string Question(DiscoverTurn turn, Requirement requirement, int level) =>
        Ask(turn, requirement, Math.Clamp(level, 1, 5).ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The question once more, in other words.</summary>
    public static string Rephrase(DiscoverTurn turn, Requirement requirement) => Ask(turn, requirement, "rephrase");

    private static string Ask(DiscoverTurn turn, Requirement requirement, string variant)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        return turn.Phrase(
            $"behavioural.{Key(requirement.Category)}.{variant}", new() { ["requirement"] = RequirementWords.InSentence(requirement) }, requirement.Id);
    }
}
