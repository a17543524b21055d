namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads what the document says about the person: traits, motivation, conditions.</summary>
internal static class PersonReader
{
    public static RoleProfile Read(RoleProfile profile, ProfileReader reader, List<Section> sections)
    {
        var traits = reader.Blocks(SectionKind.Traits, SectionKind.PrimaryTraits, SectionKind.SupportingTraits)
            .ToLookup(IsPrimary, item => new Trait(item.Block.NameOrShort(), item.Block.Text(Field.Description), item.Block.Text(Field.Benefit), item.Block.Lines));
        return profile with
        {
            PrimaryTraits = [.. traits[true]],
            SupportingTraits = [.. traits[false]],
            Motivators = [.. reader.Blocks(SectionKind.Motivators).Select(item => new Motivator(item.Block.NameOrShort(), item.Block.Text(Field.Description), item.Block.Lines))],
            Demotivators = reader.Text(SectionKind.Demotivators),
            Frustrations = Texts(reader, SectionKind.Frustrations),
            NonOffers = Texts(reader, SectionKind.NonOffers),
            Conditions = Conditions(reader, sections),
            SensoryConsiderations = reader.Text(SectionKind.Sensory),
            FlexibilityNotes = reader.Text(SectionKind.Flexibility),
        };
    }

    private static bool IsPrimary((Section Section, Block Block) item) =>
        item.Section.Kind == SectionKind.PrimaryTraits || (item.Section.Kind == SectionKind.Traits && item.Block.Has(Field.Benefit));

    private static List<string> Texts(ProfileReader reader, SectionKind kind) => reader.Items(kind).ConvertAll(entry => entry.Text);

    private static List<ConditionSupport> Conditions(ProfileReader reader, List<Section> sections) =>
        [.. sections.Where(section => section.Kind is SectionKind.Positives or SectionKind.Accommodations)
            .GroupBy(section => section.Condition, StringComparer.OrdinalIgnoreCase)
            .Select(group => new ConditionSupport(
                group.Key,
                [.. group.Where(section => section.Kind == SectionKind.Positives).SelectMany(reader.Items).Select(entry => entry.Text)],
                [.. group.Where(section => section.Kind == SectionKind.Accommodations).SelectMany(reader.Items).Select(entry => entry.Text)]))];
}
