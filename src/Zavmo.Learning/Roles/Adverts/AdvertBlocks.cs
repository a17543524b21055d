using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Cuts an advert into blocks by its headings and labelled lines.</summary>
internal sealed partial class AdvertBlocks
{
    private const int LongestHeading = 90;
    private const int LongestTitle = 50;
    private const int ParagraphLength = 40;
    private const int FewWords = 6;
    private const int FewestOfATitle = 2;
    private readonly List<RoleLine> lines;
    private readonly AdvertHeadings headings;
    private readonly Dictionary<int, AdvertPart> answers;
    private readonly HashSet<int> areas;
    private readonly HashSet<int> groups;
    private readonly List<AdvertBlock> blocks = [];
    private AdvertBlock current = new(AdvertPart.Unknown, Importance.Unsaid, "", 1) { Opening = true };
    private Importance outer = Importance.Unsaid;

    // What the last heading of a line of its own began.
    private AdvertBlock section;

    // Whether the heading stands in the paragraph that it heads, and so ends with it.
    private bool inline;

    // Whether the line before was a bullet that stands in a block of its own.
    private bool listing;

    // A bullet that heads the bullets below it, and the block that goes on behind them.
    private (RoleLine Head, AdvertBlock Outer)? nested;

    private AdvertBlocks(List<RoleLine> lines, AdvertHeadings headings)
    {
        (this.lines, this.headings) = (lines, headings);
        (answers, areas, groups) = (AdvertAnswers.Of(lines, headings), AdvertAreas.Of(lines), AdvertGroups.Of(lines));
        blocks.Add(current);
        section = current;
    }

    public static List<AdvertBlock> Split(List<RoleLine> lines, AdvertHeadings headings)
    {
        lines = AdvertRanges.Marked([.. lines.SelectMany(line => Labelled(line, headings))]);
        var splitter = new AdvertBlocks(lines, headings);
        for (var at = 0; at < lines.Count; at++)
        {
            splitter.Place(at);
        }

        return splitter.blocks;
    }

    // "Experience: two years in retail. Skills: tills and stock.": each label begins a line of its own.
    private static List<RoleLine> Labelled(RoleLine line, AdvertHeadings headings)
    {
        var starts = line.Depth > 0 || line.Bullet == BulletKind.Mark ? [] : Sentence().Matches(line.Text).Where(match => headings.Exactly(match.Groups["label"].Value) is not null).Select(match => match.Groups["label"].Index).ToList();
        return starts.Count == 0 ? [line]
            : [.. starts.Prepend(0).Zip(starts.Append(line.Text.Length), (from, to) => line.Text[from..to].Trim())
                .Select((text, at) => at == 0 ? line with { Text = text } : line with { Text = text, Bullet = BulletKind.None, AfterBlank = false })];
    }

    private void Place(int at)
    {
        var line = lines[at];
        if (nested is { } list && line.Indent <= list.Head.Indent)
        {
            nested = null;
            if (line.IsBullet)
            {
                Open(list.Outer with { FirstLine = line.Number });
                listing = true;
            }
        }

        if (answers.TryGetValue(line.Number, out var answered) && (answered != AdvertPart.Unknown || Known(at) is null))
        {
            Open(answered, line);
        }
        else if (groups.Contains(line.Number) && current.Part is (AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools))
        {
            nested = (line, current);
            Open(current with { Heading = TextOf(line), FirstLine = line.Number });
        }
        else if (areas.Contains(line.Number) && AreaOf(line) is { } area)
        {
            Open(section with { Part = area.Part, Heading = area.Label, FirstLine = line.Number, Area = area.Label });
            current.Lines.Add(line with { Text = area.Text, Label = null, Key = null, Value = area.Text });
        }
        else if (Known(at) is { } part)
        {
            var outside = current;
            Open(part, line);
            section = current;
            nested = line.Bullet == BulletKind.Mark && Next(at) is { IsBullet: true } below && below.Indent > line.Indent ? (line, outside) : nested;
        }
        else if (Label().Match(line.Text) is { Success: true } label && PartOfLabel(label.Groups["label"].Value, line) is { } labelled)
        {
            PlaceLabelled(labelled, line, label);
        }
        else if (line is { IsBullet: false, Depth: 0 } && Cried().Match(line.Text) is { Success: true } cried && headings.Exactly(cried.Groups["label"].Value) is { } begun)
        {
            Open(begun, line);
            current.Lines.Add(line);
            inline = true;
        }
        else if (IsUnknownHeading(at))
        {
            // A heading below a known one divides it; one of the same rank begins something else.
            var below = line.Depth > current.Depth && current.Depth > 0 && current.Part != AdvertPart.Unknown;
            Open(below ? current with { Heading = TextOf(line), FirstLine = line.Number } : new AdvertBlock(AdvertPart.Unknown, Importance.Unsaid, TextOf(line), line.Number) { Depth = line.Depth });
            section = current;
        }
        else
        {
            if (line is { AfterBlank: true, IsBullet: false } && EndsBefore(line))
            {
                Open(new AdvertBlock(AdvertPart.Unknown, Importance.Unsaid, "", line.Number));
            }

            current.Lines.Add(line);
        }
    }

