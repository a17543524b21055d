using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Finds the title of an advert: a labelled line, the heading or first lines that name a job, else "we are looking for a ...".</summary>
internal static partial class AdvertTitle
{
    private const int FirstLines = 6;
    private const int MostWords = 12;
    private const int Longest = 100;
    private const int LongestGrade = 12;
    private const int LongestAcronym = 3;
    private const int FewestDashes = 3;

    // Stands for the stroke between two names of one post while a title is cut at strokes.
    private const string Joined = "\u0001";
    private static readonly string[] Labels = ["title", "jobtitle", "roletitle", "posttitle", "position", "positiontitle", "role", "job", "post", "vacancy", "nameofpost", "jobrole", "opening", "werehiring", "wearehiring", "nowhiring", "wanted", "roleprofile", "jobprofile", "jobdescription", "jobadvert"];

    /// <summary>The title, the grade beside it if any, and the line it stands on; null where there is no title.</summary>
    public static (string Title, string? Grade, int Line)? Find(List<RoleLine> lines, AdvertHeadings headings)
    {
        // Far down "Job title" may be that of whom one asks.
        var start = lines.Take(FirstLines * 5).TakeWhile((line, at) => at < FirstLines || headings.Of(line.Text) != AdvertPart.Apply).ToList();
        var labelled = start.Find(line => line.Key is { } key && Labels.Contains(key) && line.Value.Length > 0 && line.Value[^1] != '.' && Words.Count(line.Value) <= MostWords && Clean(line.Value) is not null && !NoTitle().IsMatch(Segment(line.Value)));
        if (labelled is not null)
        {
            return (Clean(labelled.Value)!, GradeOf(labelled.Value), labelled.Number);
        }

        var first = lines.Take(FirstLines).Where(line => line.Bullet is BulletKind.None or BulletKind.Emoji && Stands(line, headings)).ToList();
        var best = first.Find(line => line.Depth is > 0 && JobNoun().IsMatch(Segment(line.Text)))
            ?? first.Find(line => IsPost(Sought().Replace(Segment(line.Text), "")) && !Employer().IsMatch(line.Text))
            ?? first.Find(line => JobNoun().IsMatch(Segment(line.Text)) && !Employer().IsMatch(line.Text))
            ?? first.Find(line => JobNoun().IsMatch(Segment(line.Text)))
            ?? first.Find(line => line.Depth > 0) ?? first.Find(line => !Employer().IsMatch(line.Text)) ?? first.FirstOrDefault();
        var said = Said(lines);
        return best is not null && (JobNoun().IsMatch(Segment(best.Text)) || said is null) && Clean(best.Text) is { } title ? (title, GradeOf(best.Text), best.Number) : said;
    }

    /// <summary>The title without the posts it serves: the PA of a head is no head.</summary>
    public static string OwnPost(string title) => Served().Replace(title, "") is { Length: > 0 } own ? own : title;

    /// <summary>What a line such as "Grade: 7" says, or null.</summary>
    public static string? GradeIn(List<RoleLine> lines) =>
        lines.Find(line => line is { Key: "grade" or "band" or "level" or "jobgrade" or "paygrade", Value.Length: > 0 and <= LongestGrade }) is { } found
            ? GradeOf(found.Value) ?? $"{found.Label} {found.Value}" : null;

    private static bool Stands(RoleLine line, AdvertHeadings headings) =>
        Words.Count(Front(line.Text)) <= MostWords && Front(line.Text)[^1] is not ('.' or ',' or ':') && headings.Exactly(line.Text) is null
        && (line.Label is null || headings.Exactly(line.Label) is null) && Clean(line.Text) is not null && !NoTitle().IsMatch(Named(line.Text));

    // Beside the part that names a job its place and pay may stand.
    private static string Named(string text) => Segment(text) is { } segment && JobNoun().IsMatch(segment) && Divider().IsMatch(text) ? segment : Prefix().Replace(Front(text), "");

    // A job's noun stands last, or before what it is of: "Builder & Contractor Weekly" names no post.
    private static bool IsPost(string segment) => JobNoun().Matches(segment).Any(noun => noun.Index + noun.Length == segment.TrimEnd().Length || Whereof().IsMatch(segment[(noun.Index + noun.Length)..]));

    // Of an advert in one line ("Welder - Leeds - days - own tools") the first part counts.
    private static string Front(string text) => Dashed().Matches(text) is { Count: >= FewestDashes } dashes ? text[..dashes[0].Index] : text;

