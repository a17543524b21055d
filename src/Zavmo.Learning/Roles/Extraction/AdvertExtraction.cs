using Zavmo.Learning.Roles.Adverts;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Extraction;

/// <summary>
/// Puts what a model extracted from an advert together with what the rules read in it. The rules decide what is there, the model how it is
/// called and cut: an item takes the place of the requirements that the rules made of its lines, and what no item covers stays.
/// </summary>
/// <param name="adverts">The words by which adverts are read.</param>
/// <param name="toMachines">Phrases of passages that speak to a machine.</param>
public sealed class AdvertExtraction(AdvertTable adverts, IReadOnlyList<string> toMachines)
{
    private const int PrerequisiteLevel = 3;
    private const int MostItems = 200;

    // A reading that misses more than every second requirement is of another text, or was not finished.
    private const int Share = 2;
    private readonly AdvertPhrases machines = new(toMachines);

    /// <summary>The names of the kinds that an item may have.</summary>
    public static IReadOnlyList<string> CategoryNames { get; } = [.. ExtractionCheck.CategoryNames];

    /// <summary>Checks the items, and combines them with the role where enough is left of them. Title, grade, duties and summary are the rules' alone.</summary>
    /// <param name="rules">What the rules read.</param>
    /// <param name="text">The document.</param>
    /// <param name="source">Its lines.</param>
    /// <param name="items">What was extracted; at most 200 count.</param>
    public RoleExtraction Combine(RoleProfile rules, string text, AdvertSource source, IReadOnlyList<ExtractedItem> items)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(source);
        var context = new AdvertContext(text, adverts);
        var check = new ExtractionCheck(source, rules.LeftOut, context, source.Passages(machines));
        var results = items.Take(MostItems).Select(check.Check).ToList();
        var kept = results.Where(result => result.Item is not null).Select(result => result.Item!).ToList();
        var dropped = results.Where(result => result.Item is null).CountBy(result => result.Fault).ToDictionary();
        var uncovered = rules.Requirements.Where(requirement => !kept.Exists(item => Covers(item, requirement, rules))).ToList();
        if (kept.Count == 0 || (rules.Requirements.Count - uncovered.Count) * Share < rules.Requirements.Count)
        {
            return new RoleExtraction(rules, false, kept.Count, dropped);
        }

        var drafts = AdvertMerger.Merge(kept.Select(item => Draft(item, rules, context)).Concat(uncovered.SelectMany(requirement => Drafts(requirement, context))));
        var most = drafts.OrderByDescending(draft => draft.Importance).Take(RoleParser.MostRequirements).ToHashSet();
        var left = drafts.Where(draft => !most.Contains(draft)).Select(draft => new LeftOutLine(draft.Description.Length > 0 ? draft.Description : draft.Name, LeftOutReason.TooMany, draft.Lines));
        var taken = kept.Select(item => item.Lines).ToList();
        var profile = rules with { LeftOut = [.. rules.LeftOut.Where(line => !context.IsAsked(line.Lines) || !taken.Exists(range => Meet(range, line.Lines))).Concat(left).OrderBy(line => line.Lines.First).ThenBy(line => line.Lines.Last)] };
        return new RoleExtraction(AdvertRequirements.Fill(profile, drafts.FindAll(most.Contains)), true, kept.Count, dropped);
    }

    // Of a line that holds one requirement the model's reading counts whatever its words; of a line that holds several, a word has to be shared.
    private static bool Covers(CheckedItem item, Requirement requirement, RoleProfile rules) =>
        IsNear(item, requirement) && (SharesWord(item, requirement) || rules.Requirements.Count(other => Meet(other.Lines, requirement.Lines)) == 1);

    private static AdvertDraft Draft(CheckedItem item, RoleProfile rules, AdvertContext context)
    {
        var same = rules.Requirements.FirstOrDefault(requirement => IsNear(item, requirement) && SharesWord(item, requirement));

        // Whether something is met or mastered decides how it is asked about: there the rules are heard first.
        var isPaper = (same?.Category ?? item.Category) == RequirementCategory.Prerequisite;
        var category = isPaper ? RequirementCategory.Prerequisite : item.Category == RequirementCategory.Prerequisite ? same!.Category : item.Category;
        var importance = context.ImportanceOf(item.Lines, item.Quote) ?? item.Importance;
        var said = AdvertLevels.Of(item.Quote) ?? AdvertLevels.Of(context.Sentence(item.Lines, item.Quote));

        // A level that no word says is the model's judgement, and not far from the role's.
        var unsaid = AdvertLevels.Unsaid(rules.SeniorityLevel, importance);
        var level = isPaper ? PrerequisiteLevel : said is null ? Math.Clamp(item.Level, Math.Max(1, unsaid - 1), Math.Min(5, unsaid + 1)) : same?.RequiredLevel ?? said;
        var description = same is { Description.Length: > 0 } && Meet(same.Lines, item.Lines) ? same.Description
            : isPaper || !string.Equals(item.Quote.TrimEnd('.'), item.Name, StringComparison.OrdinalIgnoreCase) ? item.Quote : "";
        return new AdvertDraft(category, item.Name, description, importance, item.Lines) { Level = level };
    }

    private static IEnumerable<AdvertDraft> Drafts(Requirement requirement, AdvertContext context) =>
        requirement.OtherLines.Prepend(requirement.Lines).Select(range => new AdvertDraft(
            requirement.Category,
            requirement.Name,
            requirement.Description,
            context.ImportanceOf(range, requirement.Description.Length > 0 ? requirement.Description : requirement.Name) ?? Importance.Unsaid,
            range) { Level = requirement.RequiredLevel });

    private static bool IsNear(CheckedItem item, Requirement requirement) => requirement.OtherLines.Prepend(requirement.Lines).Any(range => Meet(range, item.Lines));

    private static bool SharesWord(CheckedItem item, Requirement requirement) => Stems.Of(requirement.Name).Overlaps(Stems.Of(item.Name));

    private static bool Meet(LineRange one, LineRange other) => one.First <= other.Last && other.First <= one.Last;
}
