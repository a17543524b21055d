namespace Zavmo.Learning.Discover.Accounts.Topics;

/// <summary>
/// Whether an account is about something else. People tell their work in other words than a document, so missing words prove nothing:
/// it must speak clearly of another field of work, or of life at home, and hardly at all of the requirement's.
/// </summary>
internal static class OffPoint
{
    private const int FieldIsKnown = 4;
    private const int FieldCounts = 2;
    private const int ClearlyAnotherField = 4;
    private const int FewestForeignWords = 5;
    private const int ClearlyAtHome = 4;
    private const int OneFieldThroughout = 6;
    private const int MuchOfAField = 5;
    private const int ManyForeignWords = 9;
    private const int AChanceWord = 1;
    private const int HomeWordsForAChanceWord = 3;
    private const int FamilyLength = 5;

    /// <summary>True only where it is clear; what people of any trade do is off the point only in a story of home life.</summary>
    /// <param name="topic">What the requirement is about.</param>
    /// <param name="asked">Stems of requirement and question.</param>
    /// <param name="account">What was told.</param>
    public static bool Is(TopicWords topic, IReadOnlySet<string> asked, string account)
    {
        var stems = TopicWords.Telling(account).ToHashSet(StringComparer.Ordinal);
        var foreign = stems.SelectMany(Fields.Of).Where(field => !topic.Fields.ContainsKey(field) && !Fields.IsOfAnyTrade(field))
            .GroupBy(field => field, StringComparer.Ordinal).ToDictionary(field => field.Key, field => field.Count(), StringComparer.Ordinal);
        var isAtHome = foreign.Remove(Fields.Home, out var home) && home >= ClearlyAtHome;
        var words = stems.Count(stem => Fields.Of(stem).Any(foreign.ContainsKey));
        var most = foreign.Values.DefaultIfEmpty().Max();
        var shared = Shared(topic, asked, stems);
        return isAtHome && shared * HomeWordsForAChanceWord <= home
            || shared == 0 && !topic.IsOfAnyTrade && (most >= OneFieldThroughout || most >= MuchOfAField && words >= ManyForeignWords)
            || IsFarFromAKnownField(topic, stems) && most >= ClearlyAnotherField && words >= FewestForeignWords;
    }

    private static bool IsFarFromAKnownField(TopicWords topic, HashSet<string> stems)
    {
        var own = topic.Fields.Where(field => field.Value >= FieldCounts).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        if (topic.Fields.Values.DefaultIfEmpty().Max() < FieldIsKnown || own.Any(Fields.IsOfAnyTrade))
        {
            return false;
        }

        var named = stems.Where(stem => topic.WeightOf(stem) > 0).ToList();
        var near = stems.Count(stem => Fields.Of(stem).Any(own.Contains));
        return named.Count <= AChanceWord && !named.Any(stem => topic.WeightOf(stem) > 1) && near <= AChanceWord;
    }

    // By word, by a word's family, and by field, of which one word says nothing.
    private static int Shared(TopicWords topic, IReadOnlySet<string> asked, HashSet<string> stems) =>
        stems.Count(stem => topic.WeightOf(stem) > 0 || asked.Contains(stem)
            || stem.Length >= FamilyLength && topic.All.Any(word => word.StartsWith(stem[..FamilyLength], StringComparison.Ordinal)))
        + Math.Max(0, stems.Count(stem => Fields.Of(stem).Any(topic.Fields.ContainsKey)) - AChanceWord);
}