    private static (string, string?, int)? Said(List<RoleLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var match in Looking().Matches(line.Text).Concat(Missing().Matches(line.Text)))
            {
                if (Clean(match.Groups["title"].Value) is { } title && JobNoun().IsMatch(title))
                {
                    return (Capital(title), GradeOf(Sentence(line.Text, match)), line.Number);
                }
            }
        }

        return null;
    }

    // Further on in a paragraph a level is that of a paper.
    private static string Sentence(string text, Match match) => text.IndexOf(". ", match.Index + 1, StringComparison.Ordinal) is > 0 and var end ? text[match.Index..end] : text[match.Index..];

    private const string Praise = @"(?:(?:new|experienced|talented|motivated|enthusiastic|passionate|dedicated|skilled|ambitious|friendly|reliable|highly|brilliant|great|exceptional|caring|proactive|committed|qualified|full-time|part-time|permanent|temporary|seasonal|bright|keen|hard-working|good|local)\b,?\s+(?:and\s+)?)*";

    // "Engineer (remote, UK)": a comma in brackets divides nothing.
    private static string Unbracketed(string text) => Bracketed().Replace(text, "") is { } plain && plain.Any(char.IsLetter) ? plain.Trim() : text;

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];

    // "Night Nurse | Oakfield House | Leeds": the part that names a job, else the first.
    private static string Segment(string text)
    {
        var segments = Divider().Split(Both().Replace(Unbracketed(Prefix().Replace(text, "")), match => JobNoun().IsMatch(match.Groups["one"].Value) && JobNoun().IsMatch(match.Groups["other"].Value) ? match.Groups["one"].Value + Joined + match.Groups["other"].Value : match.Value)).Select(part => part.Replace(Joined, " / ", StringComparison.Ordinal).Trim()).Where(part => part.Length > 0).ToList();
        return segments.Find(part => JobNoun().IsMatch(part)) ?? segments.FirstOrDefault() ?? "";
    }

    private static string? Clean(string text)
    {
        var title = Suffix().Replace(Sought().Replace(Emoji().Replace(Segment(text), ""), ""), "").Trim(' ', ':', '-', '\u2013', '\u2014', '|', ',', '.', '"', '!', '*');
        return title.Length is 0 or > Longest || !title.Any(char.IsLetter) || Generic().IsMatch(title) ? null : Quiet(title);
    }

    // A title that shouts is written as a title; short words may be acronyms.
    private static string Quiet(string title) => title.Any(char.IsLower) ? title
        : ShoutedWord().Replace(title, match => Small().IsMatch(match.Value) ? match.Value.ToLowerInvariant() : match.Length <= LongestAcronym ? match.Value : match.Value[0] + match.Value[1..].ToLowerInvariant());

    private static string? GradeOf(string text) => Grade().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"\s+(?:needed|wanted|required|sought)\b.*$|!+.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Sought();

    [GeneratedRegex(@"[\p{So}\u20E3\uFE0F\u200D]|\uD83C[\uDC00-\uDFFF]|[\uD83D\uD83E][\uDC00-\uDFFF]")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\s*\([^()]*\)\s*$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^.*(?:s['\u2019]|['\u2019]s)\s+(?=\p{L})|\s+(?:to|for|supporting|reporting to)\s+.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Served();

    // "Part of the Five Rivers Learning Trust" names no post.
    [GeneratedRegex(@"^(?:part|university|college|school|department|faculty) of\b|\b(?:ltd|limited|llp|plc|gmbh|inc|trust|academy|school|council|university|college|hospital|group|foundation|association)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Employer();

    [GeneratedRegex(@"\s+[-\u2013\u2014|]\s+")]
    private static partial Regex Dashed();

    // "Setter / Operator" is one post with two names.
    [GeneratedRegex(@"(?<one>\p{L}+)\s+/\s+(?<other>(?:\p{L}+\s+){0,2}?\p{L}+)(?=\s*(?:$|[|,(\u2013\u2014-]))")]
    private static partial Regex Both();

    [GeneratedRegex(@"^\s+(?:of|for|to|in|at|with|on|and|\p{L}+ing|[\d,(])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whereof();

    [GeneratedRegex(@"\p{Lu}+")]
    private static partial Regex ShoutedWord();

    [GeneratedRegex("^(?:OF|AND|THE|FOR|IN|TO|A|AN)$")]
    private static partial Regex Small();

    [GeneratedRegex(@"\s+[-\u2013\u2014|/\u2022\u00B7@]\s+|\s*[|\u2022]\s*|,\s+(?=[\p{Lu}\d])|\s+(?:at|@)\s+(?=\p{Lu})")]
    private static partial Regex Divider();

    [GeneratedRegex(@"^(?:(?:job|role|position|vacancy|post)\s*(?:title|description|advert|profile)?\s*[:\u2013\u2014-]\s*|(?:we(?:['\u2019]re| are)\s+(?:hiring|recruiting)|now hiring|hiring|vacancy|wanted|job advert|join us as)\s*[:!\u2013\u2014-]?\s*(?:an?\s+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\s*(?:\((?:[^()]*)\)|\b(?:wanted|required|needed|vacancy|job description|job advert|person specification)\b[!.]*|[\u00A3$\u20AC]\s?\d.*|\bL\d{1,2}\b)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?:\u00A3|\u20AC|\$)\s?\d|\b(?:full|part)[- ]time\b|\bpermanent\b|\bhours\b|\bper (?:hour|annum|year)\b|^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|to whom|we|our|you|join|come|are you|do you|looking|apply|salary|location)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoTitle();

    [GeneratedRegex("^(?:job|role|position|job description|role description|role profile|job profile|job advert|advert|vacancy|description|confidential|draft|person specification|careers|jobs|home|menu|join our team|join us|we are hiring|page \\d.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Generic();

    [GeneratedRegex(@"\b(?:looking for|seeking|seeks|recruiting|hiring|recruit|need|needs|opportunity for|opening for|vacancy for|wanted:?|join (?:us|our team|the team) as|appoint|are you|(?<!\b(?:train|progress|qualify|began|begin|started|start|career|retrain)\s)as)\s+(?:an?|our next|our new|the next|another)\s+" + Praise + @"(?<title>[\p{L}/&-]+(?:\s+[\p{L}/&()-]+){0,5}?)(?=\s+(?:to|who|with|for|in|at|based|on|that|and|whose|we|looking)\b|[,.;:?!(]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Looking();

    // "Part-time bookseller wanted for Saturdays"
    [GeneratedRegex(@"(?:^|[.!?]\s+)(?:an?\s+)?" + Praise + @"(?<title>[\p{L}/&-]+(?:\s+[\p{L}/&-]+){0,4}?)\s+(?:is\s+|are\s+)?(?:wanted|needed|required|sought)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Missing();

    [GeneratedRegex(@"\b(?:(?!(?:daughter|sister|brother|mother|father|motor|water|river|summer|winter|corner|tower|harbour|silver|timber|leather|rubber|flower|power|paper|computer|superstore|centre|center|door|floor|interior|exterior|september|october|november|december|number|order|offer|letter|newsletter|quarter|matter|career|register|counter|cover|dinner|supper|over|under|after|ever|never|other|another|together|whether|better|or|for|per)s?\b)\p{L}+(?:er|or|ist|ian|eer)|colleague|professional|aide|auxiliary|registrar|bursar|nurse|chef|cook|assistant|executive|lead|head|clerk|attendant|accountant|consultant|analyst|agent|technician|apprentice|trainee|graduate|intern|associate|specialist|scientist|representative|rep|mechanic|guard|guide|host|hostess|waiter|waitress|steward|staff|secretary|partner|pilot|architect|solicitor|paralegal|nanny|carer|hand|operative|fitter|electrician|plumber|roofer|joiner|mason|chief|principal|deputy|president|vp|secretary|buyer|developer|dev|support worker|porter|midwife|paramedic|dentist|vet|surgeon|physiotherapist|pharmacist|hygienist|warden|ranger|artist|actuary|cfo|ceo|cto|coo|sous[- ]chef|fellow|caretaker|controller|surveyor|stylist|barista|bartender|\p{L}{2,}person|(?:herds|fore|handy|grounds|sales|crafts|stock|bin|trades)man)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex JobNoun();

    [GeneratedRegex(@"\b(?:band|grade|level)\s+\d{1,2}[a-z]?\b(?!\s+(?:in\b|(?:[\w&-]+\s+){0,3}(?:certificate|diploma|award|qualification|NVQ|apprentice)))|\bL\d{1,2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Grade();
}
