using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Finds what is done in a sentence that tells of a job without addressing anybody: "On Fridays the taps are flushed, and the readings sent off".</summary>
internal sealed partial class AdvertDeeds(string title)
{
    private const int MostWords = 9;
    private const int FewWords = 2;
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kept"] = "keeping", ["written"] = "writing", ["taken"] = "taking", ["put"] = "putting", ["cut"] = "cutting", ["shown"] = "showing", ["sent"] = "sending", ["held"] = "holding",
        ["made"] = "making", ["met"] = "meeting", ["shut"] = "shutting", ["set"] = "setting", ["let"] = "letting", ["drawn"] = "drawing", ["sold"] = "selling", ["fed"] = "feeding", ["swept"] = "sweeping",
        ["bought"] = "buying", ["built"] = "building", ["laid"] = "laying", ["hung"] = "hanging", ["read"] = "reading", ["led"] = "leading", ["taught"] = "teaching", ["dealt"] = "dealing",
    };

    // The post is called by the last word of its title.
    private readonly Regex subject = new(@"\b(?:the|our)\s+(?:" + Regex.Escape(title.Split(' ')[^1]) + @"|post-?holder|job-?holder|successful (?:candidate|applicant|person))\s+(?:also\s+)?(?<verb>\p{L}{2,}s)\s+(?<rest>.+)$", RegexOptions.IgnoreCase);

    /// <summary>What is done, each begun with its verb: "Flushing taps"; empty where nothing is.</summary>
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
                deeds.Add(Ing(doing.Groups["verb"].Value) + " " + Further().Replace(doing.Groups["rest"].Value, match => Ing(match.Value)));
            }
            else if (active && Verb().Match(clause) is { Success: true } verb)
            {
                deeds.Add(Ing(verb.Groups["verb"].Value) + Further().Replace(verb.Groups["rest"].Value, match => Ing(match.Value)));
            }
            else if (done.Success && !Given().IsMatch(done.Groups["done"].Value))
            {
                passive = true;
                deeds.Add(Ing(done.Groups["done"].Value) + done.Groups["particle"].Value + " " + Small(done.Groups["what"].Value));
            }
            else if (passive && Elided().Match(clause) is { Success: true } left && !Given().IsMatch(left.Groups["done"].Value) && !Bare().IsMatch(left.Groups["what"].Value))
            {
                deeds.Add(Ing(left.Groups["done"].Value) + left.Groups["particle"].Value + " " + left.Groups["what"].Value);
            }
        }

        return deeds.ConvertAll(deed => AdvertName.Capital(ShortName.Cut(Aside().Replace(deed, ""), ShortName.Longest))).FindAll(deed => Words.Count(deed) is > 1 and <= MostWords && !Pronoun().IsMatch(deed));
    }

    private static string Small(string what) => what.Length > 1 && char.IsLower(what[1]) ? char.ToLowerInvariant(what[0]) + what[1..] : what;

    private static string Ing(string verb) =>
        Irregular.TryGetValue(verb, out var irregular) ? irregular
        : verb.EndsWith("ied", StringComparison.OrdinalIgnoreCase) ? verb[..^3] + "ying"
        : verb.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? verb[..^2] + "ing"
        : verb.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? verb[..^3] + "ying"
        : Sibilant().IsMatch(verb) ? verb[..^2] + "ing"
        : Short().IsMatch(verb[..^1]) ? verb[..^1] + verb[^2] + "ing"
        : Final().Replace(verb[..^1], "") + "ing";

    private const string Done = @"(?<done>\p{L}{2,}ed|kept|written|taken|put|cut|shown|sent|held|made|met|shut|set|let|drawn|sold|fed|swept|bought|built|laid|hung|read|led|taught|dealt)(?<particle>\s+(?:in|off|out|up|down|over|away)(?!\s+(?:the|an?|\d+)\b))?\b";

    [GeneratedRegex(@"[,;:]\s+(?:and\s+)?|\s+(?:(?:this|which)\s+)?means\s+|\s+and\s+(?=(?:the\s+)?(?:[\w-]+\s+){1,3}" + Done + @")|\s+and\s+(?=\p{L}{3,}ing\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:and\s+)?(?:(?:every|each|on|in|from|at|once|during|after|before)\s+(?:(?!(?:the|two|three|all|a)\s+\p{L}+\s+(?:\p{L}+\s+)?(?:is|are)\b)[\p{L}\d]+\s+){1,6}?(?=(?:the|two|three|all|a|any|little)\s)|(?:outside|inside|indoors)\s+)", RegexOptions.IgnoreCase)]
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

    [GeneratedRegex(@"\s+(?:and (?:is|are|has)|when|while|if|before|after|until|because|so that|from|each|every|according)\b.*$|(?<=^.{24,})\s+(?:on|at|by|for|to|with|through)\s.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // "Rehanging them" says nothing by itself.
    [GeneratedRegex(@"\s(?:them|it|this|that|these|those)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    // "Started, watched and shut": what is done is no word of doing itself.
    [GeneratedRegex(@"^\p{L}+(?:ed|en)\s+$")]
    private static partial Regex Bare();

    // "Opens up and locks up the site"
    [GeneratedRegex(@"(?<=\band\s+)(?!is\b|has\b)\p{L}{2,}s(?=\s+(?:the|an?|up|in|out|off|down|them|it)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Further();

    // "Set" doubles its last letter.
    [GeneratedRegex("^[^aeiou]*[aeiou][bdgmnprt]$", RegexOptions.IgnoreCase)]
    private static partial Regex Short();

    [GeneratedRegex("(?:[sxz]|[cs]h)es$", RegexOptions.IgnoreCase)]
    private static partial Regex Sibilant();

    // "Take" loses its last letter before "-ing", "see" does not.
    [GeneratedRegex("(?<=[^aeoy])e$", RegexOptions.IgnoreCase)]
    private static partial Regex Final();
}
