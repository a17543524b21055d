using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Reads "can I go back to communication?" and "I'd rather tell you about leg ulcers": which requirement somebody wants to be asked about.</summary>
public static partial class RequirementWishReader
{
    private const int MostWords = 20;
    private const int LongestWish = 200;
    private const int MostBeside = 3;

    /// <summary>The requirement, or null where the text wishes for none of these; whoever tells what they did tells an account.</summary>
    public static Requirement? Read(string text, IReadOnlyList<Requirement> requirements)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(requirements);
        var plain = text.Replace('\u2019', '\'');
        return plain.Length <= LongestWish && Words.Of(plain).Count <= MostWords && Wish().Match(plain) is { Success: true } wish && Named(wish.Groups["which"].Value, requirements) is { } named
            && IsAlone(wish.Groups["which"].Value, named) && !IntentReader.TellsOfSomethingDone(text)
                ? named
                : null;
    }

    /// <summary>"Change my rating of SQL to 4": the requirement, and the level where one is said; null where it is no such wish.</summary>
    public static (Requirement Requirement, int? Level)? ReadRating(string text, IReadOnlyList<Requirement> requirements)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(requirements);
        var plain = text.Replace('\u2019', '\'');
        if (plain.Length > LongestWish || Words.Of(plain).Count > MostWords || Rating().Match(plain) is not { Success: true } wish || Named(wish.Groups["which"].Value, requirements) is not { } named)
        {
            return null;
        }

        return (named, wish.Groups["level"] is { Success: true } said ? said.Value[0] - '0' : Level().Matches(plain) is [var only] ? only.Value[0] - '0' : null);
    }

    // What is said besides the name tells something: "the card payments bug that the whole team feared".
    private static bool IsAlone(string which, Requirement named) => Words.Of(Tail().Replace(which, "")).Count <= Words.Of(named.Name).Count + MostBeside;

    // The whole name, or words that only one name has.
    private static Requirement? Named(string which, IReadOnlyList<Requirement> requirements) =>
        RequirementNames.NamedIn(which, requirements) ?? RequirementNames.Holding(Tail().Replace(which, ""), requirements);

    private const string Before = @"^\W*(?:(?:no|ok|okay|oh|so|and|but|well|hm+|sorry|actually|please|hey|wait|right|honestly|then|i changed my mind|on second thoughts|thinking about it)\W+)*";

    [GeneratedRegex(
        Before + "(?:"
        + @"(?:can|could|may|shall|should) (?:i|we|you|u)(?: please| just| maybe)* (?:(?:go|come|get|move|skip|jump|switch) (?:back |over |on |forward |ahead )?to|return to|(?:talk|speak|chat|ask(?: me)?|tell you|do one|do something|say something|say more) (?:about|on)|do|redo|answer|change (?:my |the )?answer (?:to|on|about|for|of)|change (?:what i said|it) (?:on|about|for|to))"
        + @"|(?:i(?:'d| would)(?: much| really| still)? (?:rather|prefer to|prefer|like to|love to|want to)|i want(?:ed)? to|let me|let's|lets) (?:rather |much rather )?(?:tell you|talk|speak|say something|say more|answer|go back|go|be asked|do|redo|change my answer)(?: (?:about|on|to|for))*"
        + @"|(?:go |get |going |take me )?back to|change (?:my |the )?answer (?:to|on|about|for|of)|(?:please )?ask me (?:more |something |anything |a question |one |again )*(?:about|on)|why (?:do not|don't|dont|not)(?: you)? ask (?:me )?(?:about|on)|what about|i mean(?:t)?(?= (?:\S+ ){0,4}\S+$|[^,.;]{2,40},? the one)"
        + @")\s+(?:the |my |that )?(?:(?:question|one|answer|thing|bit|part) (?:about|on|for|with) )?(?<which>[^?.!;]{2,90})",
        RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(
        Before + @"(?:(?:can|could|may) (?:i|you|we)(?: please| just)* |i(?:'d| would) like to |i want to |let me |please )?(?:change|correct|fix|alter|update)(?: my| the)? (?:answers?|ratings?|number|mark|score)(?: (?:to|on|about|for|of|in|at))? (?<which>[^?.!;]{2,90})"
        + "|" + Before + @"(?:(?:can|could|may) (?:i|you|we)(?: please| just)* |please )?(?:make|put|set|change)(?: my| the)?(?: (?:rating|score)(?: (?:for|of|on))?)? (?<which>[^?.!;]{2,60}?)(?: down| up)? (?:to|at|as|a|an|on)(?: an?)? (?<level>[1-5])(?: please| now| instead| then)*\W*$"
        + "|" + Before + @"i(?:'d| would)?(?: only| rather| now| really| just| probably)* (?:rate|give|put|score|mark)(?: myself| me)?(?: only| just| at| down as| as)*(?: an?)? (?<level>[1-5])(?: now| only| really| out of 5| at most)* (?:on|for|at|in|with|about) (?<which>[^?.!;,\d]{2,60}?)(?:,? (?:not|instead of|rather than)(?: an?)? [1-5]| now| please| actually| thinking about it)*\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Rating();

    [GeneratedRegex(@"(?<![\p{L}\d.])[1-5](?![\p{L}\d]|\.\d)")]
    private static partial Regex Level();

    // "Communication please", "leg ulcers instead", "students, I'd say a 4".
    [GeneratedRegex(@"(?:,.*|\b(?:please|instead|first|now|again|next|rather|to [1-5]|to an? [1-5]|an? [1-5]|[1-5])\b.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tail();
}
