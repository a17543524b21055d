using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Learners.Wording;
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
        Anchors = [.. Enumerable.Range(1, 5).Select(level => Phrases.Fixed(PhraseKeys.Anchor(level)))];
        Switches = asset.Phrases.Keys.Where(key => key.StartsWith("switch-", StringComparison.Ordinal))
            .ToDictionary(key => key["switch-".Length..], Phrases.Fixed);
        Presets = Conditions.ToDictionary(
            condition => condition.ToLowerInvariant(),
            condition => new AdjustmentPreset(condition, Phrases.Fixed("preset-" + condition.ToLowerInvariant()), AdjustmentPreset.SwitchesOf(condition)));
        SituationalQuestions = (int)asset.Setting("situational-questions");
        KnowledgeItems = ((int)asset.Setting("knowledge-quick"), (int)asset.Setting("knowledge-standard"));
        KnowledgeShare = asset.Setting("knowledge-share");
        Proofs = (int)asset.Setting("proofs");
        NextStepQuestions = (int)asset.Setting("next-step-questions");
        BreakEvery = ((int)asset.Setting("break-every-standard"), (int)asset.Setting("break-every-full"));
        SelfDifference = asset.Setting("self-difference");
        Intents = IntentsFile.Read(Path.Combine(catalogue.Folder, Id, "intents.yaml"));
    }

    /// <summary>Version of the asset.</summary>
    public string Version { get; }

    /// <summary>Questions about imagined moments in one conversation at most.</summary>
    public int SituationalQuestions { get; }

    /// <summary>Knowledge items in a quick and in a standard assessment at most; a full one has no limit but one a requirement.</summary>
    public (int Quick, int Standard) KnowledgeItems { get; }

    /// <summary>How much of what the next account would tell a knowledge item has to tell, after an account that was not thin.</summary>
    public double KnowledgeShare { get; }

    /// <summary>Prerequisites for which is asked what shows them, in a quick and in a standard assessment at most.</summary>
    public int Proofs { get; }

    /// <summary>Questions about the next level at most.</summary>
    public int NextStepQuestions { get; }

    /// <summary>Accounts between two offers of a break in a standard and in a full assessment.</summary>
    public (int Standard, int Full) BreakEvery { get; }

    /// <summary>The least difference of own rating and shown level that is spoken about, in levels.</summary>
    public double SelfDifference { get; }

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

    /// <summary>A question for an account, worded for the level.</summary>
    public static string Question(DiscoverTurn turn, Requirement requirement, int level)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return Ask(turn, requirement, PhraseKeys.Behavioural(requirement.Category, level));
    }

    /// <summary>The question once more, in other words.</summary>
    public static string Rephrase(DiscoverTurn turn, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return Ask(turn, requirement, PhraseKeys.Rephrase(requirement.Category));
    }

    private static string Ask(DiscoverTurn turn, Requirement requirement, string key)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var question = turn.Phrase(key, AccountTaker.About(requirement), requirement.Id);
        var name = RequirementWords.InSentence(requirement);
        if (!turn.Adjustments.ShortBlocks || !IsLong(question) || question.Contains(": " + name, StringComparison.Ordinal))
        {
            return question;
        }

        // A long name makes a long sentence of any question: it is said once, in a sentence of its own.
        return turn.Aside("question-about", new() { ["requirement"] = name }) + " " + question.Replace(name, turn.Aside("question-about-this"), StringComparison.Ordinal);
    }

    private static bool IsLong(string question) => PlainSentences.Of(ShortSentences.Of(question, ShortBlocks.SentenceWords))
        .Any(sentence => PlainSentences.Words(sentence) > ShortBlocks.SentenceWords);
}
