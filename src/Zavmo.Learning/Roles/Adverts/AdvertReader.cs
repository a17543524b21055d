using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Reads an ordinary job advert into a role.</summary>
internal sealed class AdvertReader(AdvertTable table)
{
    private const int MostDuties = 80;

    // Of a text without end no more lines are taken apart than could ever be kept.
    private const int MostItems = 400;
    private const int PrerequisiteLevel = 3;

    // That a post is high does not make an expert of everything it names: an expert is asked for in words.
    private const int HighestUnsaid = 4;
    private readonly AdvertJudge judge = new(table);
    private readonly AdvertKinds kinds = new(table);
    private readonly SkillSplitter splitter = new(table);
    private readonly NamedThings named = new(table);
    private readonly AdvertJoints joints = new(table);
    private readonly AdvertWeights weights = new(table);
    private readonly AdvertChecks checks = new(table);
    private readonly AdvertOffers offers = new(table);

    /// <exception cref="RoleDocumentException">No title, or neither requirement nor duty was found.</exception>
    public RoleProfile Read(string text)
    {
        var columns = new AdvertColumns(table.Headings);
        var tables = new AdvertTables(table.Headings);
        var lines = LineReader.Read(text, source => tables.Expand(columns.Unfold(source)));
        var found = AdvertTitle.Find(lines, table.Headings)
            ?? throw new RoleDocumentException(lines.Count > 0 ? lines[0].Number : 1, "no title was found: begin with a line such as \"Title: Ward Manager\"");
        var blocks = AdvertBlocks.Split(lines, table.Headings);
        var read = blocks.SelectMany(AdvertItems.Of).Where(item => !IsTitle(item, found.Title, found.Line)).ToList();
        var items = judge.Of(read).ToList();
        var duties = Of(items, VerdictKind.Duty);
        var asked = Of(items, VerdictKind.Requirement).OrderByDescending(item => item.Block.Importance).ToList();
        var drafts = AdvertMerger.Merge(asked.Take(MostItems).SelectMany(Drafts).Concat(duties.Take(MostItems).SelectMany(NamedIn)));
        if (asked.TrueForAll(item => item.Checks) || (drafts.TrueForAll(IsPaper) && duties.Count > 0 && duties.TrueForAll(duty => !duty.Listed)))
        {
            // An advert that tells only what is done: what is done is what has to be mastered.
            var deeds = new AdvertDeeds(found.Title);
            items = items.ConvertAll(item => item.Item is { Listed: false } && (item.Verdict.Kind is VerdictKind.Unknown or VerdictKind.Summary || (item.Verdict.Reason == LeftOutReason.Terms && !AdvertAsides.IsPay(item.Item.Text))) && deeds.Of(item.Item.Text).Count > 0 ? (item.Item, Verdict.Duty) : item);
            duties = Of(items, VerdictKind.Duty);
            drafts = AdvertMerger.Merge(drafts.Concat(duties.Take(MostItems).SelectMany(duty => Done(duty, deeds))));
        }

        if (drafts.Count == 0)
        {
            throw new RoleDocumentException(lines[^1].Number, "no requirement and no duty was found in this text: nothing can be assessed");
        }

        var kept = drafts.OrderByDescending(draft => draft.Importance).ThenByDescending(draft => draft.OtherLines.Count).Take(RoleParser.MostRequirements).ToHashSet();
        var left = items.Where(item => item.Verdict.Kind == VerdictKind.LeftOut).Select(item => new LeftOutLine(item.Item.Sentence, item.Verdict.Reason, item.Item.Lines))
            .Concat(asked.Skip(MostItems).Select(item => new LeftOutLine(item.Sentence, LeftOutReason.TooMany, item.Lines)))
            .Concat(drafts.Where(draft => !kept.Contains(draft)).Select(draft => new LeftOutLine(draft.Description.Length > 0 ? draft.Description : draft.Name, LeftOutReason.TooMany, draft.Lines)))
            .Concat(duties.Skip(MostDuties).Select(duty => new LeftOutLine(duty.Sentence, LeftOutReason.Duty, duty.Lines)));
        var grade = found.Grade ?? AdvertTitle.GradeIn(lines);
        var profile = new RoleProfile
        {
            Title = found.Title,
            Level = grade,
            SeniorityLevel = Math.Min(HighestUnsaid, Levels.OfSeniority(AdvertTitle.OwnPost(found.Title), grade is ['L', >= '0' and <= '9', ..] ? grade : null)),
            Summary = string.Join(' ', Of(items, VerdictKind.Summary).Select(item => item.Sentence)),
            ReportsTo = [.. lines.Where(line => line.Key is "reportsto" or "reportingto" or "responsibleto" or "linemanager" && line.Value.Length > 0).Select(line => line.Value)],
            Responsibilities = [.. duties.Take(MostDuties).Select(duty => new Responsibility(duty.Sentence, "", duty.Lines))],
            LeftOut = [.. left.OrderBy(line => line.Lines.First).ThenBy(line => line.Lines.Last)],
            UnknownSections = [.. Unknown(items)],
        };
        return AdvertRequirements.Fill(profile, drafts.FindAll(kept.Contains));
    }

