using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Tests.Discover;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Discuss.Talk;

public sealed class PlanTalkReaderTests
{
    // A Monday, the first day of the plan.
    private static readonly DateOnly Today = SamplePlans.Monday;

    private static readonly Requirement[] Role =
    [
        Named("listening", "Active listening", RequirementCategory.FoundationSkill),
        Named("renewals", "Renewal forecasting", RequirementCategory.TechnicalCompetency),
        Named("crm", "CRM data upkeep", RequirementCategory.DigitalTool),
        Named("data", "Customer data protection", RequirementCategory.Regulation),
    ];

    private static readonly PlanContext Context = SamplePlans.Context(Role);
    private static readonly PlanState State = SamplePlans.State([.. Role.Select(requirement => SamplePlans.Need(requirement.Id, 2))]);
    private static readonly Plan Plan = Negotiation.Show(State, Context);

    [Theory]
    [InlineData("move renewal forecasting to week 3")]
    [InlineData("Can you put renewals into the third week?")]
    [InlineData("shift renewal forcasting to week three please")]
    [InlineData("Move renewal forecasting to 18 November")]
    public void Should_read_a_move(string text) => Assert.Equal(new MoveModule("renewals#1", 3), Read(text).Change);

    [Fact]
    public void Should_take_this_for_what_was_shown_last() => Assert.Equal(new MoveModule("crm#1", 4), Read("move this to week 4", "crm#1").Change);

    [Fact]
    public void Should_count_later_from_where_it_stands()
    {
        var now = Plan.Find("crm#1")!.FirstWeek;
        Assert.Equal(new MoveModule("crm#1", now + 1), Read("can the CRM one start a week later").Change);
        Assert.Equal(new MoveModule("crm#1", now - 1), Read("move crm earlier").Change);
    }

    [Theory]
    [InlineData("less role-play", "role-play", TypeWish.Less)]
    [InlineData("fewer role plays please", "role-play", TypeWish.Less)]
    [InlineData("no roleplay", "role-play", TypeWish.None)]
    [InlineData("I'd like more case studies", "case-study", TypeWish.More)]
    [InlineData("I don't want coaching", "coaching", TypeWish.None)]
    [InlineData("I prefer stories, storytelling I mean", "storytelling", TypeWish.More)]
    public void Should_read_a_wish_for_a_type(string text, string type, TypeWish wish) => Assert.Equal(new SetTypeWish(type, wish), Read(text).Change);

    [Theory]
    [InlineData("I have only two hours", 2, null)]
    [InlineData("I can only do 90 minutes a week", 1.5, null)]
    [InlineData("half an hour a day", 2.5, null)]
    [InlineData("only one hour this week", 1, 1)]
    [InlineData("four hours in week 3", 4, 3)]
    public void Should_read_hours(string text, double hours, int? week) => Assert.Equal(new SetHours(hours, week), Read(text).Change);

    [Fact]
    public void Should_ask_which_of_two_numbers_of_hours_is_meant() =>
        Assert.Equal([new SetHours(2), new SetHours(3)], Read("two or three hours").Alternatives);

