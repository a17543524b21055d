using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Finds lines whose label names an area of what is asked for ("Editorial: scriptwriting; story structure") rather than a part of the advert.</summary>
internal static partial class AdvertAreas
{
    private const int FewestLines = 3;
    private const int FewestWords = 4;
    private const int MostOfALabel = 4;

    /// <summary>The numbers of lines that stand in a run of such lines, or whose label is bold.</summary>
    public static HashSet<int> Of(IReadOnlyList<RoleLine> lines)
    {
        var areas = new HashSet<int>();
        for (var at = 0; at < lines.Count; at++)
        {
            var end = at;
            while (end < lines.Count && IsLabelled(lines[end]))
            {
                end++;
            }

            areas.UnionWith(lines.Skip(at).Take(end - at).Where(line => (end - at >= FewestLines && Words.Count(Label().Match(line.Text).Groups["value"].Value) >= FewestWords) || IsBold(line)).Select(line => line.Number));
            at = end;
        }

        return areas;
    }

    /// <summary>The area and what is asked for in it; null where the label is the name of what is asked for: "Curiosity: you ask one more question".</summary>
    public static (string Area, string Text)? Cut(RoleLine line) =>
        Label().Match(line.Text) is { Success: true } label && !Quality().IsMatch(label.Groups["value"].Value) ? (label.Groups["label"].Value, label.Groups["value"].Value) : null;

    /// <summary>Whether words that follow a label such as "Pension" or "Terms" ask for knowing about it.</summary>
    public static bool Asks(string value) => Knowing().IsMatch(value);

    private static bool IsLabelled(RoleLine line) => line is { IsBullet: false, Depth: 0 } && Label().Match(line.Text) is { Success: true } label && Words.Count(label.Groups["label"].Value) <= MostOfALabel;

    private static bool IsBold(RoleLine line) => Bold().IsMatch(line.Raw);

    [GeneratedRegex(@"^(?<label>\p{L}[^:.!?\t]{1,40}?)\s*:\s+(?<value>\S.*)$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:\*\*|__)[^*_]{2,40}(?::(?:\*\*|__)|(?:\*\*|__):)")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^you\b(?!['\u2019 ]+(?:must|need|will|should|ll|have|can|ve)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Quality();

    [GeneratedRegex(@"\b(?:knowledge|understanding|experience|familiar\w*|awareness|able to|ability|skills?|must)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Knowing();
}
