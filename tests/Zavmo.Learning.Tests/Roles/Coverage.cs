using System.Text.Json;
using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>Finds lines of a document that a profile has lost.</summary>
internal static partial class Coverage
{
    /// <summary>The lines that hold a word that stands nowhere in the profile, headings of known sections and labels left aside.</summary>
    public static IReadOnlyList<string> Lost(string text, RoleProfile profile)
    {
        using var json = JsonDocument.Parse(RoleJson.Write(profile));
        var kept = Strings(json.RootElement).SelectMany(Words).Concat(["job", "description"]).ToHashSet(StringComparer.Ordinal);
        return [.. text.Split('\n').Where(line => IsContent(line) && !Words(Label().Replace(Bullet().Replace(line, ""), "")).IsSubsetOf(kept))];
    }

    /// <summary>The words of a text in lower case, mark-up left out.</summary>
    public static HashSet<string> Words(string text) =>
        [.. Word().Matches(System.Net.WebUtility.HtmlDecode(Tag().Replace(text, " ")).ToLowerInvariant()).Select(match => match.Value)];

    // A short line without a full stop that a label or a bullet does not begin may be a heading.
    private static bool IsContent(string line) => Label().IsMatch(line) || line.TrimEnd().EndsWith('.') || Bullet().IsMatch(line);

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"^\W*[A-Za-z][A-Za-z -]{1,22}[\s\u00A0]*(?:\**:\**|\s-\s)")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(?:[-*•◦▪–]|\d+\.\s+(?=[a-z])|[a-z]\))\s")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"<[^>]*>|\bconcept_name\b|\bdescription\b")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
