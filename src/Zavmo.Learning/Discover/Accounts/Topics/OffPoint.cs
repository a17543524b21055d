namespace Zavmo.Learning.Discover.Accounts.Topics;

/// <summary>
/// Whether an account is about something else. People tell their work in other words than a document, so missing words prove nothing:
/// it must speak clearly of another field of work, and not at all of the requirement's.
/// </summary>
internal static class OffPoint
{
    private const int ClearlyAnotherField = 3;
    private const int ClearlyItsField = 2;
    private const int AChanceWord = 1;
    private const int FewestForeignWords = 5;
    private const int ManyForeignWords = 7;

    /// <summary>True only where it is clear.</summary>
    public static bool Is(AccountContext context, string account)
    {
        var topic = new TopicWords(context.RequirementName, context.RequirementDescription);
        var known = topic.Fields.Where(field => field.Value >= ClearlyItsField).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0 || known.Any(Fields.IsOfAnyTrade))
        {
            return false;
        }

        var stems = TopicWords.Telling(account).ToHashSet(StringComparer.Ordinal);
        var named = stems.Where(stem => topic.WeightOf(stem) > 0).ToList();
        if (named.Count > AChanceWord || named.Any(stem => topic.WeightOf(stem) > 1))
        {
            return false;
        }

        var near = stems.Count(stem => Fields.Of(stem).Any(known.Contains));
        var foreign = stems.Select(stem => Fields.Of(stem).Where(field => !topic.Fields.ContainsKey(field) && !Fields.IsOfAnyTrade(field)).ToList())
            .Where(fields => fields.Count > 0).ToList();
        var most = foreign.SelectMany(fields => fields).GroupBy(field => field, StringComparer.Ordinal).Select(field => field.Count()).DefaultIfEmpty().Max();
        return near == 0 && most >= ClearlyAnotherField && foreign.Count >= ManyForeignWords
            || near <= AChanceWord && most > ClearlyAnotherField && foreign.Count >= FewestForeignWords;
    }
}
