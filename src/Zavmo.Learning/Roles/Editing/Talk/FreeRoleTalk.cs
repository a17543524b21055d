using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Editing.Talk;

/// <summary>What people say about the requirements in sentences of their own: "you forgot first aid", "excel isn't needed", "why level 4 for stock control?". Each is one whole message.</summary>
internal static partial class FreeRoleTalk
{
    /// <summary>Questions about the list, and that a level is off: read before anything is taken for a wish.</summary>
    public static readonly IReadOnlyList<(Regex Pattern, RoleTalkKind Kind)> Questions =
        [(LeftOut(), RoleTalkKind.LeftOut), (Why(), RoleTalkKind.Why), (TooHigh(), RoleTalkKind.Level), (NotLevel(), RoleTalkKind.Level)];

    /// <summary>Wishes, in this order: a level is a level before it is a name, and what is not needed is no name to add.</summary>
    public static readonly IReadOnlyList<(Regex Pattern, RoleTalkKind Kind)> Requests =
    [
        (LevelTo(), RoleTalkKind.Level), (Raise(), RoleTalkKind.Level),
        (Disagreed(), RoleTalkKind.Remove), (Same(), RoleTalkKind.Merge), (Several(), RoleTalkKind.Split), (NotNeeded(), RoleTalkKind.Remove), (Forgotten(), RoleTalkKind.Add), (Missing(), RoleTalkKind.Add), (Renamed(), RoleTalkKind.Rename),
    ];

    /// <summary>The message without what only leads to the request: "yes, but", "sorry", "could you".</summary>
    public static string WithoutLead(string said) => Lead().Replace(said, "");

