using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Makes one of what an advert says twice, whichever comes first.</summary>
internal static class AdvertMerger
{
    public static List<AdvertDraft> Merge(IEnumerable<AdvertDraft> drafts) =>
        [.. drafts.GroupBy(Key, StringComparer.Ordinal).Select(group => Whole([.. group]))];

    private static AdvertDraft Whole(List<AdvertDraft> same)
    {
        // The stronger wish decides, then the text, so that the order of sections does not.
        var best = same.OrderByDescending(draft => draft.Importance).ThenByDescending(draft => draft.Level ?? 0).ThenByDescending(draft => draft.Description.Length)
            .ThenBy(draft => draft.Name, StringComparer.Ordinal).ThenBy(draft => draft.Description, StringComparer.Ordinal).First();
        var lines = same.Select(draft => draft.Lines).Distinct().OrderBy(range => range.First).ThenBy(range => range.Last).Where(range => range != best.Lines);
        return best with { OtherLines = [.. lines] };
    }

    private static string Key(AdvertDraft draft)
    {
        if (draft.Letters is { } letters)
        {
            return letters + "|" + draft.Category;
        }

        var stems = Stems.Of(draft.Name).Where(stem => stem is not "skill").Order(StringComparer.Ordinal).ToList();
        return (stems.Count > 0 ? string.Join(' ', stems) : draft.Name.ToLowerInvariant()) + "|" + (draft.Category == RequirementCategory.Prerequisite ? draft.Category.ToString() : "");
    }
}
