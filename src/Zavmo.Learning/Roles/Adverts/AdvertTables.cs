using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Turns the rows of a table, with pipes or tabs, into headings and bullets; a person specification's columns say what is essential.</summary>
internal sealed partial class AdvertTables(AdvertHeadings headings)
{
    private const int LongestMark = 3;

    private enum Column
    {
        Text, Essential, Desirable, Either, Method, Level,
    }

    public IEnumerable<(int Number, string Text, string Written)> Expand(List<(int Number, string Text)> lines)
    {
        Column[]? columns = null;
        List<string>? heads = null;
        foreach (var (number, written) in lines)
        {
            var cells = Cells(written);
            if (cells.Count < 2)
            {
                (columns, heads) = string.IsNullOrWhiteSpace(written) ? (columns, heads) : (null, null);
                yield return (number, written, written);
                continue;
            }

            if (Separator().IsMatch(written))
            {
                continue;
            }

            if (Header(cells) is { } header)
            {
                (columns, heads) = (header, null);
                continue;
            }

            if (columns is null && cells.TrueForAll(cell => headings.Of(cell) is not (null or AdvertPart.Terms)))
            {
                heads = cells;
                continue;
            }

            if (cells.TrueForAll(Naming().IsMatch))
            {
                (columns, heads) = (null, null);
                continue;
            }

            foreach (var text in heads is not null ? Under(heads, cells) : columns is null ? Plain(cells) : Row(cells, columns))
            {
                yield return (number, text, written);
            }
        }
    }

    private Column[]? Header(List<string> cells)
    {
        var columns = cells.Select(ColumnOf).ToArray();
        return columns.Any(column => column is Column.Essential or Column.Desirable or Column.Either or Column.Level)
            && cells.TrueForAll(cell => cell.Length <= 40) && columns.Count(column => column == Column.Text) <= 2 ? columns : null;
    }

    private Column ColumnOf(string cell) =>
        Either().IsMatch(cell) ? Column.Either
        : Method().IsMatch(cell) ? Column.Method
        : Level().IsMatch(cell) ? Column.Level
        : headings.Exactly(cell) switch { AdvertPart.Essential => Column.Essential, AdvertPart.Desirable => Column.Desirable, _ => Column.Text };

    private IEnumerable<string> Row(List<string> cells, Column[] columns)
    {
        var sorted = cells.Select((cell, at) => (Cell: cell, Column: at < columns.Length ? columns[at] : Column.Text)).Where(cell => cell.Cell.Length > 0).ToList();
        var texts = sorted.FindAll(cell => cell.Column == Column.Text).ConvertAll(cell => cell.Cell);
        var said = sorted.Find(cell => cell.Column == Column.Level).Cell ?? "";
        var level = said.Length > 0 && !said.Contains("knowledge", StringComparison.OrdinalIgnoreCase) && AdvertLevels.Of(said + " x") is not null ? said + " " : "";
        var aside = said.Length > 0 && level.Length == 0 && AdvertLevels.Of(said) is not null ? $" ({said})" : "";
        var mark = sorted.Find(cell => cell.Column == Column.Either).Cell ?? "";
        var ticked = sorted.FindAll(cell => cell.Column is Column.Essential or Column.Desirable && Tick().IsMatch(cell.Cell) && cell.Cell.Length <= LongestMark);
        if (mark.Length > 0 || ticked.Count > 0)
        {
            var must = mark.Length > 0 ? mark[0] is 'e' or 'E' : ticked[0].Column == Column.Essential;
            foreach (var heading in texts.Take(texts.Count - 1).Where(text => headings.Of(text) is not null))
            {
                yield return heading + ":";
            }

            foreach (var piece in Pieces(texts.LastOrDefault() ?? ""))
            {
                yield return (must ? "- Essential: " : "- Desirable: ") + level + piece + aside;
            }

            yield break;
        }

        // Beside what is essential or desirable, a text of its own labels the row.
        var labels = sorted.Exists(cell => cell.Column is Column.Essential or Column.Desirable);
        foreach (var text in texts.Where(text => !labels || headings.Of(text) is not null))
        {
            yield return headings.Of(text) is null ? "- " + level + text + aside : text + ":";
        }

        foreach (var (cell, column) in sorted.Where(cell => cell.Column is Column.Essential or Column.Desirable))
        {
            foreach (var piece in Pieces(cell))
            {
                yield return $"- {column}: {piece}";
            }
        }
    }

