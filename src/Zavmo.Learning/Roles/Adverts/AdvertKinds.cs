using System.Text.RegularExpressions;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells of what kind a requirement is.</summary>
internal sealed partial class AdvertKinds(AdvertTable table)
{
    private const int FewOthers = 1;

    // "Knowledge of local government decision-making" is knowledge of a trade.
    private const int LongestQuality = 2;
    private readonly NamedThings named = new(table);

    /// <summary>Whether a text is met or not rather than mastered: a paper, a condition, or years in a kind of post.</summary>
    public bool IsPrerequisite(string text, AdvertItem item)
    {
        if (table.Conditions.IsIn(text) || Ticket().IsMatch(text) || Licence().IsMatch(text) || Award().IsMatch(text) || Availability().IsMatch(text) || Hours().IsMatch(text) || Physical().IsMatch(text) || Barred().IsMatch(text) || Cleared().IsMatch(text))
        {
            return true;
        }

        if (table.Qualifications.In(text).Any(match => (match.Value.Length > 3 || match.Value.Any(char.IsUpper)) && (match.Index == 0 || text[match.Index - 1] != '-')) && !Practice().IsMatch(text))
        {
            return item.Block.Part == AdvertPart.Qualifications || Held().IsMatch(text) || !Knowing().IsMatch(text);
        }

        if (item.Block.Part == AdvertPart.Qualifications && Level().IsMatch(text))
        {
            return true;
        }

        // Years in a kind of post or place are had or not; years of something are a skill whose level they tell.
        return (AdvertLevels.YearsOf(text) is not null && Placed().IsMatch(text)) || Post().IsMatch(text);
    }

    /// <summary>The papers that a text lists, each with its own word for it; else the text itself.</summary>
    public IReadOnlyList<string> Papers(string text)
    {
        var papers = Comma().Split(text).Where(paper => paper.Length > 0).ToList();
        return papers.Count > 1 && !Choice().IsMatch(text) && papers.TrueForAll(IsPaper) && !papers.Exists(paper => Points().IsMatch(paper)) && AdvertLevels.YearsOf(text) is null ? papers : [text];
    }

    // "Dog Grooming and Salon Management (City & Guilds)" is one paper, whoever gives it.
    private bool IsPaper(string text) => Brackets().Replace(text, "") is var plain && (table.Qualifications.IsIn(plain) || table.Conditions.IsIn(plain) || Licence().IsMatch(plain));

    public RequirementCategory Of(SkillPart part, AdvertItem item)
    {
        if (part.Category is { } known)
        {
            return known;
        }

        var name = part.Name;
        return LawHead().IsMatch(name) && named.In(name).TrueForAll(thing => thing.Category == RequirementCategory.Regulation) && Knowing().IsMatch(item.Text) ? RequirementCategory.Regulation
            : (SoftwareHead().IsMatch(name) && !Doing().IsMatch(name)) || (item.Block.Part == AdvertPart.Tools && ProperName().IsMatch(name)) || (Software().IsMatch(item.Text) && ProperName().IsMatch(name)) ? RequirementCategory.DigitalTool
            : Knowing().IsMatch(item.Text) && table.Knowledge.In(name) is [.., var last] && last.Index + last.Length == name.Length ? RequirementCategory.IndustryKnowledge
            : IsFoundation(name) && !(Knowing().IsMatch(part.Text) && !Knowing().IsMatch(name) && Words.Count(name) > LongestQuality) ? RequirementCategory.FoundationSkill
            : RequirementCategory.TechnicalCompetency;
    }

    // A transferable skill is the name's head, or nearly all of the name; "planning transport routes" is a skill of the trade.
    private bool IsFoundation(string name)
    {
        var matches = table.Foundation.In(name);
        if (matches.Count == 0)
        {
            return false;
        }

        var rest = matches.OrderByDescending(match => match.Index).Aggregate(name, (text, match) => text.Remove(match.Index, match.Length));
        var (first, last) = (matches[0], matches[^1]);
        return Qualities().IsMatch(name) || Stems.Of(General().Replace(rest, " ")).Count <= FewOthers
            || (first.Index == 0 && Links().IsMatch(name[first.Length..]))
            || last.Index + last.Length == General().Replace(name, "").TrimEnd().Length;
    }

    [GeneratedRegex(@"\b(?:driving|driver|hgv|lgv|forklift|flt|class [12]|category [bcd]1?(?:\+?e)?|c\+e|digital tachograph|tacho|digi)\b.{0,20}\b(?:licen[cs]e|entitlement|ticket|card)\b|\b(?:reach truck|lorry|van|bus|crane|plant|motorcycle) licen[cs]e\b|\b(?:licen[cs]e|ticket|card) holder\b", RegexOptions.IgnoreCase)]
    private static partial Regex Licence();

