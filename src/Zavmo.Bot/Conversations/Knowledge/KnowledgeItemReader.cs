using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Deliver.Knowledge;

namespace Zavmo.Bot.Conversations.Knowledge;

/// <summary>Reads one question of a topic.</summary>
internal static class KnowledgeItemReader
{
    private const int TopLevel = 5;
    private const int FewestOptions = 3;
    private const int MostOptions = 5;

    private static readonly Dictionary<string, KnowledgeItemKind> Kinds = new(StringComparer.Ordinal)
    {
        ["explain"] = KnowledgeItemKind.Explain,
        ["choose"] = KnowledgeItemKind.Choose,
        ["predict"] = KnowledgeItemKind.Predict,
        ["find-the-fault"] = KnowledgeItemKind.FindTheFault,
    };

    private static readonly Dictionary<string, bool> Truth = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    internal static KnowledgeItem Read(AssetNode node, KnownIds items, KnownIds expectations, KnownIds misconceptions, KnownIds sources)
    {
        var fields = node.Fields(["id", "kind", "level", "ask", "looks-for", "sources"], "case", "options");
        var letters = new KnownIds("option");
        var item = new KnowledgeItem
        {
            Id = items.Add(fields, "id"),
            Kind = (fields.TryGetValue("kind", out var kind) ? kind.OneOf(Kinds) : null) ?? KnowledgeItemKind.Explain,
            Level = fields.Whole("level", 1, TopLevel),
            Case = fields.ContainsKey("case") ? fields.Text("case") ?? string.Empty : string.Empty,
            Question = fields.Text("ask") ?? string.Empty,
            LooksFor = expectations.Refer(fields, "looks-for"),
            Options = fields.List("options", option => ReadOption(option, letters, misconceptions)),
            Sources = sources.Refer(fields, "sources"),
        };
        if (fields.TryGetValue("ask", out var ask) && (!item.Question.EndsWith('?') || item.Question.Count(letter => letter == '?') > 1))
        {
            ask.Report("should end in the one question mark that it has");
        }

        CheckOptions(node, fields, item);
        return item;
    }

    private static void CheckOptions(AssetNode node, IReadOnlyDictionary<string, AssetNode> fields, KnowledgeItem item)
    {
        if (!fields.TryGetValue("options", out var options))
        {
            if (item.Kind == KnowledgeItemKind.Choose)
            {
                node.Report("'options' is missing: there is nothing to choose");
            }

            return;
        }

        if (item.Kind == KnowledgeItemKind.Explain)
        {
            options.Report("has no place in a question that asks for an explanation");
        }

        if (item.Options.Count is < FewestOptions or > MostOptions || item.Options.Count(option => option.IsRight) != 1)
        {
            options.Report(FormattableString.Invariant($"should be {FewestOptions} to {MostOptions}, one of them right"));
        }
    }

    private static KnowledgeOption ReadOption(AssetNode node, KnownIds letters, KnownIds misconceptions)
    {
        var fields = node.Fields(["id", "text"], "right", "shows");
        var isRight = fields.TryGetValue("right", out var right) && (right.OneOf(Truth) ?? false);
        if (isRight == fields.ContainsKey("shows"))
        {
            node.Report("is either right or shows a misconception");
        }

        return new KnowledgeOption(
            letters.Add(fields, "id"), fields.Text("text") ?? string.Empty, isRight, fields.ContainsKey("shows") ? misconceptions.ReferToOne(fields, "shows") : null);
    }
}
