using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>"Make decisions" as it stands after "called for" and "when it came to": "making decisions".</summary>
internal static partial class Gerunds
{
    // Words that begin the name of something to be done, and hardly ever that of a thing: no "plan", "report" or "support".
    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        ("achieve act adapt administer advise analyse apply arrange assemble assess assist attend bake balance be bring build calculate calm carry catch check chop "
        + "clear climb close coach collaborate collect communicate compile complete comply conduct configure construct convert cook coordinate cope create cut deal "
        + "debug decide defuse delegate deliver demonstrate deploy describe determine develop diagnose direct discuss draw drive edit encourage enforce engage ensure "
        + "establish evaluate examine execute explain facilitate fill find fit fix follow gather get give grow guide handle help hold identify implement improve influence "
        + "inspect inspire install instruct interact interpret interview investigate juggle keep know lay lead learn liaise lift listen load maintain make manage meet mentor "
        + "mix model monitor motivate move multitask negotiate observe obtain operate order organise organize oversee pack participate perform pick place "
        + "plaster prepare prescribe present prevent prioritise prioritize produce promote proofread protect provide prune push put raise read reassure reconcile recognise recommend reduce resolve "
        + "respond review run secure sell serve set share show simplify solve speak spot start stay stop summarise supervise take teach tell think translate treat troubleshoot "
        + "turn understand undertake upsell use visualise wait wash wear weld wire work write")
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    // Of those, the ones that can be a thing too: then what follows tells.
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        ("calm check clear close coach cut direct drive fill fit help lead load mentor model move order pack place plaster present read review run set share show start turn use wire work")
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    // Their last letter is doubled.
    private static readonly FrozenSet<string> Doubled = FrozenSet.ToFrozenSet(
        ["chop", "cut", "debug", "fit", "get", "put", "run", "set", "spot", "stop"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name with its verbs as they stand in the middle of a sentence; a name that begins with no verb as it is.</summary>
    public static string Of(string name)
    {
        if (Beginning().Match(name) is not { Success: true } begins || !IsVerb(begins.Groups["verb"].Value, begins.Groups["after"].Value))
        {
            return name;
        }

        var verb = begins.Groups["verb"];
        var rest = name[verb.Length..];
        if (Second().Match(rest) is { Success: true } second && Verbs.Contains(second.Groups["verb"].Value))
        {
            rest = second.Groups["joint"].Value + Ing(second.Groups["verb"].Value) + rest[second.Length..];
        }

        // A verb has a capital from standing first only.
        return char.ToLowerInvariant(name[0]) + Ing(verb.Value)[1..] + rest;
    }

    // "Work experience" and "drive and ambition" are things; a verb goes on with what is done, and how.
    private static bool IsVerb(string word, string after) => Verbs.Contains(word) && after.Length > 0
        && (!Things.Contains(word) || AfterVerb().IsMatch(after));

    private static string Ing(string verb)
    {
        var lower = verb.ToLowerInvariant();
        return lower == "be" ? "being"
            : Doubled.Contains(lower) ? verb + verb[^1] + "ing"
            : lower.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
            : lower.EndsWith('e') && !lower.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing"
            : verb + "ing";
    }

    [GeneratedRegex(@"^(?<verb>[A-Za-z]+) (?<after>.+)$")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^(?<joint>,? (?:and|or|, )\s*)(?<verb>[A-Za-z]+)(?= )")]
    private static partial Regex Second();

    [GeneratedRegex(@"^(?:a|an|the|your|own|our|their|his|her|its|this|that|all|any|both|each|every|people|others|customers|clients|alone|alongside|well|calmly|safely|with|without|under|in|on|to|as|at|for|from|up|out|off|over|through|within|across|independently|flexibly|unsupervised|accurately|quickly|clearly|confidently|effectively|and [a-z]+ (?:a|an|the|on|in|with|to)|\w+ly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AfterVerb();
}
