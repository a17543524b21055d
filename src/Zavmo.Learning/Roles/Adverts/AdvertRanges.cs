using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Says of each numbered line what is said once of its number: "Criteria 1 to 11 are essential, 12 to 16 desirable".</summary>
internal static partial class AdvertRanges
{
    /// <summary>Whether a sentence only says which numbers are essential or desirable.</summary>
    public static bool IsOne(string text) => Range().Match(text) is { Success: true, Index: 0 };

    public static List<RoleLine> Marked(List<RoleLine> lines)
    {
        var ranges = lines.SelectMany((line, at) => Range().Matches(line.Text).Select(match => (At: at, First: Number(match, "first"), Last: match.Groups["last"].Success ? Number(match, "last") : Number(match, "first"), Weight: match.Groups["weight"].Value[0] is 'e' or 'E' ? "Essential" : "Desirable"))).ToList();
        return ranges.Count == 0 ? lines : [.. lines.Select((line, at) => line.Bullet == BulletKind.Number && Own().Match(line.Raw) is { Success: true } own
            && ranges.Find(range => range.At < at && range.First <= Number(own, "first") && range.Last >= Number(own, "first")) is { Weight: { } weight } && !Weighed().IsMatch(line.Text)
                ? line with { Text = weight + ": " + line.Text, Bullet = BulletKind.Mark } : line)];
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:(?:criteri(?:a|on)|points?|items?|numbers?|nos?\.?|requirements?)\s+)?(?<first>\d{1,3})(?:\s*(?:to|-|\u2013|through)\s*(?<last>\d{1,3}))?\s+(?:(?:is|are|being)\s+)?(?:all\s+)?(?<weight>essential|desirable)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\W*(?<first>\d{1,3})[.)\s]")]
    private static partial Regex Own();

    [GeneratedRegex(@"^(?:essential|desirable)\b|\((?:e|d|essential|desirable)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Weighed();
}
