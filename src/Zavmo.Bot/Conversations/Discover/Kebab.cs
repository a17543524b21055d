using System.Text;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Names of enum members as keys of assets.</summary>
public static class Kebab
{
    /// <summary>"OwnAction" as "own-action".</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kebab = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
