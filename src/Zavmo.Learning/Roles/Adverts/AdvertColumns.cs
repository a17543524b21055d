using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Puts what was printed in two columns one below the other: the left column, then the right.</summary>
internal sealed partial class AdvertColumns(AdvertHeadings headings)
{
    private const int FewestRows = 3;
    private const int Tolerance = 2;
    private const int ShortestLeft = 8;

    public List<(int Number, string Text)> Unfold(List<(int Number, string Text)> source)
    {
        var lines = source.ConvertAll(line => (line.Number, Text: Odd().Replace(line.Text.TrimStart('\uFEFF'), " ")));
        var starts = lines.ConvertAll(line => Start(line.Text));
        var result = new List<(int, string)>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (starts[at] is { } column && End(lines, starts, at, column) is var end && Rows(starts, at, end, column) >= FewestRows)
            {
                var rows = lines.GetRange(at, end - at).ConvertAll(line => (line.Number, Halves: Halves(line.Text, column)));
                result.AddRange(rows.ConvertAll(row => (row.Number, row.Halves.Left)));
                result.Add((rows[0].Number, ""));
                result.AddRange(rows.ConvertAll(row => (row.Number, row.Halves.Right)));
                result.Add((rows[^1].Number, ""));
                at = end - 1;
            }
            else
            {
                result.Add((lines[at].Number, Gap().Replace(lines[at].Text, match => match.Groups["colon"].Success ? ": " : match.Value)));
            }
        }

        return result;
    }

    // Where the right column of a line begins; a label with its value is no two columns.
    private int? Start(string text)
    {
        var match = text.Contains('\t', StringComparison.Ordinal) || text.Contains('|', StringComparison.Ordinal) ? Match.Empty : Gap().Match(text);
        if (!match.Success || match.Groups["colon"].Success)
        {
            return null;
        }

        var left = text[..match.Index].Trim();
        return left.Length >= ShortestLeft && headings.Exactly(left) != AdvertPart.Terms || headings.Exactly(left) is not (null or AdvertPart.Terms) ? match.Index + match.Length : null;
    }

    private static int End(List<(int Number, string Text)> lines, List<int?> starts, int from, int column)
    {
        var end = from + 1;
        for (var at = from + 1; at < lines.Count; at++)
        {
            var text = lines[at].Text;
            var here = starts[at] is { } start && Near(start, column);
            if (!here && text.Length > 0 && text.Length > column - 1 && Indent(text) < column - Tolerance && !text[..Math.Min(column, text.Length)].EndsWith("  ", StringComparison.Ordinal))
            {
                break;
            }

            // The left column may well go on where the right one has ended.
            end = text.Trim().Length > 0 ? at + 1 : end;
        }

        return end;
    }

    private static int Rows(List<int?> starts, int from, int end, int column) =>
        starts.GetRange(from, end - from).Count(start => start is { } place && Near(place, column));

    private static (string Left, string Right) Halves(string text, int column)
    {
        if (Indent(text) >= column - Tolerance)
        {
            return ("", text.Trim());
        }

        var match = Gap().Matches(text).FirstOrDefault(gap => Near(gap.Index + gap.Length, column));
        return match is null ? (text.TrimEnd(), "") : (text[..match.Index].TrimEnd(), text[(match.Index + match.Length)..].Trim());
    }

    private static bool Near(int start, int column) => Math.Abs(start - column) <= Tolerance;

    private static int Indent(string text) => text.Length - text.TrimStart().Length;

    [GeneratedRegex(@"[\u00A0\u2000-\u200A\u202F\u205F\u3000]")]
    private static partial Regex Odd();

    [GeneratedRegex(@"(?<=[^\s\u2022*-](?<colon>:)?)\s{3,}(?=\S)")]
    private static partial Regex Gap();
}
