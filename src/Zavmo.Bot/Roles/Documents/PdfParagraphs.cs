using System.Text;
using System.Text.RegularExpressions;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Joins the lines of a PDF into paragraphs, and marks headings and bullets.</summary>
internal static partial class PdfParagraphs
{
    private const double Larger = 1.15;
    private const double Full = 0.75;
    private const double FarBelow = 1.9;
    private const int LongestHeading = 90;
    private const int MostTitleWords = 12;

    /// <summary>The text of blocks of lines.</summary>
    public static string Join(IEnumerable<List<PdfLine>> blocks)
    {
        List<List<PdfLine>> all = [.. blocks.Where(block => block.Count > 0)];
        if (all.Count == 0)
        {
            return "";
        }

        var body = Median(all.SelectMany(block => block));
        var title = all.SelectMany(block => block).Max(line => line.Size);
        var text = new StringBuilder();
        foreach (var block in all)
        {
            var right = block.Max(line => line.Right);
            PdfLine? before = null;
            foreach (var line in block)
            {
                Append(text, line, before, block[0].Left, right, body, title);
                before = line;
            }

            text.Append('\n');
        }

        return text.ToString().Trim('\n');
    }

    private static void Append(StringBuilder text, PdfLine line, PdfLine? before, double left, double right, double body, double title)
    {
        var mark = HeadingMark(line, body, title);
        if (before is not null && mark.Length == 0 && HeadingMark(before, body, title).Length == 0 && GoesOn(line, before, left, right))
        {
            JoinTo(text, line.Text);
            return;
        }

        if (text.Length > 0)
        {
            // A gap that is larger than a line's begins something.
            text.Append(before is not null && before.Baseline - line.Baseline > FarBelow * line.Size ? "\n\n" : "\n");
        }

        text.Append(mark).Append(mark.Length == 0 ? Bullet().Replace(line.Text, "- ") : line.Text);
    }

    private static bool GoesOn(PdfLine line, PdfLine before, double left, double right)
    {
        if (Bullet().IsMatch(line.Text) || Numbered().IsMatch(line.Text) || before.Baseline - line.Baseline > FarBelow * line.Size || before.Bold != line.Bold)
        {
            return false;
        }

        var isFull = before.Right - left > (right - left) * Full;
        return before.Text[^1] is '-' or ',' || char.IsLower(line.Text[0]) || (isFull && before.Text[^1] is not ('.' or ':' or ';' or '?' or '!'));
    }

    // A word that was cut at the end of a line is one again; a hyphen before a capital or after another word's is the word's own.
    private static void JoinTo(StringBuilder text, string next)
    {
        if (text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && char.IsLower(next[0]))
        {
            text.Length--;
            text.Append(next);
        }
        else
        {
            text.Append(' ').Append(next);
        }
    }

    private static string HeadingMark(PdfLine line, double body, double title)
    {
        var stands = line.Text.Length <= LongestHeading && !Bullet().IsMatch(line.Text) && line.Text[^1] is not ('.' or ',' or ';') && line.Text.Any(char.IsLetter);
        return !stands ? ""
            : line.Size > body * Larger ? line.Size >= title && line.Text.Split(' ').Length <= MostTitleWords ? "# " : "## "
            : line.Bold && line.Text.TrimEnd(':').IndexOf(':', StringComparison.Ordinal) < 0 ? "## "
            : "";
    }

    private static double Median(IEnumerable<PdfLine> lines)
    {
        var sizes = lines.SelectMany(line => Enumerable.Repeat(line.Size, Math.Max(1, line.Text.Length / 10))).Order().ToList();
        return sizes[sizes.Count / 2];
    }

    [GeneratedRegex(@"^(?:[\u2022\u2023\u25AA\u25CF\u25CB\u25E6\u25A0\u2043\u2219\u00B7\uF0B7\u27A2\u2713\u2714*]|[\u2013\u2014-](?=\s)|o(?=\s))\s*")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:\d{1,2}[.)]|\(?[a-z]\))\s")]
    private static partial Regex Numbered();
}
