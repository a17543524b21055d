using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zavmo.Bot.Roles;

/// <summary>Ids made from titles.</summary>
public static class RoleSlug
{
    private const string Nameless = "role-";
    private const int Digits = 8;

    // Letters with their accents in one; the host runs without the culture data that would take them apart.
    private static readonly (string Letters, string Plain)[] Latin =
    [
        ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"),
        ("ĺļľŀł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"),
        ("źżž", "z"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
    ];

    /// <summary>Lower-case letters and digits of the title, joined by hyphens; letters lose their accents. A title in another script is "role" with eight digits that are its own.</summary>
    public static string Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var slug = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (Spelt(letter) is { } letters)
            {
                slug.Append(letters);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-') is { Length: > 0 } id ? id
            : Nameless + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title)))[..Digits];
    }

    // An accent that stands by itself is dropped with its letter kept.
    private static string? Spelt(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? ""
        : Latin.FirstOrDefault(row => row.Letters.Contains(letter, StringComparison.Ordinal)).Plain;
}
