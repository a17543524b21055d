using UglyToad.PdfPig.Content;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Puts the words of a page into the order in which a person reads them: column by column, line by line.</summary>
internal static class PdfColumns
{
    // Nothing stands in a gutter, over some lines; a bullet's indent is no gutter, since hardly anything stands left of it.
    private const double Gutter = 12;
    private const double Step = 3;
    private const double NarrowestColumn = 0.18;
    private const int FewestLines = 3;
    private const int DeepestSplit = 4;

    /// <summary>The words in lines, and the lines in blocks: a block is a column, or what stands over or under columns.</summary>
    public static IEnumerable<List<List<Word>>> Blocks(IEnumerable<Word> words) => Split(Lines(words), 0);

    private static IEnumerable<List<List<Word>>> Split(List<List<Word>> lines, int depth)
    {
        if (depth >= DeepestSplit || Best(lines) is not { } cut)
        {
            return lines.Count == 0 ? [] : [lines];
        }

        var band = lines.Skip(cut.First).Take(cut.Count).SelectMany(line => line).ToList();
        return
        [
            .. Split(lines[..cut.First], depth + 1),
            .. Split(Lines(band.Where(word => word.BoundingBox.Right <= cut.At)), depth + 1),
            .. Split(Lines(band.Where(word => word.BoundingBox.Right > cut.At)), depth + 1),
            .. Split(lines[(cut.First + cut.Count)..], depth + 1),
        ];
    }

    private static (double At, int First, int Count)? Best(List<List<Word>> lines)
    {
        if (lines.Count < FewestLines)
        {
            return null;
        }

        var left = lines.Min(line => line[0].BoundingBox.Left);
        var right = lines.Max(line => line.Max(word => word.BoundingBox.Right));
        var narrowest = (right - left) * NarrowestColumn;
        (double At, int First, int Count, int Both)? best = null;
        for (var at = left + narrowest; at <= right - narrowest; at += Step)
        {
            for (var first = 0; first < lines.Count;)
            {
                var count = lines.Skip(first).TakeWhile(line => !line.Exists(word => word.BoundingBox.Left < at + (Gutter / 2) && word.BoundingBox.Right > at - (Gutter / 2))).Count();
                var both = Columns(lines, first, count, at, left, right, narrowest);
                if (both >= FewestLines && both > (best?.Both ?? 0))
                {
                    best = (at, first, count, both);
                }

                first += count + 1;
            }
        }

        return best is { } found ? (found.At, found.First, found.Count) : null;
    }

    // How many lines the shorter column has; none where one of the two is too narrow to be a column.
    private static int Columns(List<List<Word>> lines, int first, int count, double at, double left, double right, double narrowest)
    {
        var band = lines.Skip(first).Take(count).ToList();
        var beside = band.Where(line => line.Exists(word => word.BoundingBox.Right <= at)).ToList();
        var after = band.Where(line => line.Exists(word => word.BoundingBox.Left >= at)).ToList();
        if (beside.Count < FewestLines || after.Count < FewestLines)
        {
            return 0;
        }

        var ends = beside.Max(line => line.Where(word => word.BoundingBox.Right <= at).Max(word => word.BoundingBox.Right));
        var begins = after.Min(line => line.Where(word => word.BoundingBox.Left >= at).Min(word => word.BoundingBox.Left));
        return ends - left < narrowest || right - begins < narrowest ? 0 : Math.Min(beside.Count, after.Count);
    }

    private static List<List<Word>> Lines(IEnumerable<Word> words)
    {
        var lines = new List<List<Word>>();
        foreach (var word in words.OrderByDescending(word => Baseline(word)).ThenBy(word => word.BoundingBox.Left))
        {
            if (lines is [.., var last] && Math.Abs(Baseline(last[0]) - Baseline(word)) < Math.Max(2, Height(last[0]) * 0.5))
            {
                last.Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        lines.ForEach(line => line.Sort((one, other) => one.BoundingBox.Left.CompareTo(other.BoundingBox.Left)));
        return lines;
    }

    private static double Baseline(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Height(Word word) => word.Letters[0].PointSize;
}
