namespace BotFramework.Tests.Api;

/// <summary>One official type: its declaration, and each member with whether it is obsolete.</summary>
internal sealed record OfficialType(string Space, string Name, string Declaration, bool IsObsolete, bool IsAddition)
{
    public string FullName => $"{Space}.{Name}";

    public Dictionary<string, bool> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Base class and interfaces by their names without namespaces.</summary>
    public IReadOnlyList<string> Bases { get; } = Declaration.Split(" : ") is [_, var bases]
        ? [.. SplitTop(bases.Split(" (")[0].Split("   ")[0]).Where(name => name.Length > 0)]
        : [];

    public bool IsInterface => Declaration.StartsWith("interface ", StringComparison.Ordinal);

    /// <summary>Parts of a list at its commas, leaving those between angle brackets.</summary>
    public static IEnumerable<string> SplitTop(string list)
    {
        var (depth, start) = (0, 0);
        for (var at = 0; at <= list.Length; at++)
        {
            if (at == list.Length || (list[at] == ',' && depth == 0))
            {
                yield return list[start..at].Trim();
                start = at + 1;
            }
            else
            {
                depth += list[at] switch { '<' => 1, '>' => -1, _ => 0 };
            }
        }
    }
}
