using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Topics;

/// <summary>Which fields of work a word speaks of, read from <c>Lexicon/fields.txt</c>.</summary>
internal static class Fields
{
    /// <summary>The field of what people do at home; it is nobody's trade.</summary>
    public const string Home = "home";

    private static readonly Lazy<Dictionary<string, HashSet<string>>> ByStem = new(Load);

    /// <summary>The fields of a stem; empty where it speaks of none in particular.</summary>
    public static IReadOnlyCollection<string> Of(string stem) => ByStem.Value.TryGetValue(stem, out var fields) ? fields : [];

    /// <summary>Whether people of any trade do it, so that its accounts may be set anywhere.</summary>
    public static bool IsOfAnyTrade(string field) => field[0] == '*';

    /// <summary>How many different stems speak of each field.</summary>
    public static Dictionary<string, int> Count(IEnumerable<string> stems) => stems.Distinct(StringComparer.Ordinal)
        .SelectMany(Of).GroupBy(field => field, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static Dictionary<string, HashSet<string>> Load()
    {
        var fields = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in Lexicon.Lines("fields"))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in line[(at + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var stem = Stems.Of(word);
                fields.TryAdd(stem, new HashSet<string>(StringComparer.Ordinal));
                fields[stem].Add(line[..at]);
            }
        }

        return fields;
    }
}
