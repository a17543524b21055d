namespace Zavmo.Learning.Discover.Accounts.Topics;

/// <summary>
/// Whether an account is about something else. People tell their work in other words than a document, so missing words prove nothing:
/// it must speak clearly of another field of work, and hardly at all of the requirement's.
/// </summary>
internal static class OffPoint
{
    private const int FieldIsKnown = 4;
    private const int FieldCounts = 2;
    private const int ClearlyAnotherField = 4;
    private const int FewestForeignWords = 5;
    private const int AChanceWord = 1;

    /// <summary>True only where it is clear; never where people of any trade do what is asked about, or where its field is not known well.</summary>
    public static bool Is(TopicWords topic, string account)
    {
        var own = topic.Fields.Where(field => field.Value >= FieldCounts).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        if (topic.Fields.Values.DefaultIfEmpty().Max() < FieldIsKnown || own.Any(Fields.IsOfAnyTrade))
        {
            return false;
        }

        var stems = TopicWords.Telling(account).ToHashSet(StringComparer.Ordinal);
        var named = stems.Where(stem => topic.WeightOf(stem) > 0).ToList();
        var near = stems.Count(stem => Fields.Of(stem).Any(own.Contains));
        if (named.Count > AChanceWord || named.Any(stem => topic.WeightOf(stem) > 1) || near > AChanceWord)
        {
            return false;
        }

        var foreign = stems.Select(stem => Fields.Of(stem).Where(field => !topic.Fields.ContainsKey(field) && !Fields.IsOfAnyTrade(field)).ToList())
            .Where(fields => fields.Count > 0).ToList();
        var most = foreign.SelectMany(fields => fields).GroupBy(field => field, StringComparer.Ordinal).Select(field => field.Count()).DefaultIfEmpty().Max();
        return most >= ClearlyAnotherField && foreign.Count >= FewestForeignWords;
    }
}