    // Columns that are parts of the advert: what stands in a column stands under its heading.
    private static IEnumerable<string> Under(List<string> heads, List<string> cells) =>
        heads.Zip(cells, (head, cell) => (head, cell)).Where(pair => pair.cell.Length > 0).SelectMany(pair => Pieces(pair.cell).Select(piece => "- " + piece).Prepend(pair.head.TrimEnd(':') + ":"));

    // Without column headings a row is a heading with its text, or a label with its value.
    private List<string> Plain(List<string> cells)
    {
        var filled = cells.FindAll(cell => cell.Length > 0);
        if (filled.Count < 2)
        {
            return filled;
        }

        var part = headings.Exactly(filled[0]);
        return part is null or AdvertPart.Terms
            ? [filled[0].TrimEnd(':') + ": " + string.Join("; ", filled.Skip(1))]
            : [filled[0].TrimEnd(':') + ":", .. filled.Skip(1).SelectMany(Pieces).Select(piece => "- " + piece)];
    }

    private static IEnumerable<string> Pieces(string cell) => Piece().Split(cell).Select(piece => piece.Trim()).Where(piece => piece.Length > 0);

    private static List<string> Cells(string text) =>
        text.Contains('|', StringComparison.Ordinal) ? [.. Pipe().Split(text.Trim().Trim('|')).Select(Clean)]
        : text.Trim(' ').Trim('\t').Contains('\t', StringComparison.Ordinal) && !BulletTab().IsMatch(text) ? [.. Tabs().Split(text.Trim()).Select(Clean)]
        : [];

    private static string Clean(string cell) => cell.Trim().Replace("**", "", StringComparison.Ordinal).Replace(@"\|", "|", StringComparison.Ordinal);

    // Names of columns that say nothing of what stands in them.
    [GeneratedRegex(@"^(?:|#|no\.?|requirements?|criteri(?:a|on)|skills?|areas?|attributes?|categor(?:y|ies)|factors?|items?|elements?|competenc(?:y|ies)|descriptions?|details?|notes?|comments?|examples?|weight(?:ing)?|why\b.*|how\b.*|what (?:it|this|we mean)\b.*|what)$", RegexOptions.IgnoreCase)]
    private static partial Regex Naming();

    [GeneratedRegex(@"^(?=.*-)[\s|:+-]+$")]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();

    [GeneratedRegex(@"\t")]
    private static partial Regex Tabs();

    [GeneratedRegex(@"^\s*(?:[^\p{L}\p{N}\s]|\d{1,3}[.)]|[a-zA-Z]\)|o)\t[^\t]*$")]
    private static partial Regex BulletTab();

    [GeneratedRegex(@"\s*(?:;|\u2022|\u25CF|\u25AA|\u00B7|<br\s*/?>)\s*")]
    private static partial Regex Piece();

    [GeneratedRegex(@"^(?:e\s*/\s*d|d\s*/\s*e|essential\s*(?:/|or)\s*desirable|desirable\s*(?:/|or)\s*essential|importance|priority)$", RegexOptions.IgnoreCase)]
    private static partial Regex Either();

    [GeneratedRegex("^(?:(?:skill |required |minimum )?level(?: required| needed)?|proficiency|standard)$", RegexOptions.IgnoreCase)]
    private static partial Regex Level();

    [GeneratedRegex(@"^(?:assess\w*\b.*|method\b.*|measured\b.*|how (?:assessed|measured|tested)\b.*|evidence\b.*|source|stage|tested\b.*|no\.?|ref\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Method();

    [GeneratedRegex(@"^(?:x|y|yes|e|d|\u2713|\u2714|\u2705|\u2611|\*|\u25CF|\u2022)\uFE0F?$", RegexOptions.IgnoreCase)]
    private static partial Regex Tick();
}
