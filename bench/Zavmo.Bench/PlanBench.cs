using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Roles;

namespace Zavmo.Bench;

/// <summary>A plan of 60 requirements over 26 weeks, and a re-plan after one change, against the list of requirements sorted by impact and cut into weeks.</summary>
internal static class PlanBench
{
    private const int Requirements = 60;
    private const int Times = 200;
    private const double PlanGoal = 50;
    private const double ReplanGoal = 20;
    private static readonly DateOnly Monday = new(2026, 11, 2);

    public static void Run()
    {
        var context = Context();
        var state = new PlanState
        {
            Needs = [.. context.Role.Requirements.Select((requirement, number) => requirement.Category == RequirementCategory.Prerequisite
                ? new LearningNeed(requirement.Id)
                : new LearningNeed(requirement.Id, Math.Max(1, requirement.RequiredLevel - 0.4 - (number % 5 * 0.5)), 1.1))],
            First = new PlanSettings { Start = Monday, HoursPerWeek = 6 },
        };

        var cold = Figures.MedianMilliseconds(1, () => Negotiation.Show(state, context));
        var cut = Figures.MedianMilliseconds(Times, () => CutIntoWeeks(context.Role.Requirements, state));
        var warm = Figures.MedianMilliseconds(Times, () => Negotiation.Show(state, context));
        var plan = Negotiation.Show(state, context);
        Console.WriteLine(Invariant($"{plan.Placements.Count} modules of {plan.Placements.Count + plan.Unplaced.Count} have a place, {plan.PlannedMinutes} of {plan.NeededMinutes} minutes."));
        Print("plan, first", cold, PlanGoal, cut);
        Print($"plan, median of {Times}", warm, PlanGoal, cut);

        var last = plan.Placements[^1].Module.Id;
        Replan("re-plan, two hours a week", new SetHours(2));
        Replan("re-plan, two weeks of leave", new AddLeave(new LeavePeriod(Monday.AddDays(42), Monday.AddDays(53))));
        Replan("re-plan, less role-play", new SetTypeWish("role-play", TypeWish.Less));
        Replan("re-plan, last module to week 8", new MoveModule(last, 8));
        Replan("re-plan, refused move with its nearest week", new MoveModule(last[..last.IndexOf('#', StringComparison.Ordinal)] + "#2", 1));

        var agreed = PlanJson.Write(Negotiation.Agree(state, Monday, context));
        Console.WriteLine(Invariant($"What is stored of the agreed plan: {agreed.Length / 1024.0:0.0} KB."));

        void Replan(string what, PlanChange change) =>
            Print($"{what}, median of {Times}", Figures.MedianMilliseconds(Times, () => Negotiation.Change(state, change, context)), ReplanGoal, cut);
    }

    private static void Print(string what, double milliseconds, double goal, double baseline) =>
        Figures.Print(Invariant($"{what} (goal {goal:0} ms: {(milliseconds < goal ? "met" : "missed")})"), milliseconds, "sorted and cut into weeks", baseline);

    // What a plan would be without rules, days, types and reasons.
    private static Dictionary<int, List<string>> CutIntoWeeks(IReadOnlyList<Requirement> requirements, PlanState state)
    {
        var level = state.Needs.ToDictionary(need => need.RequirementId, need => need.Level ?? 1);
        var weeks = new Dictionary<int, List<string>>();
        foreach (var (place, requirement) in requirements.OrderByDescending(item => (item.RequiredLevel - level[item.Id]) * item.Weight).Index())
        {
            var week = 1 + (place * state.First.Weeks / requirements.Count);
            weeks.TryAdd(week, []);
            weeks[week].Add(requirement.Id);
        }

        return weeks;
    }

    private static PlanContext Context() => new(
        new RoleProfile
        {
            Title = "Clerk",
            SeniorityLevel = 3,
            Summary = "Keeps the books straight.",
            Responsibilities = [.. Enumerable.Range(0, 12).Select(number => new Responsibility($"Responsibility {number}", "", new LineRange(10 + number, 10 + number)))],
            Requirements = [.. Enumerable.Range(0, Requirements).Select(Requirement)],
        },
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
        ],
        PlanAdjustments.None,
        new PlanOptions());

    private static Requirement Requirement(int number) => new()
    {
        Id = $"technical-competency.a-requirement-with-quite-a-name-{number}",
        Category = (RequirementCategory)(number % 7),
        Name = $"Requirement {number}",
        Description = "",
        RequiredLevel = 2 + (number % 4),
        Weight = 1 + (number % 9 * 0.25),
        Responsibilities = [.. Enumerable.Range(0, number % 3).Select(link => (number + link) % 12)],
        Lines = new LineRange(30 + number, 30 + number),
    };

    private static ConversationType Type(string id, int minutes, TypeFit fit, params EvidenceClass[] evidence) =>
        new(id, id, evidence, fit, minutes, TypeStatus.Planned);
}
