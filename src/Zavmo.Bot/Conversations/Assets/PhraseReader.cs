using Fluid;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Reads everything that an asset says, and checks each template against its declared variables.</summary>
internal sealed class PhraseReader(int repeatableVariants)
{
    private static readonly Dictionary<string, PhraseForm> Forms = new(StringComparer.Ordinal)
    {
        ["statement"] = PhraseForm.Statement,
        ["question"] = PhraseForm.Question,
        ["label"] = PhraseForm.Label,
    };

    private static readonly Dictionary<string, PhraseFeedback> Kinds = new(StringComparer.Ordinal)
    {
        ["judgement"] = PhraseFeedback.Judgement,
        ["explanation"] = PhraseFeedback.Explanation,
    };

    private static readonly Dictionary<string, bool> Repetition = new(StringComparer.Ordinal) { ["once"] = false, ["again"] = true };

    private readonly Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, Phrase> Phrases => phrases;

    internal void ReadPhrases(AssetNode node)
    {
        foreach (var (key, field) in node.Fields())
        {
            var fields = field.Fields(["say"], "form", "said", "with", "feedback");
            var form = fields.TryGetValue("form", out var formNode) ? formNode.OneOf(Forms) : PhraseForm.Statement;
            var repeats = !fields.TryGetValue("said", out var saidNode) || (saidNode.OneOf(Repetition) ?? true);
            var variables = fields.TryGetValue("with", out var withNode)
                ? withNode.Items().Select(item => item.Text()).OfType<string>().ToList()
                : [];
            var feedback = fields.TryGetValue("feedback", out var feedbackNode) ? feedbackNode.OneOf(Kinds) : PhraseFeedback.None;
            if (fields.TryGetValue("say", out var say))
            {
                Add(say, key, form ?? PhraseForm.Statement, repeats, variables, say.Items(), feedback ?? PhraseFeedback.None);
            }
        }
    }

    internal void ReadFixed(AssetNode node, string prefix)
    {
        foreach (var (key, field) in node.Fields())
        {
            Add(field, prefix + key, PhraseForm.Label, repeats: true, [], [field]);
        }
    }

    internal void ReadQuestions(AssetNode node)
    {
        var fields = node.Fields([], "behavioural", "situational");
        if (fields.TryGetValue("behavioural", out var behavioural))
        {
            foreach (var category in behavioural.Fields(PhraseKeys.Categories).Values)
            {
                foreach (var (level, variants) in category.Fields(["1", "2", "3", "4", "5", "rephrase"]))
                {
                    Add(variants, $"{Last(behavioural)}.{Last(category)}.{level}", PhraseForm.Question, repeats: true, ["requirement"], variants.Items());
                }
            }
        }

        if (fields.TryGetValue("situational", out var situational))
        {
            Add(situational, "situational", PhraseForm.Question, repeats: true, ["decision", "requirement"], situational.Items());
        }
    }

    private static string Last(AssetNode node) => node.Key[(node.Key.LastIndexOf('.') + 1)..];

    private void Add(
        AssetNode place, string key, PhraseForm form, bool repeats, IReadOnlyList<string> variables, IReadOnlyList<AssetNode> sources,
        PhraseFeedback feedback = PhraseFeedback.None)
    {
        var variants = new List<PhraseVariant>();
        var unused = new HashSet<string>(variables, StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (source.Text() is { } text && Parse(source, text, variables, unused) is { } template)
            {
                variants.Add(new PhraseVariant(FormattableString.Invariant($"{key}#{variants.Count + 1}"), text, template));
            }
        }

        if (variants.Count < sources.Count || sources.Count == 0)
        {
            return;
        }

        foreach (var name in unused)
        {
            place.Report($"declares '{name}' and no variant uses it");
        }

        if (form != PhraseForm.Label && repeats && variants.Count < repeatableVariants)
        {
            place.Report(FormattableString.Invariant($"can be said again, so it needs {repeatableVariants} variants and has {variants.Count}"));
        }

        if (!phrases.TryAdd(key, new Phrase(key, form, repeats, variables, variants) { Feedback = feedback }))
        {
            place.Report($"'{key}' is already said elsewhere in this file");
        }
    }

    private static IFluidTemplate? Parse(AssetNode source, string text, IReadOnlyList<string> variables, HashSet<string> unused)
    {
        if (!PhraseTemplates.TryParse(text, out var template, out var names, out var error))
        {
            source.Report($"is no valid Liquid: {error}");
            return null;
        }

        unused.ExceptWith(names.Variables);
        var undeclared = names.Variables.Where(name => !variables.Contains(name)).ToList();
        if (undeclared.Count > 0)
        {
            source.Report($"uses undeclared variables: {string.Join(", ", undeclared)}");
            return null;
        }

        return template;
    }
}
