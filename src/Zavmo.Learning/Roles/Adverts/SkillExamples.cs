using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells what only illustrates a requirement from what a list behind it asks for.</summary>
internal sealed partial class SkillExamples(AdvertTable table)
{
    private const int MostOfALabel = 5;
    private const int MostOfAnItem = 7;
    private readonly NamedThings named = new(table);

    /// <summary>A text without the examples behind it ("Excel, including lookups"), and what it includes that is a deed or a thing of its own.</summary>
    public (string Main, string? Included) Cut(string text)
    {
        text = Mark().Replace(text, "");
        if (Bracketed().Match(text) is { Success: true } listed)
        {
            return (text[..listed.Index], listed.Groups["list"].Value);
        }

        var match = Including().Match(text);
        var list = match.Groups["list"].Value;
        var includes = match.Groups["word"].Value.StartsWith("inc", StringComparison.OrdinalIgnoreCase);
        var computing = includes && Computing().IsMatch(text[..match.Index]) && Separator().IsMatch(list);
        if (!match.Success || (named.In(list).Count > 0 && !computing))
        {
            return (text, null);
        }

        return (text[..match.Index], computing || (includes && (Deed().IsMatch(list) || Writing().IsMatch(list) || Letters().IsMatch(list))) ? list.Trim(' ', '.') : null);
    }

    /// <summary>What stands behind a colon where it lists deeds ("basic electrics: safe isolation, wiring up controls"); the label alone where it lists parts of one thing.</summary>
    public (string Label, IReadOnlyList<string> Deeds)? Listed(string text)
    {
        if (Label().Match(text) is not { Success: true } match || Spoken().IsMatch(match.Groups["list"].Value) || Count(Lead().Replace(match.Groups["label"].Value, "")) > MostOfALabel)
        {
            return null;
        }

        var items = Separator().Split(match.Groups["list"].Value.Trim(' ', '.')).Select(item => item.Trim()).Where(item => item.Length > 0).ToList();
        if (items.Count < 2 || items.Exists(item => Count(item) > MostOfAnItem) || named.In(match.Groups["list"].Value).Count > 0)
        {
            return null;
        }

        var label = match.Groups["label"].Value;
        return (label, items.Count(item => Deed().IsMatch(item) || Work().IsMatch(item)) * 2 > items.Count && !table.Foundation.IsIn(label) ? items : []);
    }

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=\w.*\w),?\s+(?<word>including|incl?\.?|e\.g\.?,?|for example|for instance)\s+(?<list>[^()]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Including();

    // "IT skills, including Word and a stock system"
    [GeneratedRegex(@"\b(?:IT|ICT|computer|digital|software|PC|keyboard)\s+(?:skills?|literacy|abilities|knowledge)$|\b(?:computer|IT)[- ]literate$", RegexOptions.IgnoreCase)]
    private static partial Regex Computing();

    [GeneratedRegex(@"\s*\((?:E|D|essential|desirable)\)[\s.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    // "Computer skills (e-mail, Word)"
    [GeneratedRegex(@"(?<=\b(?:IT|ICT|computer|digital|software|PC|keyboard)\s+(?:skills?|literacy|abilities|knowledge)|\b(?:computer|IT)[- ]literate)\s*\((?:(?:e\.g\.?|such as|mainly|including|especially)\s+)?(?<list>[^()]*,[^()]*)\)[\s.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    // "..., including clear report writing"
    [GeneratedRegex(@"^(?:\p{L}+\s+){0,5}(?:writing|taking|keeping|handling|making|reading|recording|planning|building|solving|testing)[\s.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Writing();

    // "... inc. GD&T"
    [GeneratedRegex(@"^[\s]*\p{Lu}[\p{Lu}\d&/+-]{1,6}(?:(?:,|\s+and)\s+\p{Lu}[\p{Lu}\d&/+-]{1,6})*[\s.]*$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?<label>[^:.,;()]{3,60}):\s+(?<list>[^:.;()]+)\.?$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:you(?:['\u2019]ll)?\s+(?:need|must have|should have|have)|good|strong|basic|some|an?|the)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:you|we|your|our|who|that|is|are|when|where|must|can)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@",\s*(?:and\s+)?|\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:\p{L}+ly\s+)?\p{L}{2,}ing\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deed();

    [GeneratedRegex(@"\s\p{L}{2,}ing\b|\p{L}{2,}(?:ing|ment|isation|ization)$", RegexOptions.IgnoreCase)]
    private static partial Regex Work();
}
