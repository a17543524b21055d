using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Turns pasted HTML into lines of Markdown, each with the number of the line that it stands on.</summary>
internal sealed partial class HtmlLines
{
    private const int FewestTags = 3;
    private readonly List<(int Number, string Text)> result = [];
    private readonly StringBuilder line = new();
    private string prefix = "";
    private int cells;
    private bool header;

    /// <summary>Whether a text is HTML: it has at least three block tags.</summary>
    public static bool Is(string text) => text.Contains('<', StringComparison.Ordinal) && Block().Count(text) >= FewestTags;

    public static List<(int Number, string Text)> Read(string[] source)
    {
        var reader = new HtmlLines();
        var number = 0;
        foreach (var text in Blanked(string.Join('\n', source)).Split('\n'))
        {
            number++;
            reader.Add(text, number);
        }

        reader.End(number);
        return reader.result;
    }

    // Head, scripts and comments say nothing to a reader; their line ends stay, so that the numbers hold.
    private static string Blanked(string text) =>
        Hidden().Replace(text, match => new string('\n', match.Value.AsSpan().Count('\n')));

    private void Add(string text, int number)
    {
        var at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            line.Append(text, at, tag.Index - at);
            at = tag.Index + tag.Length;
            Act(tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Success, number);
        }

        line.Append(text, at, text.Length - at).Append(' ');
        if (cells == 0)
        {
            End(number);
        }
    }

    private void Act(string name, bool end, int number)
    {
        switch (name)
        {
            case "b" or "strong":
                line.Append("**");
                break;
            case "td" or "th":
                line.Append(end ? "" : "| ");
                cells += end ? 0 : 1;
                break;
            case "tr" when end:
                EndRow(number);
                break;
            case "table":
                header = !end;
                Break(number, "");
                break;
            case "li":
                Break(number, end ? "" : "- ");
                break;
            case ['h', >= '1' and <= '6']:
                Break(number, end ? "" : new string('#', name[1] - '0') + " ");
                break;
            case "p" or "div" or "ul" or "ol" or "br" or "section" or "article" or "dt" or "dd" or "tr" or "hr" or "body":
                if (cells == 0)
                {
                    Break(number, "");
                }

                break;
        }
    }

    private void EndRow(int number)
    {
        var columns = cells;
        cells = 0;
        line.Append('|');
        End(number);
        if (header && columns > 0)
        {
            result.Add((number, "|" + string.Concat(Enumerable.Repeat("---|", columns))));
        }

        header = false;
    }

    private void Break(int number, string next)
    {
        End(number);
        prefix = next.Length > 0 || prefix.Length == 0 ? next : "";
    }

    private void End(int number)
    {
        var text = WebUtility.HtmlDecode(line.ToString()).Replace("****", "", StringComparison.Ordinal).Trim();
        line.Clear();
        if (text.Length > 0)
        {
            result.Add((number, prefix + text));
            prefix = "";
        }
    }

    [GeneratedRegex(@"</?(?:p|li|ul|ol|h[1-6]|br|div|table|tr|td|body)\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex(@"<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>|<![^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<!--.*?-->|<(?<name>head|script|style)\b[^>]*>.*?</\k<name>\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Hidden();
}
