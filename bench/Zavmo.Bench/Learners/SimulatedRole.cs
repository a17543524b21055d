using Zavmo.Learning.Roles;

namespace Zavmo.Bench.Learners;

/// <summary>A role of the size and shape of a long job description: forty requirements, a few of them named again and again.</summary>
internal static class SimulatedRole
{
    private static readonly (RequirementCategory Category, int Count)[] Parts =
    [
        (RequirementCategory.FoundationSkill, 12), (RequirementCategory.TechnicalCompetency, 8), (RequirementCategory.DigitalTool, 6),
        (RequirementCategory.IndustryKnowledge, 5), (RequirementCategory.Regulation, 4), (RequirementCategory.EmergingSkill, 5),
    ];

    // The weights that the parser gives: 1, more for each responsibility and metric that a requirement serves.
    private static readonly double[] Weights = [1, 1.5, 1, 3, 1, 2, 1, 4, 1.5, 1, 2.5, 1];

    public static IReadOnlyList<Requirement> Make() =>
    [
        .. Parts.SelectMany(part => Enumerable.Range(1, part.Count).Select(number => (part.Category, number))).Select((part, index) => new Requirement
        {
            Id = Invariant($"{part.Category}.{part.number}"),
            Category = part.Category,
            Name = Invariant($"{part.Category} {part.number}"),
            Description = "",
            RequiredLevel = 2 + (index % 4),
            Weight = Weights[(index * 5) % Weights.Length],
            Lines = new LineRange(index + 1, index + 1),
        }),
    ];
}