    // A label below a heading of what is asked for names an area of that, unless it begins another part.
    private (AdvertPart Part, string Label, string Text)? AreaOf(RoleLine line)
    {
        if (section.Part is not (AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools) || AdvertAreas.Cut(line) is not { } cut)
        {
            return null;
        }

        var part = headings.Exactly(cut.Area) ?? (headings.Of(cut.Area) is AdvertPart.NotAsked ? AdvertPart.NotAsked : null);
        return part switch
        {
            AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools => (part.Value, cut.Area, cut.Text),
            null => (section.Part, cut.Area, cut.Text),
            AdvertPart.Terms or AdvertPart.Role or AdvertPart.Company when AdvertAreas.Asks(cut.Text) => (section.Part, cut.Area, cut.Text),
            _ => null,
        };
    }

    // A part headed within its paragraph ends with it, and a list of duties or demands ends where sentences begin again.
    private bool EndsBefore(RoleLine line) =>
        current.Part is not (AdvertPart.Unknown or AdvertPart.EqualOpportunities or AdvertPart.Benefits or AdvertPart.Apply)
        && (inline || (current.Part is AdvertPart.Duties or AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools or AdvertPart.NotAsked && AfterList() && line.Text[^1] is '.' or '!' or '?'));

    private AdvertPart? Known(int at)
    {
        var line = lines[at];
        var text = TextOf(line);
        var marked = line.Depth > 0 || line.Text[^1] == ':' || IsShout(text);
        if (text.Length is 0 or > LongestHeading || (IsListed(at) && line.Text[^1] != ':') || (line.Text[^1] is '.' or ',' or ';' && !line.Text.EndsWith("...", StringComparison.Ordinal)) || (char.IsLower(text[0]) && !marked && !IsQuietHeading(at)))
        {
            return null;
        }

        if (headings.Exactly(text) is { } exact)
        {
            return exact == AdvertPart.Terms && !marked && (current.Part == AdvertPart.Benefits || Next(at) is not { IsBullet: true } && !IsTermsValue(Next(at))) ? null : exact;
        }

        return marked || Next(at) is { IsBullet: true } || Asking().IsMatch(text) || (Heads(at) && Words.Count(text) <= FewWords) ? headings.Of(text) : null;
    }

    // A heading in lower case stands by itself or at the head of its lines, and has few words.
    private bool IsQuietHeading(int at) => lines[at] is { AfterBlank: true, IsBullet: false } && Words.Count(lines[at].Text) <= FewWords && Next(at) is not null;

    // A mark is a bullet; an emoji or a number may stand before a heading, but not where the line beside it has its like.
    private bool IsListed(int at) => lines[at] is var line && line.Bullet switch
    {
        BulletKind.Mark => true,
        BulletKind.Emoji => IsBeside(at, other => other.Bullet == BulletKind.Emoji && other.BulletStyle == line.BulletStyle),
        BulletKind.Number => !IsShout(TextOf(line)) && headings.Exactly(TextOf(line)) is null && IsBeside(at, other => other.Bullet == BulletKind.Number && other.NumberStyle == line.NumberStyle),
        _ => false,
    };

    private bool IsBeside(int at, Func<RoleLine, bool> isLike) => (Next(at) is { } next && isLike(next)) || (at > 0 && isLike(lines[at - 1]));

    private AdvertPart? PartOfLabel(string label, RoleLine line) => headings.Exactly(label) switch
    {
        null when headings.Of(label) == AdvertPart.NotAsked => AdvertPart.NotAsked,
        null => line is { IsBullet: false, AfterBlank: true } && Asking().IsMatch(label) && Words.Count(label) <= FewWords ? headings.Of(label) : null,
        AdvertPart.Essential or AdvertPart.Desirable or AdvertPart.Terms => headings.Exactly(label),

        // "- Process: change management" in a list of what is asked for names an area of it.
        AdvertPart.Apply when line.Bullet == BulletKind.Mark && current.Part is AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools => null,
        AdvertPart.Apply => AdvertPart.Apply,

        // "Our stack: ..." in what the employer says of itself goes on with that.
        AdvertPart.Tools when current.Part == AdvertPart.Company => null,
        { } part => line.Bullet == BulletKind.Mark ? null : part,
    };

    // "Salary: ..." is a line by itself; "Requirements: ..." begins a part; "- Desirable: ..." speaks of its own bullet.
    private void PlaceLabelled(AdvertPart part, RoleLine line, Match label)
    {
        var (before, wasOuter) = (current, outer);
        Open(part, line);
        var value = label.Groups["value"];
        current.Lines.Add(part == AdvertPart.Terms ? line with { Depth = 0 } : line with { Text = value.Value, Depth = 0, Label = null, Key = null, Value = value.Value });
        if (part == AdvertPart.Terms || line.Bullet == BulletKind.Mark)
        {
            outer = wasOuter;
            Open(before with { FirstLine = line.Number });
            listing = line.Bullet == BulletKind.Mark;
        }
        else
        {
            inline = true;
        }
    }

