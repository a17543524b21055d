namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads what the work is: reporting, stakeholders, metrics, responsibilities, decisions, AI tools.</summary>
internal static class WorkReader
{
    public static RoleProfile Read(RoleProfile profile, ProfileReader reader, AiFacts facts)
    {
        var reporting = reader.Blocks(SectionKind.Reporting).ToList();
        foreach (var (section, block) in reporting)
        {
            reader.AddNote(section, block.Entries(Field.Other));
        }

        var metrics = reader.Blocks(SectionKind.Metrics, SectionKind.QuantitativeMetrics, SectionKind.QualitativeMetrics).ToLookup(IsQualitative, item => ToMetric(item.Block));
        var levels = reader.Blocks(SectionKind.Responsibilities).Select(item => item.Block).ToList();
        return profile with
        {
            Summary = reader.Text(SectionKind.Summary),
            SummaryLines = reader.Lines(SectionKind.Summary),
            ReportsTo = Texts(reporting, Field.ReportsTo),
            DirectReports = string.Join(' ', reporting.Select(item => item.Block.Text(Field.DirectReports))).Trim(),
            MatrixTitles = [.. Texts(reporting, Field.Matrix).SelectMany(Words.List)],
            InternalStakeholders = Stakeholders(reader, Field.Internal, SectionKind.InternalStakeholders),
            ExternalStakeholders = Stakeholders(reader, Field.External, SectionKind.ExternalStakeholders),
            OrganisationalImpact = WithoutScope(reader.Text(SectionKind.Impact)),
            QuantitativeMetrics = [.. metrics[false]],
            QualitativeMetrics = [.. metrics[true]],
            Responsibilities = [.. levels.SelectMany(block => block.Entries(Field.Items).Select(entry => new Responsibility(entry.Text, block.Name, entry.Lines)))],
            ResponsibilityLevels = [.. levels.Where(block => block.Named || block.Fields.Exists(field => field.Field != Field.Items)).Select(block => new ResponsibilityLevel(
                block.Name, block.Text(Field.Supervision), block.Text(Field.Decision), block.Text(Field.Success), block.Lines))],
            DecisionAuthorities = [.. reader.Blocks(SectionKind.Decisions).Select(item => ToDecision(item.Block))],
            AiTools = [.. Tools(reader, ai: true).Select(block => new AiTool(block.NameOrShort(), Joined(block, Field.Benefit, Field.Description, Field.Usage), block.Lines))],
            AiTimeSaving = facts.TimeSaving,
            AiCost = facts.Cost,
        };
    }

    /// <summary>Tool blocks: suggestions of AI tools, or digital tools.</summary>
    public static IEnumerable<Block> Tools(ProfileReader reader, bool ai) =>
        reader.Blocks(SectionKind.Tools, SectionKind.AiTools, SectionKind.DigitalTools)
            .Where(item => item.Block.Named || item.Block.Fields.Exists(field => field.Entries.Count > 0 && field.Field != Field.Id))
            .Where(item => IsSuggestion(item.Section, item.Block) == ai).Select(item => item.Block);

    private static bool IsSuggestion(Section section, Block block) =>
        block.Has(Field.Id) || section.Kind == SectionKind.AiTools
        || (section.Kind == SectionKind.Tools && block.Has(Field.Benefit) && !block.Has(Field.Level));

    private static bool IsQualitative((Section Section, Block Block) item) =>
        item.Section.Kind == SectionKind.QualitativeMetrics
        || (item.Section.Kind == SectionKind.Metrics && item.Block.Has(Field.Evidence) && !item.Block.Has(Field.Target));

    private static Metric ToMetric(Block block) => new(block.NameOrShort(), block.Text(Field.Description), block.Lines)
    {
        Target = block.Text(Field.Target),
        Frequency = block.Text(Field.Frequency),
        Example = block.Text(Field.Example),
        Evidence = block.Text(Field.Evidence),
    };

    private static DecisionAuthority ToDecision(Block block)
    {
        var levels = block.Fields.FindAll(field => field.Label.Length > 0);
        levels.ForEach(level => level.Taken = true);
        return new DecisionAuthority(
            block.NameOrShort(), levels.ConvertAll(level => new DecisionLevel(level.Label, string.Join(' ', level.Entries.Select(entry => entry.Text)))), block.Lines);
    }

    private static List<string> Texts(List<(Section Section, Block Block)> blocks, Field field) =>
        [.. blocks.SelectMany(item => item.Block.Entries(field)).Select(entry => entry.Text)];

    private static List<string> Stakeholders(ProfileReader reader, Field field, SectionKind kind)
    {
        var listed = reader.Blocks(SectionKind.Stakeholders).SelectMany(item => item.Block.Entries(field)).Concat(reader.Items(kind)).Select(entry => entry.Text).ToList();
        return listed is [var only] ? [.. Words.List(only)] : listed;
    }

    private static string WithoutScope(string text) =>
        text.StartsWith("Scope:", StringComparison.OrdinalIgnoreCase) ? text["Scope:".Length..].Trim() : text;

    private static string Joined(Block block, params Field[] fields) => string.Join(' ', fields.Select(block.Text).Where(text => text.Length > 0));
}
