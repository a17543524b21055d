using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Conversations.Knowledge;

/// <summary>The ids of one kind within a topic: each once, and nothing refers to one that is not there.</summary>
/// <param name="kind">What they are ids of, in words.</param>
internal sealed class KnownIds(string kind)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal string Add(IReadOnlyDictionary<string, AssetNode> fields, string name)
    {
        var id = fields.Text(name) ?? string.Empty;
        if (id.Length > 0 && !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            fields[name].Report("should be small letters, digits and hyphens");
        }

        if (id.Length > 0 && !ids.Add(id))
        {
            fields[name].Report($"'{id}' is already the id of another {kind} of this file");
        }

        return id;
    }

    internal IReadOnlyList<string> Refer(IReadOnlyDictionary<string, AssetNode> fields, string name) =>
        fields.List(name, Known);

    internal string ReferToOne(IReadOnlyDictionary<string, AssetNode> fields, string name) =>
        fields.TryGetValue(name, out var node) ? Known(node) : string.Empty;

    private string Known(AssetNode node)
    {
        var id = node.Text() ?? string.Empty;
        if (id.Length > 0 && !ids.Contains(id))
        {
            node.Report($"'{id}' is no {kind} of this file");
        }

        return id;
    }
}