    private void Open(AdvertPart part, RoleLine line)
    {
        var importance = part switch { AdvertPart.Essential => Importance.Must, AdvertPart.Desirable => Importance.Nice, _ => Importance.Unsaid };
        var inPerson = current.Part is AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools;
        if (importance != Importance.Unsaid)
        {
            // "Essential" and "Desirable" above each other with nothing between are the remains of a table's column headings.
            var columns = current is { Lines.Count: 0, Importance: not Importance.Unsaid } && current.Importance != importance && current.FirstLine == line.Number - 1;
            outer = importance;
            Open(new AdvertBlock(inPerson ? current.Part : AdvertPart.Requirements, columns ? Importance.Unsaid : importance, TextOf(line), line.Number) { Depth = line.Depth });
            return;
        }

        // "Essential", and directly below it "Qualifications": the whole of what follows is essential.
        var person = part is AdvertPart.Requirements or AdvertPart.Qualifications or AdvertPart.Tools;
        var keeps = person && outer != Importance.Unsaid && (current.Lines.Count == 0 || (line.Depth > 0 && line.Depth > current.Depth && current.Depth > 0));
        outer = keeps ? outer : Importance.Unsaid;
        Open(new AdvertBlock(part, outer, TextOf(line), line.Number) { Depth = line.Depth });
    }

    private void Open(AdvertBlock block)
    {
        (inline, listing) = (false, false);
        current = new AdvertBlock(block.Part, block.Importance, block.Heading, block.FirstLine) { Depth = block.Depth, Area = block.Area };
        blocks.Add(current);
    }

    private bool IsUnknownHeading(int at)
    {
        var line = lines[at];
        var text = TextOf(line);
        if (current.Opening && !blocks[0].Lines.Exists(other => other.Depth > 0 || other.Text.Length > ParagraphLength)
            && !(blocks[0].Lines.Count > 0 && Heads(at) && Next(at) is { IsBullet: true }))
        {
            return false;
        }

        return text.Length > 0 && (line.Depth > 0 || (Heads(at) && IsShout(text) && EndsOpen(text) && Words.Count(text) <= FewWords)
            || (Heads(at) && !Label().IsMatch(line.Text) && EndsOpen(text) && Next(at) is { } next
                && ((AfterList() || (current.Part == AdvertPart.Unknown && next.IsBullet) || (Words.Count(text) <= FewestOfATitle && next.Text[^1] is '.' or '!')) ? Words.Count(text) <= FewWords : Headings.IsTitle(text) && Words.Count(text) >= FewestOfATitle && (next.IsBullet || next.Text.Length >= ParagraphLength))));
    }

    // Whether the line stands at the head of a block of lines, as a heading does.
    private bool Heads(int at) => lines[at] is { AfterBlank: true, Text.Length: <= LongestTitle } line && Next(at) is { AfterBlank: false }
        && (!line.IsBullet || (line.Bullet == BulletKind.Emoji && !IsListed(at) && at + 2 < lines.Count && Next(at) is { IsBullet: true } next && (lines[at + 2].AfterBlank || lines[at + 2].BulletStyle == next.BulletStyle)));

    private bool AfterList() => current.Lines is [.., { IsBullet: true }] || (listing && current.Lines.Count == 0);

    private static bool EndsOpen(string text) => char.IsLetterOrDigit(text[^1]) || text[^1] == ')';

    // The value of "Location" on the line below: short, and no sentence.
    private static bool IsTermsValue(RoleLine? line) => line is { IsBullet: false, Text.Length: < LongestTitle } && line.Text[^1] != '.';

    private static bool IsShout(string text) => text.Count(char.IsLetter) >= 4 && !text.Any(char.IsLower);

    private static string TextOf(RoleLine line) => Headings.TextOf(line).TrimEnd('?', '!', '.', '\u2026', ' ');

    private RoleLine? Next(int at) => at + 1 < lines.Count ? lines[at + 1] : null;

    [GeneratedRegex(@"^(?<label>\p{L}[^:\t]{1,40}?)\s*:\s+(?<value>\S.*)$")]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<=[.!?;]\s+)(?<label>\p{Lu}[\p{L} &]{2,40}?)\s*:\s+(?=\S)")]
    private static partial Regex Sentence();

    // "Interested? Send us ...": the heading stands in the paragraph.
    [GeneratedRegex(@"^(?<label>\p{L}[^.!?]{2,30})[!?]\s+\S")]
    private static partial Regex Cried();

    // What asks or points needs no mark to be a heading; "You will need a van" may be a line of a list.
    [GeneratedRegex(@"^(?:what|who|how|why|where|when|about|is this|are you|could|does|in return|bonus|nice|must|an? (?:plus|bonus|advantage))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();
}
