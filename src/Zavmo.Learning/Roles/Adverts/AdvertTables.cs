using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Turns the rows of a table, with pipes or tabs, into headings and bullets; a person specification's columns say what is essential.</summary>
internal sealed partial class AdvertTables(AdvertHeadings headings)
{
    private const int LongestMark = 3;
    private const int LongestHead = 40;
    private const int MostTexts = 2;

    private enum Column
    {
        Text, Essential, Desirable, Either, Method, Level,
    }

    public IEnumerable<(int Number, string Text, string Written)> Expand(List<(int Number, string Text)> lines)
    {
        Column[]? columns = null;
        List<string>? heads = null;
        for (var at = 0; at < lines.Count; at++)
        {
            var (number, written) = lines[at];
            var cells = columns is null && heads is null && IsAlone(lines, at) ? [] : Cells(written);
            if (cells.Count < 2 && columns is not null && written.Trim(' ') is ['\t', ..] or [.., '\t'])
            {
                // In a table a column may be empty, be it the first or the last.
                cells = [.. Tabs().Split(written.Trim(' ')).Select(Clean)];
            }

            if (cells.Count < 2)
            {
                // A line between two rows that names a part divides the table; any other line ends it.
                var blank = string.IsNullOrWhiteSpace(written);
                var divides = !blank && columns is not null && written.Length <= LongestHead && headings.Of(written) is not null && at + 1 < lines.Count && Cells(lines[at + 1].Text).Count > 1;
                (columns, heads) = blank || divides ? (columns, heads) : (null, null);
                yield return (number, divides ? "## " + written.Trim().TrimEnd(':') : written, written);
                continue;
            }

            if (Separator().IsMatch(written))
            {
                continue;
            }

            if (SectionOf(cells, written) is { } section)
            {
                if (headings.Of(section) is not null)
                {
                    yield return (number, section.TrimEnd(':') + ":", written);
                }

                continue;
            }

            if (Header(cells, columns) is { } header)
            {
                // "Essential criteria | How assessed": what stands below is essential, until the next such row.
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

            foreach (var text in heads is not null ? Under(heads, cells) : columns is null && !IsMarked(cells) ? Plain(cells) : Row(cells, columns ?? []))
            {
                yield return (number, text, written);
            }
        }
    }

    // "Nurse | Leeds | nights" is one line and no table.
    private static bool IsAlone(List<(int Number, string Text)> lines, int at) =>
        lines[at].Text.Contains('|', StringComparison.Ordinal) && lines[at].Text.Trim() is [not '|', ..]
        && (at == 0 || Cells(lines[at - 1].Text).Count < 2) && (at + 1 == lines.Count || Cells(lines[at + 1].Text).Count < 2);

    // A row of one cell, or with the same text over all columns, heads the rows below it where it names a part or stands out.
    private string? SectionOf(List<string> cells, string written)
    {
        var filled = cells.FindAll(cell => cell.Length > 0);
        return filled.Count > 0 && (filled.Count == 1 || (filled.Count == cells.Count && filled.TrueForAll(cell => cell == filled[0])))
            && filled[0].Length <= LongestHead && filled[0][^1] != '.' && (filled.Count > 1 || headings.Of(filled[0]) is not null || written.Contains("**", StringComparison.Ordinal)) ? filled[0] : null;
    }

    // Columns that only tell how something is assessed need another that is named, or a row of letters would be a heading.
    private Column[]? Header(List<string> cells, Column[]? before)
    {
        if (before is not null && cells.Where((cell, at) => Of(cell, at, before) == Column.Either && Mark().IsMatch(cell)).Any())
        {
            return null;
        }

        var letters = cells.Contains("E", StringComparer.OrdinalIgnoreCase) && cells.Contains("D", StringComparer.OrdinalIgnoreCase);
        var columns = cells.Select(cell => letters && cell is "E" or "e" ? Column.Essential : letters && cell is "D" or "d" ? Column.Desirable : ColumnOf(cell)).ToArray();
        return (columns.Any(column => column is Column.Essential or Column.Desirable or Column.Either or Column.Level) || (columns.Contains(Column.Method) && cells.Exists(cell => cell.Length > 0 && Naming().IsMatch(cell))))
            && cells.Where((cell, at) => columns[at] == Column.Text && cell.Length > 0).All(cell => Naming().IsMatch(cell) || headings.Of(cell) is not null)
            && cells.TrueForAll(cell => cell.Length <= LongestHead) && columns.Count(column => column == Column.Text) <= MostTexts ? columns : null;
    }

    private Column ColumnOf(string cell) =>
        Either().IsMatch(cell) ? Column.Either
        : Method().IsMatch(cell) || Letters().IsMatch(cell) ? Column.Method
        : Level().IsMatch(cell) ? Column.Level
        : headings.Of(cell) switch { AdvertPart.Essential => Column.Essential, AdvertPart.Desirable => Column.Desirable, _ => Column.Text };

    // What stands in a column without a name: "E" or "D" is its weight, "A/I" or "Interview" how it is assessed.
    private Column Of(string cell, int at, Column[] columns) =>
        at < columns.Length && columns[at] != Column.Text ? columns[at]
        : at == 0 ? Column.Text
        : Mark().IsMatch(cell) || (cell.Length <= LongestHead && headings.Exactly(cell) is AdvertPart.Essential or AdvertPart.Desirable) ? Column.Either
        : Letters().IsMatch(cell) || Ways().IsMatch(cell) ? Column.Method : Column.Text;

    // Behind its weight a single letter tells how something is assessed: "Paediatric first aid | D | C".
    private static bool IsLetter(string cell, Column before) => before == Column.Either && cell is [>= 'A' and <= 'Z'];

    private bool IsMarked(List<string> cells) => cells.Where((cell, at) => Of(cell, at, []) != Column.Text).Any();

    private IEnumerable<string> Row(List<string> cells, Column[] columns)
    {
        var sorted = cells.Select((cell, at) => (Cell: cell, Column: at > 1 && IsLetter(cell, Of(cells[at - 1], at - 1, columns)) ? Column.Method : Of(cell, at, columns))).Where(cell => cell.Cell.Length > 0).ToList();
        var texts = sorted.FindAll(cell => cell.Column == Column.Text).ConvertAll(cell => cell.Cell);
        var said = sorted.Find(cell => cell.Column == Column.Level).Cell ?? "";
        var level = said.Length > 0 && !said.Contains("knowledge", StringComparison.OrdinalIgnoreCase) && AdvertLevels.Of(said + " x") is not null ? said + " " : "";
        var aside = said.Length > 0 && level.Length == 0 && AdvertLevels.Of(said) is not null ? $" ({said})" : "";
        var mark = sorted.Find(cell => cell.Column == Column.Either).Cell ?? "";

        // A column may be ticked with the letters of how it is assessed.
        var ticked = sorted.FindAll(cell => cell.Column is Column.Essential or Column.Desirable && ((Tick().IsMatch(cell.Cell) && cell.Cell.Length <= LongestMark) || (texts.Count > 0 && Letters().IsMatch(cell.Cell))));
        if (mark.Length > 0 || ticked.Count > 0)
        {
            var must = mark.Length > 0 ? mark[0] is 'e' or 'E' || headings.Exactly(mark) == AdvertPart.Essential : ticked[0].Column == Column.Essential;
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
            ? [(part is null ? "- " : "") + filled[0].TrimEnd(':') + ": " + string.Join("; ", filled.Skip(1))]
            : [filled[0].TrimEnd(':') + ":", .. filled.Skip(1).SelectMany(Pieces).Select(piece => "- " + piece)];
    }

    private static IEnumerable<string> Pieces(string cell) => Piece().Split(cell).Select(piece => piece.Trim()).Where(piece => piece.Length > 0);

    private static List<string> Cells(string text) =>
        text.Contains('|', StringComparison.Ordinal) ? [.. Pipe().Split(text.Trim().Trim('|')).Select(Clean)]
        : text.Trim(' ').Trim('\t').Contains('\t', StringComparison.Ordinal) && !BulletTab().IsMatch(text) ? [.. Tabs().Split(text.Trim(' ')).Select(Clean)]
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

    [GeneratedRegex(@"^(?:e\s*/\s*d|d\s*/\s*e|(?:essential|desirable)(?:\s*\(?[ed]\)?)?\s*(?:/|or)\s*(?:essential|desirable)(?:\s*\(?[ed]\)?)?\??|importance|priority|rank(?:ing)?|e or d\??)$", RegexOptions.IgnoreCase)]
    private static partial Regex Either();

    [GeneratedRegex("^(?:e|d|essential|desirable)$", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    // "A/I/T", "I, T", "AF & I"; a C or an R by itself may be a language.
    [GeneratedRegex(@"^(?:[AFIPT]|\p{Lu}{1,2}(?:\s*[/,&+]\s*\p{Lu}{1,2}){1,5})$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?:(?:(?:and|or|the|a|by|at)\s+)?(?:application(?:s| form)?|form|cv|covering letter|supporting statement|interviews?|(?:practical |skills? |written )?(?:tests?|tasks?|exercise)|certificates?|references?|presentation|observation|portfolio|assessment(?: centre| day)?|lesson|documents?)(?:\s*[/,&+]\s*|\s+(?=and\b|or\b)|$))+$", RegexOptions.IgnoreCase)]
    private static partial Regex Ways();

    [GeneratedRegex("^(?:(?:skill |required |minimum )?level(?: required| needed)?|proficiency|standard)$", RegexOptions.IgnoreCase)]
    private static partial Regex Level();

    [GeneratedRegex(@"^(?:assess\w*\b.*|method\b.*|measured\b.*|how (?:assessed|measured|tested)\b.*|evidence\b.*|source|stage|tested\b.*|identified\b.*|no\.?|ref\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Method();

    [GeneratedRegex(@"^(?:x|y|yes|e|d|\u2713|\u2714|\u2705|\u2611|\*|\u25CF|\u2022)\uFE0F?$", RegexOptions.IgnoreCase)]
    private static partial Regex Tick();
}
