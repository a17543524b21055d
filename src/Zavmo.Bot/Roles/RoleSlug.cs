using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zavmo.Bot.Roles;

/// <summary>Ids made from titles.</summary>
public static class RoleSlug
{
    private const string Nameless = "role-";
    private const int Digits = 8;

    /// <summary>Lower-case letters and digits of the title, joined by hyphens; letters lose their accents. A title in another script is "role" with eight digits that are its own.</summary>
    public static string Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var slug = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant().Normalize(NormalizationForm.FormD))
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

    // An accent stands by itself once a letter is taken apart; other letters are no letter and a mark.
    private static string? Spelt(char letter) => letter switch
    {
        '\u00DF' => "ss", '\u00E6' => "ae", '\u0153' => "oe", '\u00F8' => "o", '\u0142' => "l", '\u0111' => "d", '\u00F0' => "d", '\u00FE' => "th", '\u0131' => "i",
        _ => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? "" : null,
    };
}
