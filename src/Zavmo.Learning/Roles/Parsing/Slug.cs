using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Ids made of category and name.</summary>
internal static class Slug
{
    private const int Longest = 60;

    /// <summary>An id such as <c>digital-tool.docker-kubernetes</c>; a second of the same name ends in <c>-2</c>.</summary>
    public static string Unique(RequirementCategory category, string name, HashSet<string> taken)
    {
        var stem = JsonNamingPolicy.KebabCaseLower.ConvertName(category.ToString()) + "." + Of(name);
        var id = stem;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return id;
    }

    private static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter) || (char.IsLetterOrDigit(letter) && !char.IsAscii(letter)))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '\u2019'))
            {
                slug.Append(letter switch { '+' => 'p', '#' => 's', _ => '-' });
            }
        }

        var text = slug.Length > Longest ? slug.ToString(0, Longest) : slug.ToString();
        return text.Trim('-') is { Length: > 0 } trimmed ? trimmed : "item";
    }
}