    // What nothing can be learned of: a licence beside a law that a duty names.
    private static bool IsPaper(AdvertDraft draft) => draft.Category is RequirementCategory.Prerequisite or RequirementCategory.Regulation;

    private static List<AdvertItem> Of(IEnumerable<(AdvertItem Item, Verdict Verdict)> items, VerdictKind kind) =>
        [.. items.Where(item => item.Verdict.Kind == kind).Select(item => item.Item)];

    private IEnumerable<AdvertDraft> Drafts(AdvertItem item) => offers.In(item.Text) is { Count: > 1 } proofs
        ? proofs.Select(proof => Draft(item, RequirementCategory.Prerequisite, proof, null) with { Description = item.Whole, Level = PrerequisiteLevel })
        : item.Checks ? (checks.In(item.Text) is { Count: > 0 } named ? named : offers.In(item.Text)).Select(check => Draft(item, RequirementCategory.Prerequisite, check, null) with { Description = item.Whole, Level = PrerequisiteLevel })
        : joints.Cut(AdvertJudge.Asked(item)).SelectMany(text => kinds.IsPrerequisite(text, item)
            ? kinds.Papers(text).Select(paper => Draft(item, RequirementCategory.Prerequisite, AdvertName.OfPrerequisite(paper), weights.Of(text)) with { Description = item.Whole, Level = PrerequisiteLevel, Letters = PaperLetters.Of(paper) })
            : splitter.Split(text).Where(part => part.Category is not null || !(AdvertName.IsEmpty(part.Name) || table.Moods.IsAll(part.Name))).Select(part => Draft(item, kinds.Of(part, item), part.Name, part.Importance) with { Level = part.Level }));

    // What stands below "desirable" is desirable whatever its words; below "essential" a line may still call itself desirable.
    private AdvertDraft Draft(AdvertItem item, RequirementCategory category, string name, Importance? said)
    {
        said ??= item.Wish ?? weights.AtEnd(item.Text);
        var importance = item.Block.Importance == Importance.Nice || said == Importance.Nice ? Importance.Nice
            : item.Block.Importance == Importance.Must ? Importance.Must : said ?? Importance.Unsaid;
        var description = string.Equals(name, item.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) ? "" : item.Whole;
        return new AdvertDraft(category, name, description, importance, item.Lines);
    }

    private IEnumerable<AdvertDraft> Done(AdvertItem duty, AdvertDeeds deeds) => !duty.Listed && deeds.Of(duty.Text) is { Count: > 0 } done
        ? done.Select(deed => Draft(duty, RequirementCategory.TechnicalCompetency, deed, null) with { Description = duty.Whole }).Concat(NamedIn(duty)) : duty.Listed || AdvertSpeech.Addressed().IsMatch(duty.Text) || AdvertSpeech.Starts(duty.Text) ? Drafts(duty) : NamedIn(duty);

    // A duty that names a tool or a regulation needs it.
    private IEnumerable<AdvertDraft> NamedIn(AdvertItem duty) =>
        named.In(duty.Text).Where(thing => thing.Category is RequirementCategory.DigitalTool or RequirementCategory.Regulation)
            .Select(thing => new AdvertDraft(thing.Category, AdvertName.Capital(thing.Name), duty.Text, Importance.Unsaid, duty.Lines));

    private static bool IsTitle(AdvertItem item, string title, int line) =>
        item.Block.Opening && item.Lines.First <= line && item.Lines.Last >= line && item.Text.Contains(title, StringComparison.OrdinalIgnoreCase) && Words.Count(item.Text) <= Words.Count(title) + 8;

    private static IEnumerable<RoleSection> Unknown(List<(AdvertItem Item, Verdict Verdict)> items) =>
        Of(items, VerdictKind.Unknown).GroupBy(item => item.Block, ReferenceEqualityComparer.Instance).Select(group => new RoleSection(
            group.First().Block.Heading,
            string.Join('\n', group.Select(item => item.Sentence)),
            new LineRange(group.Min(item => item.Lines.First), group.Max(item => item.Lines.Last))));
}
