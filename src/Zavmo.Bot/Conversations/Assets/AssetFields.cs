namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Reads what stands under the keys of one place; a key that is not there is null or empty.</summary>
internal static class AssetFields
{
    internal static string? Text(this IReadOnlyDictionary<string, AssetNode> fields, string name) =>
        fields.TryGetValue(name, out var node) ? node.Text() : null;

    internal static IReadOnlyList<T> List<T>(this IReadOnlyDictionary<string, AssetNode> fields, string name, Func<AssetNode, T> read) =>
        fields.TryGetValue(name, out var node) ? [.. node.Items().Select(read)] : [];

    internal static Dictionary<string, T> Map<T>(this IReadOnlyDictionary<string, AssetNode> fields, string name, Func<AssetNode, T> read) =>
        fields.TryGetValue(name, out var node)
            ? node.Fields().ToDictionary(pair => pair.Key, pair => read(pair.Value), StringComparer.Ordinal)
            : [];

    /// <summary>A whole number of a range, in units of the caller; one outside is reported.</summary>
    internal static int Whole(this IReadOnlyDictionary<string, AssetNode> fields, string name, int least, int most)
    {
        if (fields.TryGetValue(name, out var node) && node.Number() is { } number)
        {
            if (number >= least && number <= most && number == Math.Truncate(number))
            {
                return (int)number;
            }

            node.Report(FormattableString.Invariant($"should be a whole number from {least} to {most}"));
        }

        return least;
    }
}
