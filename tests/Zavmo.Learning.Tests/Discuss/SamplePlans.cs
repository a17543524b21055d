using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;

namespace Zavmo.Learning.Tests.Discuss;

/// <summary>Roles, conversation types and first settings for the tests of plans.</summary>
internal static class SamplePlans
{
    /// <summary>A Monday.</summary>
    public static readonly DateOnly Monday = new(2026, 11, 2);

    public static readonly IReadOnlyList<ConversationType> Types =
    [
        Type("socratic", 20, new(2, 0, 0), EvidenceClass.Knowledge),
        Type("role-play", 20, new(0, 0, 3), EvidenceClass.Simulation),
        Type("coaching", 20, new(0, 0, 0, 3), EvidenceClass.Reported),
        Type("case-study", 25, new(0, 3, 2), EvidenceClass.Knowledge, EvidenceClass.Simulation),
        Type("problem-based", 25, new(2, 0, 0), EvidenceClass.Knowledge, EvidenceClass.Simulation),
        Type("mentoring", 20, new(0, 0, 0, 2), EvidenceClass.Reported),
        Type("storytelling", 15, new(3, 0, 0), EvidenceClass.Knowledge),
        Type("peer-simulation", 20, new(0, 2, 0), EvidenceClass.Knowledge, EvidenceClass.Simulation),
        Type("reflection", 15, new(0, 0, 1), EvidenceClass.Reported),
        Type("adaptive-scenario", 20, new(0, 2, 2), EvidenceClass.Simulation),
    ];

    public static PlanContext Context(params Requirement[] requirements) => new(Role(requirements), Types, PlanAdjustments.None, new PlanOptions());

    public static RoleProfile Role(IReadOnlyList<Requirement> requirements) => new()
    {
        Title = "Clerk",
        SeniorityLevel = 3,
        Summary = "Keeps the books straight.",
        SummaryLines = new LineRange(3, 4),
        Requirements = requirements,
    };

    public static Requirement Foundation(string id, double weight = 1, int required = 4) =>
        SampleRole.Requirement(id, RequirementCategory.FoundationSkill, required, weight);

    public static Requirement Tool(string id, double weight = 1, int required = 4) =>
        SampleRole.Requirement(id, RequirementCategory.DigitalTool, required, weight);

    public static Requirement Prerequisite(string id) => SampleRole.Requirement(id, RequirementCategory.Prerequisite, 3);

    public static LearningNeed Need(string id, double level) => new(id, level, 0.8);

    public static PlanState State(params LearningNeed[] needs) => new() { Needs = needs, First = new PlanSettings { Start = Monday } };

    public static Plan Plan(PlanContext context, params LearningNeed[] needs) => Negotiation.Show(State(needs), context);

    public static string[] Ids(this Plan plan) => [.. plan.Placements.Select(placement => placement.Module.Id)];

    public static string[] TypeIds(this Plan plan, string moduleId) =>
        [.. plan.Find(moduleId)!.Module.Conversations.Select(conversation => conversation.Type.Id)];

    private static ConversationType Type(string id, int minutes, TypeFit fit, params EvidenceClass[] evidence) =>
        new(id, id, evidence, fit, minutes, TypeStatus.Planned);
}
