namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads qualifications and where the role comes from and leads to.</summary>
internal static class CareerReader
{
    public static RoleProfile Read(RoleProfile profile, ProfileReader reader) => profile with
    {
        Education = [.. reader.Blocks(SectionKind.Education).Select(item => ToEducation(item.Block))],
        Experience = reader.Text(SectionKind.Experience),
        Certifications = [.. reader.Blocks(SectionKind.Certifications).Select(item => new Certification(
            item.Block.NameOrShort(), item.Block.Text(Field.Provider), (item.Block.Text(Field.Usage) + " " + item.Block.Text(Field.Description)).Trim(), item.Block.Lines))],
        Activities = [.. reader.Items(SectionKind.Activities).Select(entry => entry.Text)],
        EntryPaths = Steps(reader, SectionKind.EntryPaths),
        ProgressionPathways = Steps(reader, SectionKind.Progression),
        LongTermRoles = Steps(reader, SectionKind.LongTermRoles),
        SectorMobility = reader.Text(SectionKind.SectorMobility),
    };

    private static Education ToEducation(Block block)
    {
        var requirement = (block.Text(Field.Requirement) + " " + block.Text(Field.Description)).Trim();
        var alternatives = block.Text(Field.Alternatives);
        return block.Plain && requirement.Length == 0
            ? new Education("", block.Name, alternatives, block.Lines)
            : new Education(block.Name, requirement, alternatives, block.Lines);
    }

    private static List<PathwayStep> Steps(ProfileReader reader, SectionKind kind) =>
        [.. reader.Blocks(kind).Select(item => new PathwayStep(
            item.Block.NameOrShort(), string.Join(' ', new[] { item.Block.Text(Field.Time), item.Block.Text(Field.Description) }.Where(text => text.Length > 0)), item.Block.Lines))];
}
