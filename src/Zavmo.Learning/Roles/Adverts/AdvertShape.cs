using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells a document of the product's own shape from an ordinary advert.</summary>
internal static class AdvertShape
{
    private const int FewestKinds = 3;
    private const int FewestItems = 2;

    // What an advert has no heading for; "Responsibilities", "Skills" or "Qualifications" stand in both.
    private static readonly SectionKind[] OwnKinds =
    [
        SectionKind.Metrics, SectionKind.QuantitativeMetrics, SectionKind.QualitativeMetrics, SectionKind.PrimaryTraits, SectionKind.SupportingTraits,
        SectionKind.Motivators, SectionKind.Demotivators, SectionKind.Frustrations, SectionKind.NonOffers, SectionKind.Positives, SectionKind.Accommodations,
        SectionKind.Decisions, SectionKind.AiTools, SectionKind.EmergingSkills, SectionKind.AdvancingSkills, SectionKind.EntryPaths, SectionKind.Progression,
        SectionKind.LongTermRoles, SectionKind.ZavmoDelivery, SectionKind.Tools,
    ];

    /// <summary>Whether a document has three sections that only the product's own shape has, or two items of labelled lines such as "Skill:" with "Level:".</summary>
    public static bool IsOwn(List<Section> sections) =>
        sections.Where(section => OwnKinds.Contains(section.Kind)).Select(section => section.Kind).Distinct().Count() >= FewestKinds
        || sections.Sum(LabelledItems) >= FewestItems;

    private static int LabelledItems(Section section) => SectionSpecs.Of(section.Kind) is { } spec && section.Kind is not (SectionKind.Reporting or SectionKind.Stakeholders)
        ? section.Lines.Count(line => line.Key is { } key && spec.Labels.TryGetValue(key, out var field) && field == Field.Name && key is not ("title" or "role" or "position" or "name" or "from" or "to"))
        : 0;
}
