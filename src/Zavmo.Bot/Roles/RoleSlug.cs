using System.Text;

namespace Zavmo.Bot.Roles;

/// <summary>Ids made from titles.</summary>
public static class RoleSlug
{
    /// <summary>Lower-case letters and digits of the title, joined by hyphens.</summary>
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
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
