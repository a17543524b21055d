using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Turns the rows of a table into labelled bullets, its column headings being the labels.</summary>
internal static partial class TableLines
{
    /// <summary>Each line with the line as written; a row gives one line for each cell that says something.</summary>
    public static IEnumerable<(int Number, string Text, string Written)> Expand(List<(int Number, string Text)> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (Columns(lines, at) is not { } columns)
            {
                yield return (lines[at].Number, lines[at].Text, lines[at].Text);
                continue;
            }

            var tabs = !lines[at].Text.Contains('|', StringComparison.Ordinal);
            if (!columns.TrueForAll(IsLabel))
            {
                yield return (lines[at].Number, lines[at].Text, lines[at].Text);
            }

            for (at++; at < lines.Count && Cells(lines[at].Text, tabs) is { Count: > 1 } cells; at++)
            {
                foreach (var text in IsSeparator(lines[at].Text) ? [] : Row(columns, cells))
                {
                    yield return (lines[at].Number, text, lines[at].Text);
                }
            }

            at--;
        }
    }

    // A table has a line of dashes below its column headings, or headings that are all labels.
    private static List<string>? Columns(List<(int Number, string Text)> lines, int at)
    {
        var text = lines[at].Text;
        var tabs = !text.Contains('|', StringComparison.Ordinal);
        if ((tabs && !text.Contains('\t', StringComparison.Ordinal)) || at + 1 >= lines.Count || Cells(text, tabs) is not { Count: > 1 } cells)
        {
            return null;
        }

        return (!tabs && IsSeparator(lines[at + 1].Text)) || (cells.TrueForAll(IsLabel) && Cells(lines[at + 1].Text, tabs).Count == cells.Count) ? cells : null;
    }

    private static IEnumerable<string> Row(List<string> columns, List<string> cells)
    {
        if (!columns.Exists(IsLabel))
        {
            return ["- " + cells[0] + ": " + string.Join("; ", cells.Skip(1).Where(cell => cell.Length > 0))];
        }

        return cells.Select((cell, at) => cell.Length == 0 ? "" : at >= columns.Count || (at == 0 && !IsLabel(columns[0])) ? "- " + cell : $"- {columns[at]}: {cell}")
            .Where(text => text.Length > 0);
    }

    private static bool IsLabel(string cell) => SectionSpecs.IsLabel(Words.Key(cell));

    private static bool IsSeparator(string text) => Separator().IsMatch(text);

    private static List<string> Cells(string text, bool tabs) => tabs
        ? [.. text.Trim(' ').Split('\t').Select(Plain)]
        : text.Contains('|', StringComparison.Ordinal) ? [.. Pipe().Split(text.Trim().Trim('|')).Select(Plain)] : [];

    private static string Plain(string cell) => cell.Trim().Replace("**", "", StringComparison.Ordinal).Replace(@"\|", "|", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?=.*-)(?=.*\|)[\s|:+-]+$")]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
