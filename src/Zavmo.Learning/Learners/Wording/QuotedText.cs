using System.Text;

namespace Zavmo.Learning.Learners.Wording;

/// <summary>Changes a text and leaves alone what stands between “ and ”: those are somebody's own words.</summary>
public static class QuotedText
{
    private const char Opens = '\u201c';
    private const char Closes = '\u201d';

    /// <summary>The text with everything outside quotation marks changed.</summary>
    public static string Around(string text, Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(change);
        var changed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var opens = text.IndexOf(Opens, at);
            var closes = opens < 0 ? -1 : text.IndexOf(Closes, opens);
            if (closes < 0)
            {
                return changed.Append(change(text[at..])).ToString();
            }

            changed.Append(change(text[at..opens])).Append(text, opens, closes - opens + 1);
            at = closes + 1;
        }

        return changed.ToString();
    }

    /// <summary>Whether a place of the text is inside quotation marks.</summary>
    public static bool Holds(string text, int place)
    {
        ArgumentNullException.ThrowIfNull(text);
        var opens = place == 0 ? -1 : text.LastIndexOf(Opens, place - 1);
        return opens >= 0 && text.IndexOf(Closes, opens) is var closes && closes >= place;
    }
}