    [GeneratedRegex(@"\bflexib\w+\s+(?:on|with|about|around|over)\s+(?:shifts?|hours|working hours|working patterns?)\b|\b(?:able|ability|willing|willingness|happy|prepared|available|availability|flexib\w+|must|can)\s+(?:to|for)?\s*(?:be\s+)?(?:work(?:ing)?\b.{0,25}?\b(?:nights?|weekends?|evenings?|shifts?|bank holidays|overtime|rota|earl(?:y|ies)|lates?|unsocial hours|outdoors|at heights?|on call|saturdays?|sundays?|abroad|away|from (?:the|our) office)|travel|drive|lift|relocate|commute|stay overnight|sleep (?:out|in|over)|(?:be|stay|spend).{0,20}\baway\b|attend\b.{0,25}?\b(?:evening|weekend|out-of-hours)|be on call|join the on[- ]call)\b|\b(?:weekends?|saturdays?|sundays?|saturday mornings|sunday mornings|nights|night shifts|evenings|bank holidays|shifts|on[- ]call|overtime)\b.{0,30}\b(?:part of the job|part of the role|required|needed|expected|necessary|rota)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Availability();

    // "Availability for early starts", "required to work a rota", "any five days out of seven", "one weekend in six"
    [GeneratedRegex(@"^(?:(?:you|applicants?|candidates?|they|staff)(?:['\u2019]ll)?\s+(?:(?:are|is|will|may)\s+)?)?(?:also\s+)?(?:must be |need to be |be )?(?:able|ability|willing|willingness|happy|prepared|available|availability|flexib\w+|free|must|can|required|expected|asked|need|needs|have to|commit\w*)\b(?!.*\b(?:plan|planning|manage|managing|write|writing|set|draw\w*|organis\w+|experience|knowledge)\b).{0,40}?\b(?:(?:early|late|night|weekend|alternate|bank holiday|rotating|split|day|evening)\s+(?:starts?|finish(?:es)?|shifts?|weekends?|work(?:ing)?|hours)|earlies|lates|shifts|(?:work(?:ing)?|join|cover|on)\s+(?:an?|the|our)\s+(?:[\w-]+\s+)?rota|unsocial hours|out[- ]of[- ]hours|days out of|days in (?:seven|7)|(?:saturday|sunday|weekend|bank holiday)s?\b|training period|\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)\b)|^(?:an?\s+)?(?:\d{1,2}|one|two|three|alternate|every other)\s+(?:(?:saturday|sunday|weekend|evening|night)s?\s+)?in\s+(?:\d{1,2}|\p{L}+)\b|^(?:occasional|regular|some|alternate|rotating)\s+(?:weekend|evening|night|early|late|shift|out-of-hours|on-call)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\b(?:able|ability|fit|fitness|physically|must|cope|comfortable|happy|required|need|strong)\b.{0,30}?\b(?:lift(?:ing)?|carry(?:ing)?(?!\s+out)\s|stand(?:ing)?\s+(?:for|all|most|up\s+all)|standing\b(?!\s+(?:up\s+(?:for|to)|orders?|data))|on your feet|kneel(?:ing)?|climb(?:ing)?|bend(?:ing)?|(?:work(?:ing)? )?at heights?|in confined spaces|heavy (?:lifting|loads|objects|items|boxes))(?=\W|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Physical();

    // "Must not be a member of ..."
    [GeneratedRegex(@"\b(?:must|may|can) not (?:be|have)\b|\b(?:have been|been) resident\b", RegexOptions.IgnoreCase)]
    private static partial Regex Barred();

    // "Must obtain vetting", "a medical is required"
    [GeneratedRegex(@"\b(?:obtain|pass|undergo|undertake|subject to)\b.{0,40}?\b(?:vetting|clearance|medical|screening|checks?|disclosure|tests?)\b|^(?:an?\s+)?(?:[\w-]+\s+){0,2}?(?:medical|vetting|clearance|screening|health check|drug test)\b[^.]{0,40}?\s(?:is|are|will be)\s+(?:required|needed|carried out|necessary)", RegexOptions.IgnoreCase)]
    private static partial Regex Cleared();

    [GeneratedRegex(@",\s*(?:and\s+)?|\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Comma();

    [GeneratedRegex(@"\b(?:years?|yrs|experience)['\u2019]?\s+(?:\p{L}+\s+){0,2}?(?:as|(?:in|within|at|on|for|with)\s+(?:(?:an?|the|your|similar|another)\b|(?:[\w-]+\s+){1,2}(?:practice|sectors?|settings?|environments?|surger(?:y|ies))(?=[\s.]*$)))", RegexOptions.IgnoreCase)]
    private static partial Regex Placed();

    [GeneratedRegex(@"\b(?:ticket|permit)s?\b(?!\s+(?:sales|offices?|machines?|inspections?|systems?|desks?))", RegexOptions.IgnoreCase)]
    private static partial Regex Ticket();

    // "Level 3 in hairdressing"
    [GeneratedRegex(@"^(?:an?\s+)?level\s+[1-8]\s+(?-i:\p{Lu})|\blevel\s+[1-8]\s+(?:in|or (?:above|higher|equivalent)|qualif\w*|certif\w*|diploma|award|apprentice\w*|nvq)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Award();

    // "Experience of certifying", "knowledge of licence conditions": the word speaks of the work.
    [GeneratedRegex(@"\b(?:issuing|managing|preparing|renewing|checking|processing)\b.{0,20}\b(?:certificat|licen[cs]|diploma|registration)", RegexOptions.IgnoreCase)]
    private static partial Regex Practice();

    [GeneratedRegex(@"\b(?:hold|holds|holding|holder|must have|valid|current|full|level \d|educated to|qualified|registered|certified|chartered|grade|minimum|or equivalent|pass|degree|in date)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Held();

    [GeneratedRegex(@"\b(?:knowledge|understanding|awareness|familiar\w*|experience of|appreciation|know|understand|grasp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Knowing();

    [GeneratedRegex(@"\b(?:level|grade)\s+\d\b", RegexOptions.IgnoreCase)]
    private static partial Regex Level();

    [GeneratedRegex(@"\bexperience\s+(?:of\s+)?(?:working\s+)?(?:gained\s+)?(?:in|as|within|at|from)\s+(?:an?|the|another|similar|this|any)\b|\b(?:similar|comparable|equivalent) (?:role|position|post|environment|setting)\b|^(?:an?\s+|at least .{0,20})?(?:previous|prior|proven|recent|relevant)?\s*experience\s+as\b|\b(?:years?|yrs|months?)['\u2019]?\s+(?:of\s+)?post[- ](?:registration|qualif\w+)(?:\s+experience)?[\s.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Post();

    // "A full licence, or able to travel": any of them is enough.
    [GeneratedRegex(@",\s+or\s|,(?:(?!\band\b)[^,])+\s+or\s(?=(?:(?!\band\b)[^,])+$)(?!(?:above|equivalent|similar|higher|better)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Choice();

    [GeneratedRegex(@"^(?!Using\b)\p{Lu}\p{L}+ing\b")]
    private static partial Regex Doing();

    // "With no more than six points" belongs to the licence.
    [GeneratedRegex(@"^(?:with|and|no|max\w*|up to|fewer|less)\b.*\b(?:points?|endorsements?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Points();

    [GeneratedRegex(@"\([^()]*\)?")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(?:legislation|regulations?|law|laws|act|acts|codes? of (?:\w+ )?(?:practice|conduct)|statutory \w+)$", RegexOptions.IgnoreCase)]
    private static partial Regex LawHead();

    [GeneratedRegex(@"\b(?:software|systems?|platforms?|crm|crms|erp|tms|wms|epos|packages?|spreadsheets?|databases?|app|apps)$(?<!\b(?:management|quality|heating|electrical|hydraulic|alarm|control|ventilation|safety|filing|drainage|immune|nervous|legal|justice|benefits|welfare|education|distributed) systems?)", RegexOptions.IgnoreCase)]
    private static partial Regex SoftwareHead();

    [GeneratedRegex(@"\b(?:software|databases?|crm|erp|tms|wms|epos|it systems?|computer systems?|(?:IT|ICT|computer) skills|platforms? such|tools? such|tools? like|packages?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Software();

    [GeneratedRegex(@"^(?!(?:IT|ICT|PC)$)\p{Lu}[\p{L}\p{N}'\u2019.+#-]*(?:\s+[\p{Lu}\p{N}][\p{L}\p{N}.+#-]*){0,2}$")]
    private static partial Regex ProperName();

    [GeneratedRegex(@"\s*\b(?:skills?|abilit(?:y|ies)|qualit(?:y|ies)|approach|attitude|manner|nature|standards?|levels?|people|others|team|teams|colleagues|work|working|person|personality|mindset|style|great|fast|busy|environment|role|someone)\b", RegexOptions.IgnoreCase)]
    private static partial Regex General();

    // "Discreet, resilient and pragmatic"
    [GeneratedRegex(@"^[\p{L}-]+(?:,\s*[\p{L}-]+)*,?\s+and\s+[\p{L}-]+$")]
    private static partial Regex Qualities();

    [GeneratedRegex(@"^\s*(?:$|,|and\b|with\b|to\b|for\b|in\b|under\b|when\b|at\b|towards?\b|enough\b|about\b|skills?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Links();
}
