using System.Text;
using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Makes items of the lines of a block: wrapped lines are joined, paragraphs cut into sentences.</summary>
internal static partial class AdvertItems
{
    private const int FullLine = 60;

    // Of wrapped text at least every fourth line begins in lower case; of a list hardly any does.
    private const int WrappedShare = 4;
    private const int LongBullet = 220;
    private const int FewestWords = 2;
    private const int FewestDashes = 3;

    public static IEnumerable<AdvertItem> Of(AdvertBlock block)
    {
        var lines = block.Lines;
        var plain = lines.FindAll(line => !line.IsBullet);
        var wrapped = plain.Count(line => char.IsLower(line.Text[0])) * WrappedShare >= plain.Count;
        var paragraph = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            var first = at;
            paragraph = paragraph == 0 || lines[at].AfterBlank || lines[at].IsBullet ? lines[at].Number : paragraph;
            while (at + 1 < lines.Count && GoesOn(lines[at], lines[at + 1], lines[first], wrapped))
            {
                at++;
            }

            foreach (var item in Cut(lines.GetRange(first, at + 1 - first), block, paragraph))
            {
                yield return item;
            }
        }
    }

    private static bool GoesOn(RoleLine before, RoleLine line, RoleLine first, bool wrapped)
    {
        if (line.IsBullet || line.AfterBlank || line.Depth > 0 || before.Depth > 0 || AdvertAsides.IsPay(line.Text))
        {
            return false;
        }

        var last = before.Text[^1];
        return last is ',' or '&' || Small().IsMatch(before.Text)
            || (last is not ('.' or '!' or '?' or ';' or ':') && ((char.IsLower(line.Text[0]) && !IsQuietList(before, first)) || (first.IsBullet ? line.Indent > first.Indent : wrapped && before.Text.Length >= FullLine)));
    }

    // Short lines of which the first begins in lower case too are a list; prose has longer ones.
    private static bool IsQuietList(RoleLine before, RoleLine first) => !first.IsBullet && char.IsLower(first.Text[0]) && before.Text.Length < FullLine;

    private static IEnumerable<AdvertItem> Cut(List<RoleLine> lines, AdvertBlock block, int paragraph)
    {
        var text = new StringBuilder();
        var starts = new List<(int Offset, int Number)>();
        foreach (var line in lines)
        {
            var plain = Blanks().Replace(Emoji().Replace(line.Text, " "), " ").Trim();
            text.Append(text.Length == 0 || Hyphen().IsMatch(text.ToString()) ? "" : " ");
            starts.Add((text.Length, line.Number));
            text.Append(plain);
        }

        var whole = text.ToString();
        var listed = lines[0].IsBullet;
        var pieces = InlineBullet().IsMatch(whole) ? InlineBullet() : !listed && block.Heading.Length == 0 && Dash().Count(whole) >= FewestDashes ? Dash() : null;
        var cuts = pieces is not null ? Ranges(whole, pieces).SelectMany(piece => pieces == Dash() ? Sentences(whole, piece) : [piece])
            : listed && whole.Length <= LongBullet ? [(0, whole.Length)] : Sentences(whole, (0, whole.Length));
        foreach (var (from, to) in cuts.SelectMany(cut => Parts(whole, cut, block)))
        {
            var piece = whole[from..to].Trim();
            if (piece.Any(char.IsLetter))
            {
                yield return new AdvertItem(piece, new LineRange(LineAt(starts, from), LineAt(starts, to - 1)), block, paragraph, listed || pieces is not null || (block.Lines.Count > 1 && piece[^1] is not ('.' or '!' or '?')));
            }
        }
    }

    private static IEnumerable<(int From, int To)> Sentences(string whole, (int From, int To) range)
    {
        var text = whole[range.From..range.To];
        return Ranges(text, char.IsLower(text[0]) && !SentenceEnd().IsMatch(text) ? QuietEnd() : SentenceEnd()).Select(sentence => (sentence.From + range.From, sentence.To + range.From));
    }

    // "Forklift licence; own van; two references" is three requirements.
    private static List<(int From, int To)> Parts(string whole, (int From, int To) cut, AdvertBlock block)
    {
        if (block.Part is not (AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools or AdvertPart.Unknown))
        {
            return [cut];
        }

        var parts = Ranges(whole[cut.From..cut.To], Semicolon()).Select(part => (From: part.From + cut.From, To: part.To + cut.From)).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => Words.Count(whole[part.From..part.To]) >= FewestWords || char.IsUpper(whole[part.From..part.To].TrimStart()[0])) ? parts : [cut];
    }

    private static List<(int From, int To)> Ranges(string text, Regex separator)
    {
        var ranges = new List<(int, int)>();
        var from = 0;
        foreach (Match match in separator.Matches(text))
        {
            ranges.Add((from, match.Index));
            from = match.Index + match.Length;
        }

        ranges.Add((from, text.Length));
        return ranges.FindAll(range => range.Item2 > range.Item1);
    }

    private static int LineAt(List<(int Offset, int Number)> starts, int offset) => starts.FindLast(start => start.Offset <= offset).Number;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\p{So}\u20E3\uFE0F\u200D]|\uD83C[\uDC00-\uDFFF]|[\uD83D\uD83E][\uDC00-\uDFFF]")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\p{L}-$")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|your|our|using|including)$", RegexOptions.IgnoreCase)]
    private static partial Regex Small();

    [GeneratedRegex(@"(?:^|\s+)[\u2022\u25CF\u25AA\u25E6\u2023]\s*|\s+(?:\u00B7|//)\s+")]
    private static partial Regex InlineBullet();

    [GeneratedRegex(@"(?<=[.!?][""')\u201D\u2019]?)(?<!\b(?:(?i:e\.g|i\.e|inc|incl|approx|min|max|no|st|mr|mrs|ms|dr|vs|p\.a|p\.w)|\p{Lu})\.)\s+(?=[""'(\u201C\u2018]?[\p{Lu}\p{N}\u00A3])(?!(?<=\betc\.\s)(?:Act|Regulations)\b)(?!(?<=\?\s)(?:No|Not|Neither|None|Nobody|Nice|Useful|Handy|Helpful|Optional|Great)\b)")]
    private static partial Regex SentenceEnd();

    // "Welder - Leeds - days - own tools": an advert in one line.
    [GeneratedRegex(@"\s+[-\u2013\u2014|]\s+")]
    private static partial Regex Dash();

    // Who begins in lower case may go on in it.
    [GeneratedRegex(@"(?<=\p{L}{2}[.!?][""')\u201D\u2019]?)(?<!\b(?:inc|incl|approx|min|max|no|st|mr|mrs|ms|dr|vs|etc)\.)\s+(?=[""'(\u201C\u2018]?[\p{L}\p{N}\u00A3])", RegexOptions.IgnoreCase)]
    private static partial Regex QuietEnd();

    [GeneratedRegex(@"\s*;(?!\s*(?:so|as)\s+(?:is|are)\b)\s*(?:and\s+)?(?![^()]*\))")]
    private static partial Regex Semicolon();
}
