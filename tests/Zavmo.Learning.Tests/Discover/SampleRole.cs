using Zavmo.Learning.Discover;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Discover;

/// <summary>Small roles and observations for the tests of DISCOVER.</summary>
internal static class SampleRole
{
    public static Requirement Requirement(
        string id, RequirementCategory category = RequirementCategory.FoundationSkill, int required = 4, double weight = 1) => new()
        {
            Id = id,
            Category = category,
            Name = id,
            Description = "",
            RequiredLevel = required,
            Weight = weight,
            Lines = new LineRange(1, 1),
        };

    public static IReadOnlyList<Requirement> Of(int count, int categories) =>
        [.. Enumerable.Range(0, count).Select(index => Requirement($"r{index}", (RequirementCategory)(index % categories), 2 + (index % 4), 1 + (index % 3)))];

    public static Observation Self(string id, double level) => new(id, ObservationKind.SelfRating, level);

    public static Observation Account(string id, double level, double confidence = 1) =>
        new(id, ObservationKind.Account, level) { Confidence = confidence };

    public static Observation Situational(string id, double level) => new(id, ObservationKind.Situational, level);

    public static Observation Witness(string id, double level) => new(id, ObservationKind.Witness, level);

    public static Observation Item(string id, bool right) => new(id, ObservationKind.KnowledgeItem, right ? 1 : 0);
}
