using System.Globalization;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>A plan of three modules at three hours a week, and what is read of a message about it.</summary>
internal static class SampleTalk
{
    private static readonly Requirement[] Role =
    [
        Named("listening", "Active listening", RequirementCategory.FoundationSkill),
        Named("renewals", "Renewal forecasting", RequirementCategory.TechnicalCompetency),
        Named("crm", "CRM data upkeep", RequirementCategory.DigitalTool),
    ];

    /// <summary>A Monday, the first day of the plan.</summary>
    public static DateOnly Today => SamplePlans.Monday;

    public static PlanContext Context { get; } = SamplePlans.Context(Role);

    public static PlanState State { get; } = SamplePlans.State([.. Role.Select(requirement => SamplePlans.Need(requirement.Id, 2))]);

    public static Plan Planned { get; } = Negotiation.Show(State, Context);

    public static PlanTalk Read(string text, string? last = null) => Reader(last).Read(text);

    public static PlanTalkReader Reader(string? last = null, DateOnly? on = null) => new(new PlanTalkContext(Planned, State.Settings(), Context.Types, new DateContext(on ?? Today), last));

    public static IReadOnlyList<PlanChange> Changes(PlanTalk talk) => talk.Change is ManyChanges many ? many.Changes : talk.Change is { } only ? [only] : [];

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Requirement Named(string id, string name, RequirementCategory category) => SampleRole.Requirement(id, category, 4, 1) with { Name = name };
}
