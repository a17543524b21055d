using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Roles.Editing.Talk;

/// <summary>Finds the requirements that words mean: by number, place, name or a part of it.</summary>
internal static partial class MeantRequirements
{
    private const int MostNumbers = 20;
    private const int ShortestPart = 3;

    /// <summary>The ids of all that is named, and what of it is none of them; why it is named is no part of a name.</summary>
    public static (IReadOnlyList<string> Ids, string? Missing) Of(string which, IReadOnlyList<Requirement> requirements, string? current)
    {
        ArgumentNullException.ThrowIfNull(which);
        ArgumentNullException.ThrowIfNull(requirements);
        var meant = Whole(which, requirements, current);
        return meant.Missing is not null && Reason().Match(which) is { Success: true, Index: > 0 } reason && Whole(which[..reason.Index], requirements, current) is { Missing: null } told ? told : meant;
    }

    private static (IReadOnlyList<string> Ids, string? Missing) Whole(string which, IReadOnlyList<Requirement> requirements, string? current)
    {
        var named = Unquoted(FreeRoleTalk.NameIn(which));
        if (named.Length == 0 || It().IsMatch(named))
        {
            return current is null ? ([], null) : ([current], null);
        }

        if (requirements.FirstOrDefault(item => item.Name.Equals(named, StringComparison.OrdinalIgnoreCase)) is { } whole)
        {
            return ([whole.Id], null);
        }

        var ids = new List<string>();
        foreach (var part in Between().Split(named).Where(part => part.Length > 0).Take(MostNumbers))
        {
            if (Find(Unquoted(FreeRoleTalk.NameIn(part)), requirements) is not { Count: > 0 } found)
            {
                return (ids, Unquoted(part));
            }

            ids.AddRange(found.Where(id => !ids.Contains(id)));
        }

        return (ids, null);
    }

    /// <summary>The ids that one number, place or name means; null where it means none, or a name several.</summary>
    public static List<string>? Find(string part, IReadOnlyList<Requirement> requirements)
    {
        if (Numbers().Match(part) is { Success: true } numbers)
        {
            var first = int.Parse(numbers.Groups["first"].Value, CultureInfo.InvariantCulture);
            var last = numbers.Groups["last"].Success ? int.Parse(numbers.Groups["last"].Value, CultureInfo.InvariantCulture) : first;
            return first < 1 || last > requirements.Count || last < first ? null : [.. requirements.Skip(first - 1).Take(last - first + 1).Select(item => item.Id)];
        }

        if (Ordinal().Match(part) is { Success: true } ordinal)
        {
            var place = ordinal.Groups["last"].Success ? requirements.Count
                : ordinal.Groups["number"].Success ? int.Parse(ordinal.Groups["number"].Value, CultureInfo.InvariantCulture)
                : NumberWords.Ordinal(ordinal.Groups["word"].Value.ToLowerInvariant()) ?? 0;
            if (place > 0 && place <= requirements.Count)
            {
                return [requirements[place - 1].Id];
            }
        }

        if (part.Length < ShortestPart)
        {
            return null;
        }

        // A part of a name is enough where only one has it.
        var same = requirements.Where(item => item.Name.Equals(part, StringComparison.OrdinalIgnoreCase)).ToList();
        var near = same.Count > 0 ? same : [.. requirements.Where(item => item.Name.Contains(part, StringComparison.OrdinalIgnoreCase))];
        return near.Count == 1 ? [near[0].Id] : near.Count == 0 && (RequirementNames.Holding(part, requirements) ?? Shortened(part, requirements)) is { } held ? [held.Id] : null;
    }

    // "Hep B" is the one whose name begins its words so.
    private static Requirement? Shortened(string part, IReadOnlyList<Requirement> requirements)
    {
        var said = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return said.Length > 1 && requirements.Where(item => Array.TrueForAll(said, word => item.Name.Split(' ').Any(other => other.StartsWith(word, StringComparison.OrdinalIgnoreCase)))).Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>Words without quotation marks around them.</summary>
    public static string Unquoted(string text) => text.Trim().Trim('"', '\u201C', '\u201D', '\'', '\u2018').Trim();

    // "Able to drive, I can drive", "excel because I never use it"
    [GeneratedRegex(@"\s*(?:[,;.\u2013-]\s*(?:because|since|as|i|i'm|i've|we|it's|it is|they're|they are|that's|that is)\b|\s(?:because|since|as (?:i|we|it)\b)).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(?:(?<number>\d{1,2})(?:st|nd|rd|th)|(?<last>last)|(?<word>\p{L}+))(?: (?:one|entry|item|requirement|thing|point))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?:it|this|that|this one|that one|(?:that|it)(?:'s| is))$", RegexOptions.IgnoreCase)]
    private static partial Regex It();

    [GeneratedRegex(@"\s*(?:,|;|&|\+|\band\b|\bwith\b|\bis (?:really )?(?:the same as|part of|a duplicate of)\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:number |no\.? ?|#)?(?<first>\d{1,3})(?:\s*(?:-|\u2013|to)\s*(?<last>\d{1,3}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();
}
