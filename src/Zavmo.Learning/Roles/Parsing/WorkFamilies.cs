namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Words that any work shares, in families: "coaching" and "mentor" speak of one thing in every trade.</summary>
internal static class WorkFamilies
{
    private static readonly Dictionary<string, string> ByStem = Build(
        "communicate communication communicator explain explanation present presentation tell brief briefing write writing speak speaking talk talking articulate report reporting represent inform answer story storytelling conversation discuss discussion listen listening ask asking hear hearing message voice plain",
        "lead leading leader leadership mentor mentoring coach coaching train training teach teaching guide guidance supervise supervision delegate feedback junior apprentice trainee unblock",
        "collaborate collaboration partner partnership liaise liaison coordinate coordination together colleague stakeholder teamwork trades crew relationship trust influence influencing negotiate negotiation",
        "problem solve solving investigate investigation diagnose diagnosis fault cause analyse analysis analytical troubleshoot troubleshooting debug debugging fix repair issue bottleneck critical",
        "plan planning schedule scheduling allocate allocation prioritise prioritising prioritisation organise organisation rota calendar diary deadline juggle switching multitask",
        "learn learning research trend curiosity curious latest update experiment experimentation evaluate explore innovation innovative",
        "check checking test testing inspect inspection verify verification quality audit review measure accurate accuracy detail precision standard",
        "decide decision judgement judgment judge choose choice tradeoff escalate escalating escalation recommend recommendation",
        "record recording log document documentation certificate file filing note paperwork portfolio",
        "customer client visitor guest patient user family owner passenger pupil parent complaint empathy care caring",
        "safe safety safely risk hazard protect protection secure security incident emergency isolate",
        "adapt adaptability adaptable flexible flexibility change changing ambiguity uncertain pressure calm resilience resilient",
        "count budget cost costing figure number numeracy data dashboard statistic spreadsheet forecast");

    /// <summary>The families of the stems, each under a name that is no word.</summary>
    public static HashSet<string> Of(IEnumerable<string> stems) =>
        stems.Select(stem => ByStem.GetValueOrDefault(stem, "")).Where(family => family.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, string> Build(params string[] families)
    {
        var byStem = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var family in families)
        {
            foreach (var stem in Stems.Of(family))
            {
                byStem.TryAdd(stem, "\u00A7" + family);
            }
        }

        return byStem;
    }
}
