using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Finds what is done in a sentence that tells of a job without addressing anybody: "On Fridays the taps are flushed, and the readings sent off".</summary>
internal sealed partial class AdvertDeeds(string title)
{
    private const int MostWords = 9;
    private const int FewWords = 2;

    // The post is called by the last word of its title.
    private readonly Regex subject = new(@"\b(?:the|our)\s+(?:" + Regex.Escape(title.Split(' ')[^1]) + @"|post-?holder|job-?holder|successful (?:candidate|applicant|person))\s+(?:also\s+)?(?<verb>\p{L}{2,}s)\s+(?<rest>.+)$", RegexOptions.IgnoreCase);

    /// <summary>What is done, in the words of the sentence: "Taps flushed"; empty where nothing is.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        var deeds = new List<string>();
        var (passive, active) = (false, false);
        foreach (var clause in Clause().Split(text.TrimEnd('.', ' ')).Select(clause => Lead().Replace(clause.Trim(), "")))
        {
            var done = Passive().Match(clause);
            if (Gerund().Match(clause) is { Success: true } gerund && !(done.Success && Words.Count(done.Groups["what"].Value) <= FewWords))
            {
                deeds.Add(gerund.Value);
            }
            else if (subject.Match(clause) is { Success: true } doing)
            {
                active = true;
                deeds.Add(doing.Groups["verb"].Value + " " + doing.Groups["rest"].Value);
            }
            else if (active && Verb().Match(clause) is { Success: true } verb)
            {
                deeds.Add(verb.Value);
            }
            else if (done.Success && !Given().IsMatch(done.Groups["done"].Value))
            {
                passive = true;
                deeds.Add(NameOf(done));
            }
            else if (passive && Elided().Match(clause) is { Success: true } left && !Given().IsMatch(left.Groups["done"].Value) && !Bare().IsMatch(left.Groups["what"].Value))
            {
                deeds.Add(NameOf(left));
            }
        }

        return deeds.ConvertAll(deed => AdvertName.Capital(ShortName.Cut(Aside().Replace(deed, ""), ShortName.Longest))).FindAll(deed => Words.Count(deed) is > 1 and <= MostWords && !Pronoun().IsMatch(deed));
    }

    private static string NameOf(Match match) => Article().Replace(match.Groups["what"].Value, "") + match.Groups["done"].Value + match.Groups["particle"].Value;

    private const string Participle = @"(?:\p{L}{2,}ed|kept|written|taken|put|cut|shown|sent|held|made|met|shut|set|let|drawn|sold|fed|swept|bought|built|laid|hung|read|led|taught|dealt)";

    private const string Done = "(?<done>" + Participle + @")(?<particle>\s+(?:in|off|out|up|down|over|away)(?!\s+(?:the|an?|\d+)\b))?\b";

    [GeneratedRegex(@"[,;:]\s+(?:and\s+)?|\s+(?:(?:this|which)\s+)?means\s+|\s+and\s+(?=(?:the\s+)?(?:[\w-]+\s+){1,3}" + Participle + @"\b)|\s+and\s+(?=\p{L}{3,}ing\s)|\s+and\s+(?=you(?:['\u2019]ll|\s+will)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:and\s+|so\s+)?(?:(?:when|while|once)\s+(?:[\w'\u2019]+\s+){1,6}?(?=you\b))?you(?:['\u2019](?:ll|d)|\s+(?:will|would))\s+(?:\w+\s+)?be\s+(?=\p{L}+ing\b)|^(?:and\s+)?(?:(?:every|each|on|in|from|at|once|during|after|before)\s+(?:(?!(?:the|two|three|all|a)\s+\p{L}+\s+(?:\p{L}+\s+)?(?:is|are)\b)[\p{L}\d]+\s+){1,6}?(?=(?:the|two|three|all|a|any|little)\s)|(?:outside|inside|indoors)\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?!(?:during|being|having|morning|evening|nothing|something|everything|according|including|depending)\b)\p{L}{2,}ing\b.*$")]
    private static partial Regex Gerund();

    [GeneratedRegex(@"^(?<verb>(?!is\b|was\b|has\b|this\b|its\b|us\b)\p{L}{2,}[^s\W]s)(?<rest>\s+(?:the|an?|up|in|out|off|them|their|all|any|new)\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?<what>(?:[\w-]+\s+){1,5}?)(?:is|are|has to be|have to be|must be|needs? to be)\s+(?:then\s+|also\s+)?" + Done, RegexOptions.IgnoreCase)]
    private static partial Regex Passive();

    [GeneratedRegex(@"^(?<what>(?:[\w-]+\s+){1,4}?)" + Done, RegexOptions.IgnoreCase)]
    private static partial Regex Elided();

    // What is done to or for the person, or is only a state.
    [GeneratedRegex(@"^(?:provided|arranged|offered|paid|supplied|invited|required|asked|expected|needed|included|based|located|committed|welcomed|advised|encouraged|owned|sponsored|used|shared|situated|interested|limited|considered)$", RegexOptions.IgnoreCase)]
    private static partial Regex Given();

    [GeneratedRegex(@"\s+(?:and (?:is|are|has)|what to|when|while|if|before|after|until|because|so that|from|each|every|according)\b.*$|(?<=^.{24,})\s+(?:on|at|by|for|to|with|through)\s.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // "Rehanging them" says nothing by itself.
    [GeneratedRegex(@"\s(?:them|it|this|that|these|those)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    // "Started, watched and shut": what is done is no word of doing itself.
    [GeneratedRegex(@"^\p{L}+(?:ed|en)\s+(?:and\s+)?$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:the|an?|all|any|their|our)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