    [Theory]
    [InlineData("I'm on leave from 14 to 25 December")]
    [InlineData("holiday 14/12 - 25/12")]
    [InlineData("I'll be away between the 14th of December and the 25th of December")]
    public void Should_read_leave(string text) =>
        Assert.Equal(new AddLeave(new LeavePeriod(new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 25))), Read(text).Change);

    [Fact]
    public void Should_read_that_leave_does_not_take_place()
    {
        var leave = new LeavePeriod(new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 25));
        var settings = State.Settings() with { Leave = [leave] };
        var reader = new PlanTalkReader(new PlanTalkContext(Plan, settings, Context.Types, new DateContext(Today)));
        Assert.Equal(new RemoveLeave(leave), reader.Read("my leave on 14 December is cancelled").Change);
    }

    [Theory]
    [InlineData("I have some leave coming up", PlanTalkKind.NoDates)]
    [InlineData("I have some leave in March", PlanTalkKind.NoDates)]
    [InlineData("on leave from 31 November", PlanTalkKind.NoSuchDate)]
    [InlineData("move renewals", PlanTalkKind.NoWeek)]
    [InlineData("move this to week 2", PlanTalkKind.NoModule)]
    [InlineData("why?", PlanTalkKind.NoModule)]
    [InlineData("drop the data one", PlanTalkKind.WhichModule)]
    [InlineData("undo", PlanTalkKind.Undo)]
    [InlineData("take that back", PlanTalkKind.Undo)]
    [InlineData("agreed", PlanTalkKind.Agree)]
    [InlineData("Looks good to me", PlanTalkKind.Agree)]
    [InlineData("why this order of weeks?", PlanTalkKind.NoModule)]
    [InlineData("why is the plan like that", PlanTalkKind.Why)]
    [InlineData("show me the plan", PlanTalkKind.ShowPlan)]
    [InlineData("tell me about active listening", PlanTalkKind.ShowModule)]
    [InlineData("the weather is lovely", PlanTalkKind.None)]
    [InlineData("", PlanTalkKind.None)]
    public void Should_tell_what_is_wanted(string text, PlanTalkKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Theory]
    [InlineData("swap active listening and renewals", "listening#1", "renewals#1")]
    [InlineData("switch CRM with listening", "crm#1", "listening#1")]
    [InlineData("swap 1 and 2", "{1}", "{2}")]
    [InlineData("please swap modules 3 and 1", "{3}", "{1}")]
    [InlineData("swap module two with module 4 please", "{2}", "{4}")]
    [InlineData("swap the first two", "{1}", "{2}")]
    [InlineData("can you swap the first two modules please", "{1}", "{2}")]
    public void Should_read_a_swap(string text, string one, string other) => Assert.Equal(new SwapModules(Id(one), Id(other)), Read(text).Change);

    [Fact]
    public void Should_read_what_is_taken_out_and_put_back()
    {
        Assert.Equal(new DropRequirement("crm"), Read("leave out CRM").Change);
        Assert.Equal(new DropRequirement("listening"), Read("I don't need active listening").Change);
        Assert.Equal(new KeepRequirement("crm"), Read("put the crm back, keep it").Change);
    }

    [Theory]
    [InlineData("a gentle pace please", Pace.Gentle)]
    [InlineData("can we slow down", Pace.Gentle)]
    [InlineData("faster", Pace.Intensive)]
    [InlineData("back to the usual pace", Pace.Steady)]
    public void Should_read_a_pace(string text, Pace pace) => Assert.Equal(new SetPace(pace), Read(text).Change);

    [Fact]
    public void Should_read_days_start_and_length()
    {
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Thursday], Assert.IsType<SetWorkingDays>(Read("only on Tuesdays and Thursdays").Change).Days);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday], Assert.IsType<SetWorkingDays>(Read("not on Fridays").Change).Days);
        Assert.Equal(new SetStart(new DateOnly(2026, 11, 16)), Read("I'd rather start on 16 November").Change);
        Assert.Equal(new SetLength(12), Read("I want to finish in 12 weeks").Change);
    }

    [Fact]
    public void Should_ask_which_friday_a_plan_starts_on() =>
        Assert.Equal([new SetStart(new DateOnly(2026, 11, 13)), new SetStart(new DateOnly(2026, 11, 6))], Read("start next Friday").Alternatives);

    [Theory]
    [InlineData("I've done module 2", "{2}")]
    [InlineData("module 1 is finished", "{1}")]
    [InlineData("I have completed active listening", "listening#1")]
    [InlineData("done with the CRM one", "crm#1")]
    [InlineData("I did that", "renewals#1")]
    public void Should_read_what_is_done(string text, string module)
    {
        var talk = Read(text, "renewals#1");

        Assert.Equal(PlanTalkKind.Done, talk.Kind);
        Assert.Equal(Id(module), talk.ModuleId);
    }

    [Theory]
    [InlineData("I did last week", 2)]
    [InlineData("done with this week", 3)]
    [InlineData("I've finished week 3", 3)]
    public void Should_read_a_week_that_is_done(string text, int week) =>
        Assert.Equal((PlanTalkKind.DoneWeek, week), (Read(text, on: Today.AddDays(14)).Kind, Read(text, on: Today.AddDays(14)).Week));

    [Theory]
    [InlineData("I'm not done with CRM", PlanTalkKind.ShowModule)]
    [InlineData("when will I be done?", PlanTalkKind.HowLong)]
    [InlineData("I was ill last week", PlanTalkKind.Missed)]
    [InlineData("I've been off sick", PlanTalkKind.Missed)]
    [InlineData("I missed the last two weeks", PlanTalkKind.Missed)]
    [InlineData("I was away last week", PlanTalkKind.Missed)]
    [InlineData("I'm ill", PlanTalkKind.NoDates)]
    [InlineData("I'll move it tomorrow", PlanTalkKind.NoModule)]
    [InlineData("what is next?", PlanTalkKind.Next)]
    [InlineData("what's next", PlanTalkKind.Next)]
    [InlineData("what should I do now", PlanTalkKind.Next)]
    [InlineData("show me week 5", PlanTalkKind.ShowWeek)]
    [InlineData("what's in the third week?", PlanTalkKind.ShowWeek)]
    [InlineData("this week", PlanTalkKind.ShowWeek)]
    [InlineData("when is my next checkpoint", PlanTalkKind.Checkpoint)]
    [InlineData("book the checkpoint", PlanTalkKind.NoDay)]
    [InlineData("book the checkpoint for 31 November", PlanTalkKind.NoSuchDate)]
    [InlineData("put the checkpoints into my calendar", PlanTalkKind.Calendar)]
    [InlineData("a new calendar link please", PlanTalkKind.NewCalendar)]
    [InlineData("remove the calendar link", PlanTalkKind.NoCalendar)]
    [InlineData("ask me about active listening", PlanTalkKind.Question)]
    [InlineData("quiz me", PlanTalkKind.Question)]
    public void Should_tell_what_is_wanted_of_the_weeks(string text, PlanTalkKind kind) => Assert.Equal(kind, Read(text, on: Today.AddDays(kind == PlanTalkKind.Missed ? 14 : 0)).Kind);

    [Fact]
    public void Should_read_a_week_without_time_and_days_of_illness()
    {
        Assert.Equal(new SetHours(0, 1), Read("not this week").Change);
        Assert.Equal(new SetHours(0, 2), Read("I can't do anything next week").Change);
        Assert.Equal(new AddLeave(new LeavePeriod(Today, Today.AddDays(3))), Read("I'm ill until Thursday").Change);
        Assert.Equal(PlanTalkKind.NotStarted, new PlanTalkReader(new PlanTalkContext(Plan, State.Settings(), Context.Types, new DateContext(Today.AddDays(-7)))).Read("not this week").Kind);
    }

    [Theory]
    [InlineData("book the checkpoint for Thursday at half past nine", "2026-11-12 09:30")]
    [InlineData("move checkpoint 1 to Thursday 12 November, 2pm", "2026-11-12 14:00")]
    [InlineData("can we make the checkpoint Friday the 13th at noon", "2026-11-13 12:00")]
    [InlineData("book the checkpoint for next Thursday at 9:30", "2026-11-12 09:30")]
    public void Should_book_in_the_week_of_the_checkpoint(string text, string when)
    {
        var booked = Assert.IsType<BookCheckpoint>(Read(text).Change);

        Assert.Equal((1, when), (booked.Number, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{booked.Date:yyyy-MM-dd} {booked.At:HH:mm}")));
    }

    [Fact]
    public void Should_ask_which_seven_is_meant_and_leave_another_week_to_be_refused()
    {
        Assert.Equal(
            [new BookCheckpoint(1, new DateOnly(2026, 11, 12), new TimeOnly(7, 0)), new BookCheckpoint(1, new DateOnly(2026, 11, 12), new TimeOnly(19, 0))],
            Read("book the checkpoint for Thursday at 7").Alternatives);
        Assert.Equal(new DateOnly(2026, 12, 1), Assert.IsType<BookCheckpoint>(Read("book the checkpoint for 1 December").Change).Date);
    }

    [Theory]
    [InlineData("I have a meeting for an hour on Monday about faults")]
    [InlineData("My manager says two hours is too much to ask")]
    [InlineData("Page gets slow after an hour in the basket")]
    [InlineData("the stand-up takes half an hour a day")]
    [InlineData("my team spends two hours a week on triage")]
    [InlineData("how many hours a week is it, two hours a week?")]
    [InlineData("My son is off school on Friday")]
    [InlineData("he is away from 14 to 25 December")]
    [InlineData("I signed off the report on 14 December")]
    [InlineData("when am I on leave, from 14 to 25 December?")]
    [InlineData("how does the role-play work? I have never done one")]
    [InlineData("I have never done a role-play")]
    [InlineData("is there no role-play?")]
    [InlineData("what happens if I move active listening to week 3")]
    [InlineData("should I book the checkpoint for Thursday at 9:30?")]
    [InlineData("how do I undo that?")]
    [InlineData("is everything done?")]
    public void Should_change_nothing_by_what_is_no_wish(string text) =>
        Assert.DoesNotContain(Read(text, "crm#1").Kind, new[] { PlanTalkKind.Change, PlanTalkKind.WhichOfTwo, PlanTalkKind.Undo, PlanTalkKind.Done, PlanTalkKind.AllDone, PlanTalkKind.Agree });

    [Theory]
    [InlineData("make it 4 hours", 4)]
    [InlineData("I have five hours", 5)]
    [InlineData("we can do two hours a week", 2)]
    [InlineData("there are three hours a week for learning", 3)]
    [InlineData("30 hours a week", 30)]
    [InlineData("I have 0 hours", 0)]
    [InlineData("I have 200 hours", 200)]
    public void Should_read_hours_that_are_for_learning(string text, double hours) => Assert.Equal(new SetHours(hours), Read(text).Change);

    [Theory]
    [InlineData("Friday 18 December off please")]
    [InlineData("we have booked our annual leave for 18 December")]
    [InlineData("from 18 to 18 December I'll be on holiday")]
    public void Should_read_leave_of_the_speaker(string text) => Assert.IsType<AddLeave>(Read(text).Change);

    [Theory]
    [InlineData("I've done everything")]
    [InlineData("I have finished all of it")]
    [InlineData("everything is done")]
    public void Should_tell_that_all_is_done(string text) => Assert.Equal(PlanTalkKind.AllDone, Read(text, "crm#1").Kind);

    [Fact]
    public void Should_take_all_of_one_module_for_that_module() => Assert.Equal("listening#1", Read("I've done everything in active listening").ModuleId);

    [Theory]
    [InlineData("ask me about module 2", true)]
    [InlineData("less role-play", true)]
    [InlineData("I have only two hours", true)]
    [InlineData("module 2", false)]
    [InlineData("week 3", false)]
    [InlineData("start on 16 November", false)]
    [InlineData("move renewals", false)]
    public void Should_tell_a_whole_wish_from_what_can_be_an_answer(string text, bool isComplete) => Assert.Equal(isComplete, Read(text).IsComplete);

    private static string Id(string module) => module[0] == '{' ? Plan.Find(module[1] - '0')!.Id : module;

    private static PlanTalk Read(string text, string? last = null, DateOnly? on = null) =>
        new PlanTalkReader(new PlanTalkContext(Plan, State.Settings(), Context.Types, new DateContext(on ?? Today), last)).Read(text);

    private static Requirement Named(string id, string name, RequirementCategory category) => SampleRole.Requirement(id, category, 4, 1) with { Name = name };
}