    /// <summary>A message in its requests: "drop 1, and call 3 Stock" is two.</summary>
    public static IReadOnlyList<string> Parts(string said) => [.. Next().Split(said).Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>Words without what says where they are to go: "on the list too".</summary>
    public static string Bare(string words) => Around().Replace(words, "").TrimEnd(' ', '.', '!', ',');

    /// <summary>What stands behind "call": a name on the list and another one; empty where a message does not begin so.</summary>
    public static string CallWords(string said) => Call().Match(said) is { Success: true } call ? said[call.Length..] : "";

    /// <summary>The names of a list, "chainsaw work and first aid"; a name of one word may belong to the next, so "health and safety" is one.</summary>
    public static IReadOnlyList<string> Names(string words)
    {
        List<string> names = [.. Listed().Split(words).Select(NameIn).Where(name => name.Length > 0)];
        return names.Count > 1 && (names.Count > 2 || EachArticled().IsMatch(words) || names.TrueForAll(name => name.Contains(' ', StringComparison.Ordinal))) ? names : [words];
    }

    /// <summary>The names of the parts of one requirement; "two things" names none.</summary>
    public static IReadOnlyList<string> NamesOfParts(string words) => Uncounted().IsMatch(words) ? [] : [.. Listed().Split(words).Select(NameIn).Where(name => name.Length > 0)];

    /// <summary>What is said of one requirement, and after it what is to be done with "it".</summary>
    [GeneratedRegex(@"^(?:the )?(?<which>.{1,60}?) (?:is|are|was|isn't|aren't|reads?|looks?|sounds?|seems?|does|doesn't|needs?|should|shouldn't|has|says?|makes?)\b[^,;.]*(?:[,;.:]|\s[-\u2013]|,? (?:so|and))\s*(?<rest>[^,;.]*\b(?:it|that|this)\b.*)$", RegexOptions.IgnoreCase)]
    public static partial Regex Told();

    /// <summary>That the list is wrong, and nothing more.</summary>
    [GeneratedRegex(@"^(?:no|nope|nah|hm+|sorry|but)?[,.! ]*(?:(?:that|this|it)(?:'s| is|s)? (?:all |completely |totally |quite )?(?:wrong|not right|incorrect|not correct|not it|rubbish|nonsense|off)|(?:that|this|it) (?:isn't|is not|isnt|doesn't look|does not look) (?:quite |all )?(?:right|correct|it|me|my job)|(?:that|this|it) (?:looks|seems) wrong|not right|not correct|wrong|incorrect|(?:there(?:'s| is| are) )?(?:something|some things?|mistakes?|a mistake|errors?)(?: (?:is|are))?(?: wrong| off| in it| here)?|i (?:do not|don't|dont) agree(?: with (?:it|that|this|all of (?:it|that|this)))?)$", RegexOptions.IgnoreCase)]
    public static partial Regex Wrong();

    /// <summary>Whether a question is about the whole list and names none of it: "why so many", "why these".</summary>
    public static bool IsOfAll(string words) => OfAll().IsMatch(words);

    /// <summary>A name without its article too.</summary>
    public static string NameIn(string words) => Article().Replace(Bare(Reason().Replace(words, "")), "");

    /// <summary>A new name without what is said about it.</summary>
    public static string WithoutReason(string words) => Bare(Reason().Replace(words, ""));

    // "The wounds and the palliative care"
    [GeneratedRegex(@"\band (?:the|an?|my|our) ", RegexOptions.IgnoreCase)]
    private static partial Regex EachArticled();

    // What is said about the name and is none: "palliative care, that is most of my job", "leg ulcers, it says add in it".
    [GeneratedRegex(@"\s*[,;.\u2013-]?\s*\b(?:because|since|(?:that|this|it|which)(?:'s| is| was| are| says| said)|(?:they|these|those)(?:'re| are| were)|i (?:do|did|have|am|use|need))\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?:\s*[,;.]\s*(?:and |then |also )*|\s+(?:and|then)(?: also| then)? )(?=(?:please )?(?:remove|delete|drop|take out|leave out|scrap|add|rename|call|change|make|set|raise|lower|merge|combine|join|level|(?:what|how) about|you(?:'ve)? (?:also )?(?:forgot|missed|left)|(?:i|we) (?:don't|do not|also)|(?:it|the job) (?:also )?needs)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex(
        @"^(?:(?:(?:yes|yep|yeah|ok|okay|right|fine|good|great|correct|(?:that |it |this |all )?looks? (?:good|right|fine|ok|okay|great)(?: to me)?|(?:that|this|it)(?:'s| is) (?:all )?(?:right|fine|good|correct|ok|okay)|all (?:right|good|fine|correct)|almost|nearly|mostly)[,;:.!]*\s+)+(?:but|except that|except for|except|apart from|only|just|although|though)[,:]?\s+"
        + @"|(?:but|and|sorry|actually|oh|hm+|well|wait|hang on|please|hi|so)[,:]?\s+|no[,.;:]\s+"
        + @"|(?:could|can|would|will) (?:you|we)(?: please| also)? |let(?:'s| us) |i(?:'d| would) like (?:you )?to |i want (?:you )?to |you (?:can|should|could|need to|have to|may)(?: also)? |we should |i think (?:that )?|(?:tell|show) me (?=why|what|where|how))+",
        RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:they|them|these|those|everything|(?:to )?(?:ask|know|see)(?: me)?(?: (?:this|that|it|these|all this|all of this))?|so|(?:so |this |that |too )?(?:many|few|much|long)|all(?: of)?(?: (?:of )?(?:it|this|that|these|those|them))?|(?:all )?(?:the|this|that|these|those|my|your|so many|so few|this many) (?:list|levels?|numbers?|lines?|requirements?|entries|things|ones))(?: (?:ones|things|entries|requirements|levels|numbers|lines|here|there))*$", RegexOptions.IgnoreCase)]
    private static partial Regex OfAll();

    [GeneratedRegex(@"^(?:add|include|put in|the|an?|some|any|my|our|your|also|that i (?:have|need) (?:an?|the)?)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"(?:\s+(?:too|as well|please|also|to (?:the|my|your) (?:list|role)|(?:on|in) (?:the|my|your|this) (?:list|role)|on there|in there|in here|on it|in it|instead|again|one|thing|bit))+[.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Around();

    [GeneratedRegex(
        @"^(?:and |but )?(?:the |my |all the |main )*(?:duties|responsibilities)\b.{0,40}$|^(?:and |but )?(?:where|what|which|show(?: me)?|list|see)\b.{0,30}\b(?:duties|responsibilities)\b.{0,30}$|^(?:and )?(?:what|which)(?: (?:lines?|parts?|ones?|bits?|things?|else))*(?: (?:did|have|has|was|were|is|are|got|do|does))?(?: (?:you|it|there|been))?(?: not)? (?:leave|left|skip|skipped|drop|dropped|ignore|ignored|used?|taken?|miss|missed|understood|understand|read|counted|count|kept)(?: (?:out|away|off))?(?: of (?:it|the text|the advert))?$"
        + @"|^(?:show|list|tell|give|see|open)(?: me)?(?: (?:what|the lines|the ones|the rest|everything))?(?: that)?(?: (?:you|was|were|are|is))? ?(?:left|leave|skipped|dropped|ignored|did not use|didn't use)(?: (?:out|lines))*$|^(?:show (?:me )?)?(?:the )?(?:left[- ]out|other|unused|ignored|remaining) lines$|^what(?:'s| is) (?:missing|left out|not (?:in|on) (?:it|the list|there))$",
        RegexOptions.IgnoreCase)]
    private static partial Regex LeftOut();

    [GeneratedRegex(
        @"^(?:but |and )?why (?:(?:is|are|was|does|do|did|have|would|should)(?: (?:it|you|there|i))? )?(?:(?:say|says|put|give|gave|have|need|needs|want|ask for|choose|chose|set|got) )?(?:only |just )?(?:an? )?(?:level )?(?:[1-5] )?(?:for |on |in |at )?(?<which>.+?)(?: (?:at|on|a|an|is|as|be|to be|so|needs?|in|there|here|listed|needed|required|high|low|that|the|list|level|[1-5]))*$"
        + @"|^(?:where|how) (?:did you (?:get|find|see|come to|come up with|read)|does|do|is|are)(?: the)?(?: (?:level )?[1-5] (?:for|on|of|in)| level (?:for|of))?(?: the)? (?<which>.+?)(?: (?:come )?from| in (?:it|the (?:text|advert|document))| come in)?$"
        + @"|^what (?:do you mean (?:by|with)|is meant by|does|is|are)(?: the)? (?<which>.+?)(?: mean| supposed to be| about)?$|^(?:explain|what's) (?<which>.+)$|^why$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(
        @"^(?:set|make|put|change|raise|lower|move|increase|reduce)(?: the)?(?: level (?:of|for))? (?<which>.+?) (?:down |up )?(?:to|at|as)(?: an?)? (?<level>[1-5])$"
        + @"|^(?<which>.+?) (?:should be|ought to be|must be|is(?: really| more like| only| at| just)?|needs(?: only)?|only needs)(?: an?| at)?(?: level)? (?<level>[1-5])(?:,? (?:not|rather than|instead of)(?: an?)? \d)?$"
        + @"|^(?<which>[^,]+?)(?:,| i\b)[^.]*\b(?:put|make|move|set|raise|lower|take) (?:it|that|this)(?: up| down)? to(?: an?| level)* (?<level>[1-5])$"
        + @"|^(?<level>[1-5]) (?:is enough|will do|would do|is right|is fine) (?:for|on|in) (?<which>.+)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex LevelTo();

    [GeneratedRegex(
        @"^(?:the )?(?:level|[1-5]|that|level [1-5]) (?:is|seems|looks) (?:far |much |way |a bit |a little )?too (?:high|low) (?:for|on|in) (?<which>.+)$|^(?:the level (?:of|for) )?(?<which>.+?) (?:is|seems|looks) (?:far |much |way |a bit |a little )?too (?:high|low)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex TooHigh();

    // "Excel isn't level 4", "it is not a 3, it's a 2"
    [GeneratedRegex(@"^(?:the )?(?:level (?:of|for) )?(?<which>.+?) (?:is|are|needs?|does)(?: not|n'?t)(?: really| actually| need(?: to be)?| be)*(?:(?: an?| at)? level [1-5]| an? [1-5]| [1-5])(?:[,;.]? (?:but|it's|it is|more like|rather|only|just|but it's)(?: an?| more like| only| at| just)*(?: level)? (?<level>[1-5])|[,;.] .*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NotLevel();

    [GeneratedRegex(@"^(?<which>.+?) (?:is|are)(?: really| actually| in fact)? (?:two|three|several|more than one|different)(?: different| separate)? (?:things?|skills|requirements|entries|points)$", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:two|three|2|3|several|parts?|halves|half)?(?: (?:things?|entries|requirements|parts|skills|ones))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Uncounted();

    [GeneratedRegex(@"^(?:please )?(?:call|name)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Call();

    [GeneratedRegex(@"\s*(?:[,;]\s*(?:and\s+)?|\s+and\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    // "I don't agree with the Excel one, it's not part of my job"
    [GeneratedRegex(@"^(?:i (?:do not|don't|dont) (?:agree with|agree on|think|see why)|(?:about|as for)) (?<which>.+?)[,;:.]? (?:because |since |as )?(?:it|that|this|which)(?:'s|'s really| is|s) (?:not |really not |never )+(?:(?:a )?part of |in |something in )?(?:my|the|this|our) (?:job|role|work|post)$", RegexOptions.IgnoreCase)]
    private static partial Regex Disagreed();

    [GeneratedRegex(@"^(?:raise|lower|reduce|increase)(?: the)?(?: level)?(?: (?:of|for))? (?<which>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Raise();

    [GeneratedRegex(@"^(?<which>.+? (?:and|,|&) .+?) (?:is|are|mean)(?: really| all| both)* (?:the same|one(?: thing)?|duplicates?)(?: thing)?$|^(?<which>.+? is (?:really )?(?:the same as|part of|a duplicate of) .+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Same();

    [GeneratedRegex(
        @"^(?<which>.+?) (?:is|are|was|were)(?: not|n'?t)(?: really| actually| at all| even)? (?:required|needed|necessary|relevant|wanted|asked for|part of (?:it|this|my job|the job|my role|the role|my work|the advert)|mine|my job|in (?:it|there|the advert|the job|the text)|something (?:i|we) do|a thing|for me|true|a requirement)(?: (?:at all|any ?more|here|for (?:it|this|me|my job|the job|this job)))*$"
        + @"|^(?:i|we|you|they|it)(?: really| actually| just)? (?:do not|don't|dont|does not|doesn't|never|no longer|won't|will not)(?: really| actually| ever| even)? (?:need|needs|do|use|want|deal with|work with|ask for|require)(?: to)? (?<which>.+?)(?: (?:at all|any ?more|here|there|in my job|at work|for (?:it|this|my job)))*$"
        + @"|^(?:there(?:'s| is) )?no (?:need for|need to keep|reason for) (?<which>.+)$|^(?<which>.+?) (?:can|should|must|could|has to|needs to) (?:go|come out|be (?:removed|deleted|dropped|left out|taken out|taken off))(?: please)?$"
        + @"|^(?:scrap|ignore|bin|lose|forget(?: about)?|skip|exclude|omit|take off|strike out|cross out) (?!(?:it|this|that|them)\b)(?<which>.+?)(?: please)?$|^(?:minus|without|not) (?<which>\d.*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex NotNeeded();

    [GeneratedRegex(
        @"^(?:(?:you|it|they)(?:'ve| have)?(?: also| still| just| completely)? (?:forgot(?:ten)?|missed|left out|overlooked|skipped|did not (?:see|list|mention)|didn't (?:see|list|mention))(?: out)?(?: to (?:list|add|mention|say|include|put)(?: down)?)?(?: about)?"
        + @"|(?:do not|don't) forget(?: about)?|(?:what|how) about|where(?:'s| is| are|'s| has| have)(?= (?:the|my|your|an?) )|(?:there (?:is|are)|there's) (?:also|no(?! (?:problem|hurry|need|way|mistake|more|rush|doubt|question|point|time)\b))|what(?:'s| is) missing is"
        + @"|(?:it|the (?:job|role|post|advert|text|position)|this (?:job|role|post|one)|my (?:job|role|post))(?: (?:really|actually|also|still))* (?:needs?|asks? for|wants?|requires?|mentions?|includes?|involves?|calls? for|should(?: also)? (?:have|say|list|mention|include))"
        + @"|(?:i|we)(?: also| still)? (?:also|still) (?:need|do|have to do|have to|use|look after|handle|run|am responsible for|are responsible for|have)|(?:i|we) also am responsible for"
        + @"|(?:put|throw|write) in|(?:put|note|write)(?: down)|insert|also|plus|and(?: also)?|missing|(?:add|include)(?: in)?)[:,]? (?!to\b)(?<words>.+)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Forgotten();

    [GeneratedRegex(
        @"^(?!\d|(?:that|this|it|nothing|everything|all|none|what|which|who|i|not|where)\b)(?<words>.+?) (?:is|are|was|were|has been|have been|got)(?: also| still| all| just)? (?:missing|not there|not on (?:it|there|the list)|not (?:listed|mentioned)|left out|forgotten|needed|required|important|part of (?:it|my job|the job|the role))(?: (?:too|as well|also|here))*$"
        + @"|^(?!\d|(?:that|this|it|nothing|everything|all|none|what|which|who|i|not|where)\b)(?<words>.+?) (?:should|must|needs to|has to|ought to) (?:also )?be (?:on (?:it|there|the list)|in (?:it|there|the list)|added|listed|there|included)(?: (?:too|as well|also))*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Missing();

    [GeneratedRegex(
        @"^(?:please )?(?:change|turn|make|edit|correct) (?<which>.+?) (?:to|into) (?<words>(?!level\b)\D.*)$|^(?<which>.+?) (?:should|ought to) (?:be called|be named|say|read|be) (?<words>(?!level\b|an? level)\D.*)$|^(?:call|name) (?<which>\d+|it|this|that) (?<words>.+?) instead$"
        + @"|^(?:call|name) (?<which>.+?),? (?<words>[""\u201C].+[""\u201D])$|^(?<which>\d+|it|this|that) (?:is called|means|is really|is actually|is more about) (?<words>\D.*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Renamed();
}
