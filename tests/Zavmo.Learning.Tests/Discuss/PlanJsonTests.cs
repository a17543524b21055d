using System.Text.Json;
using Zavmo.Learning.Discuss.Calendar;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class PlanJsonTests
{
    private const int MostCharacters = 20_000;

    [Fact]
    public void Should_read_back_every_change_it_wrote()
    {
        var leave = new LeavePeriod(Monday, Monday.AddDays(3));
        PlanChange[] changes =
        [
            new MoveModule("a#1", 3), new FreeModule("a#1"), new SwapModules("a#1", "b#1"), new DropRequirement("a"), new KeepRequirement("a"), new SetHours(2, 4),
            new SetWorkingDays([DayOfWeek.Sunday]), new SetPace(Pace.Gentle), new SetStart(Monday), new SetLength(9), new AddLeave(leave), new RemoveLeave(leave),
            new SetTypeWish("role-play", TypeWish.Less), new BookCheckpoint(1, Monday.AddDays(10), new TimeOnly(9, 30)), new BookCheckpoint(2, Monday.AddDays(24), null), new CancelBooking(2),
        ];
        var state = State(Need("a", 2)) with
        {
            Changes = changes,
            Progress = new Progress(Monday, new Dictionary<string, int> { ["a#1"] = 5 }),
            LastStep = new ProgressStep(ProgressStepKind.WentOn, new Progress(Monday, new Dictionary<string, int>())),
            WentOnIn = Monday.AddDays(7),
            Asked = ["topic/item"],
            Calendar = new CheckpointCalendar("c")
            {
                LinkId = "l",
                Until = new DateTimeOffset(2027, 5, 3, 9, 0, 0, TimeSpan.Zero),
                TimeZone = "Europe/London",
                Entries = [new CalendarEntry(1, Monday, new TimeOnly(9, 30), 10, 2, new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero), IsCancelled: true)],
            },
            Agreed = new AgreedPlan(2, Monday, [new PlanRow("a#1", 1, 2, Monday, 30, ["socratic"])]),
        };

        var back = PlanJson.Read(PlanJson.Write(state));

        Assert.Equal(PlanJson.Write(state), PlanJson.Write(back));
        Assert.Equal(state.Calendar.Entries, back.Calendar!.Entries);
        Assert.Equal((state.WentOnIn, state.LastStep.Kind, state.Calendar.Until), (back.WentOnIn, back.LastStep!.Kind, back.Calendar.Until));
        Assert.Equal(changes.Select(change => change.GetType()), back.Changes.Select(change => change.GetType()));
        Assert.Equal(PlanJson.Write(state with { First = state.Settings() }), PlanJson.Write(back with { First = back.Settings() }));
    }

    [Fact]
    public void Should_fill_in_what_an_older_version_did_not_write()
    {
        var state = PlanJson.Read("""{"needs":[{"requirementId":"a","level":2}],"first":{"start":"2026-11-02"}}""");

        Assert.Equal((26, 3.0, Pace.Steady, 5), (state.Settings().Weeks, state.Settings().HoursPerWeek, state.Settings().Pace, state.Settings().WorkingDays.Count));
        Assert.Empty(state.Changes);
        Assert.Throws<JsonException>(() => PlanJson.Read("null"));
        Assert.Throws<JsonException>(() => PlanJson.Read("{}"));
    }

    [Fact]
    public void Should_keep_an_agreed_plan_of_60_requirements_small()
    {
        Requirement[] role = [.. Enumerable.Range(0, 60).Select(number =>
            SampleRole.Requirement($"technical-competency.a-requirement-with-quite-a-name-{number}", (RequirementCategory)(number % 5), 2 + (number % 4), 1 + (number % 3)))];
        var context = Context(role);
        var state = new PlanState
        {
            Needs = [.. role.Select((requirement, number) => new LearningNeed(requirement.Id, Math.Max(1, requirement.RequiredLevel - 1.3 - (number % 2)), 1.1))],
            First = new PlanSettings { Start = Monday, HoursPerWeek = 5, Pace = Pace.Intensive },
        };
        for (var number = 0; number < PlanState.LongestHistory; number++)
        {
            state = Negotiation.Change(state, number % 2 == 0 ? new SetHours(4 + (number % 3), 1 + number) : new SetTypeWish("role-play", TypeWish.Less), context).State;
        }

        state = Negotiation.Agree(state, Monday, context);

        Assert.InRange(state.Agreed!.Rows.Count, 20, 200);
        Assert.InRange(PlanJson.Write(state).Length, 5_000, MostCharacters);
    }

    [Fact]
    public void Should_store_nothing_of_the_adjustments()
    {
        var context = Context(Foundation("a", required: 5)) with { Adjustments = new(true, true) };
        var json = PlanJson.Write(Negotiation.Agree(State(Need("a", 4)), Monday, context));

        Assert.DoesNotContain("opt", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("small", json, StringComparison.OrdinalIgnoreCase);
    }
}
