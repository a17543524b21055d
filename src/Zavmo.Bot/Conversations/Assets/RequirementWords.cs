using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>A requirement's name as it stands inside a sentence.</summary>
public static partial class RequirementWords
{
    // Names of tools and rules are proper names more often than not: those stay as the document writes them.
    private static readonly HashSet<RequirementCategory> ProperNames = [RequirementCategory.DigitalTool, RequirementCategory.Regulation];

    /// <summary>
    /// The name without a closing full stop or bracketed aside, and with a small first letter where its first word is an
    /// ordinary word: "Stakeholder mapping" becomes "stakeholder mapping", "Python testing" and "GDPR" stay.
    /// </summary>
    public static string InSentence(Requirement requirement)
    {
        var name = Aside().Replace(requirement.Name, string.Empty).Trim().TrimEnd('.', ';', ',', ':');
        if (name.Length == 0)
        {
            return requirement.Name.Trim();
        }

        return ProperNames.Contains(requirement.Category)
            ? name
            : Word().Replace(name, word => IsOrdinary(word.Value) ? word.Value.ToLowerInvariant() : word.Value);
    }

    private static bool IsOrdinary(string word) => OrdinaryWord().IsMatch(word);

    [GeneratedRegex(@"\s*\([^()]*\)\s*$")]
    private static partial Regex Aside();

    [GeneratedRegex(@"\p{L}[\p{L}'’]*")]
    private static partial Regex Word();

    // Endings that proper names hardly have, and the commonest first words of skill names. An unknown word stays as written.
    [GeneratedRegex(
        "^(?:[A-Z][a-z]{2,}(?:ing|tion|sion|ment|ness|ship|ance|ence|ancy|ency|ity|ical|tional|ysis|ology|omics|iency|edge|ability)"
        + "|(?:Adaptive|Advanced|Attention|Basic|Business|Change|Client|Clinical|Code|Commercial|Conflict|Content|Cost|Creative|Critical|Cultural"
        + "|Customer|Data|Deep|Detail|Digital|Emotional|Error|Ethical|Ethics|Feedback|Financial|First|Food|Health|Incident|Key|Knowledge|Lean"
        + "|Legal|Machine|Market|Mental|Model|Modern|Negotiating|Network|Organisational|Personal|Plain|Practical|Prior|Process|Product|Project"
        + "|Prompt|Proven|Quality|Remote|Risk|Root|Safe|Safety|Sales|Secure|Security|Self|Service|Social|Software|Solid|Spoken|Staff|Stakeholder"
        + "|Statistical|Stock|Strategic|Strong|Supplier|System|Systems|Task|Team|Teamwork|Technical|Test|Time|User|Verbal|Version|Visual|Work|Written"
        + "|Clear|Control|Design|Delivery|Management|Skills|Skill|Strategy|Review|Reviews|Care|Mapping|Listening|Analytics|Research|Support|And|Or|Of|In|The|With|For|To|At|On|A|An|By))$")]
    private static partial Regex OrdinaryWord();
}
