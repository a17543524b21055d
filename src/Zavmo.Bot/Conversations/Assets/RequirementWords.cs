using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>A requirement's name as it stands inside a sentence.</summary>
public static partial class RequirementWords
{
    // Tools and rules have proper names more often than not: those stay as the document writes them.
    private static readonly HashSet<RequirementCategory> ProperNames = [RequirementCategory.DigitalTool, RequirementCategory.Regulation];

    // Common in names of skills, and without an ending that shows it.
    private static readonly FrozenSet<string> Ordinary = FrozenSet.ToFrozenSet(
        ("a active adaptive adult advanced algorithm analytical analytics and applied architecture at attention audience basic basics "
        + "browser budget business by churn dental load prevention quarterly "
        + "calm campaign care case cause change child claims clear client clients clinical close code commercial complex computer conflict content "
        + "continuous contract control core cost creative critical cultural culture customer customers cyber daily data database deep degree delivery design "
        + "detail difficult digital distributed driver edge email emotional error errors estate ethical ethics event experience expert feature field "
        + "first food for from full general good growth hands health home human impact in incident independent industry inventory key language law layout "
        + "lean legal library life lifecycle local loss machine mapping market mental method methods metrics mobile model models modern month network new "
        + "numeracy of office on open or oral order orders pair patient payroll people performance personal phone plain plant policy positive practical "
        + "practice pressure price prior process processes product products professional project projects prompt proven public quality query record records "
        + "renewal renewals deal deals lead leads pipeline proposal proposals onboarding forecast forecasts account accounts contracts complaint complaints "
        + "booking bookings enquiry enquiries invoice invoices purchase ledger credit debt tax tender tenders bid bids "
        + "read write speak hold know have use lead manage build drive run keep make "
        + "relevant remote report reports research responsible results review reviews right risk risks root safe safety sales science scope secure self "
        + "service services shift site skill skills small social software solid space spoken staff stakeholder stakeholders standard standards "
        + "statistical statistics stock store strategic strategy strong student supplier suppliers support system systems task team teams teamwork "
        + "technical test the time to tool tools trade under university use user verbal version visual volume web with work workflow workplace written year years")
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The name without a closing full stop or bracketed aside, and in small letters where its capitals are those of a
    /// title: "Stakeholder Mapping" becomes "stakeholder mapping"; "Python testing" and "GDPR" stay.
    /// </summary>
    public static string InSentence(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        var name = Bare(requirement.Name);
        return name.Length == 0 ? requirement.Name.Trim() : ProperNames.Contains(requirement.Category) ? name : Gerunds.Of(Lowered(name));
    }

    /// <summary>A decision or duty of the document as it stands inside a sentence.</summary>
    public static string InSentence(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var words = Bare(phrase);

        // "Plan renewals" is the start of a sentence, and only that makes its capital.
        return words.Length > 1 && !char.IsUpper(words[1]) ? Lowered(char.ToLowerInvariant(words[0]) + words[1..]) : words;
    }

    private static string Bare(string name) =>
        Aside().Replace(name, string.Empty).Trim().TrimEnd('.', ';', ',', ':').Replace(" & ", " and ", StringComparison.Ordinal);

    // One word that may be a proper name leaves all of them as written: half a title reads worse than a whole one.
    private static string Lowered(string name) => Capitalised().Matches(name).Any(word => !IsOrdinary(word.Value))
        ? name
        : Capitalised().Replace(name, word => word.Value.ToLowerInvariant());

    private static bool IsOrdinary(string word) => Ordinary.Contains(word) || OrdinaryEnding().IsMatch(word);

    [GeneratedRegex(@"\s*\([^()]*\)\s*$")]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Z][a-z]+(?![\p{L}\d+#])")]
    private static partial Regex Capitalised();

    [GeneratedRegex("(?:ing|tion|sion|ment|ness|ship|ance|ence|ancy|ency|ity|ical|ysis|ology|omics|edge|acy|ism)$")]
    private static partial Regex OrdinaryEnding();
}
