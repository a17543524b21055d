using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;
using static Zavmo.Learning.Tests.Discuss.Talk.SampleTalk;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>Several wishes of one message, leave that is kept already, and numbers that are denied.</summary>
public sealed class PlanPartsTests
{
    private static readonly LeavePeriod December = new(Day("2026-12-01"), Day("2026-12-31"));

    [Theory]
    [InlineData("only two week, from 14 to 27 december, not all december", "2026-12-14", "2026-12-27")]
    [InlineData("just 21 to 24 December", "2026-12-21", "2026-12-24")]
    [InlineData("I meant from 10 to 12 December, not the whole month", "2026-12-10", "2026-12-12")]
    public void Should_put_a_part_of_a_leave_in_its_place(string text, string first, string last)
    {
        PlanChange[] wanted = [new RemoveLeave(December), new AddLeave(new LeavePeriod(Day(first), Day(last)))];
        Assert.Equal(wanted, Changes(Away().ReadSettings(text, datesAreLeave: true)));
        Assert.Equal(wanted, Changes(Away().Read(text)));
    }

    [Theory]
    [InlineData("why all december is free? i work from 28", "2026-12-27")]
    [InlineData("why is December free?", null)]
    [InlineData("why is there nothing in december", null)]
    public void Should_answer_from_the_leave_that_is_kept(string text, string? last)
    {
        PlanChange[] wanted = last is null ? [new RemoveLeave(December)] : [new RemoveLeave(December), new AddLeave(new LeavePeriod(December.First, Day(last)))];
        foreach (var talk in (PlanTalk[])[Away().Read(text), Away().ReadSettings(text)])
        {
            Assert.Equal((PlanTalkKind.WhyFree, new AddLeave(December)), (talk.Kind, talk.Change));
            var way = Assert.Single(talk.Alternatives);
            Assert.Equal(wanted, way is ManyChanges many ? many.Changes : [way]);
        }
    }

    [Fact]
    public void Should_keep_the_other_days_of_a_leave() => Assert.Equal(
        [new RemoveLeave(December), new AddLeave(December with { Last = Day("2026-12-27") })],
        Changes(Away().Read("i am not away 28 december to 31 december")));

    [Theory]
    [InlineData("move the CRM to week 3 and take Wednesdays off the table please", typeof(MoveModule), typeof(SetWorkingDays))]
    [InlineData("drop to 2 hours but keep the CRM where it is whatever happens", typeof(SetHours), typeof(MoveModule))]
    [InlineData("mve listening too weak 3 nd CRM to wek 5", typeof(MoveModule), typeof(MoveModule))]
    [InlineData("could you defer renewals and CRM to week 6", typeof(MoveModule), typeof(MoveModule))]
    public void Should_read_every_wish_beside_a_module(string text, Type first, Type second)
    {
        var talk = Read(text);
        Assert.Equal([first, second], [.. Changes(talk).Concat(talk.More).Select(change => change.GetType())]);
    }

    [Fact]
    public void Should_name_what_it_could_not_use_beside_a_module()
    {
        var talk = Read("move the CRM to week 3 and don't let Fridays be a pain");
        Assert.Equal(((PlanChange?)new MoveModule(Read("show the CRM").ModuleId!, 3), "don't let Fridays be a pain"), (talk.Change, talk.Quote));
    }

    [Theory]
    [InlineData("move the CRM to week 3, not week 4")]
    [InlineData("move the CRM to week 3 and leave the rest")]
    [InlineData("swap listening and CRM")]
    public void Should_read_one_wish_as_one(string text) => Assert.Empty(Read(text).More);

    [Theory]
    [InlineData("cant do 3 hrs a week, 2h max", 2)]
    [InlineData("I can't manage 5 hours a week, only one hour", 1)]
    [InlineData("I could manage an hour and a half a week, no more than that until the end of January", 1.5)]
    public void Should_not_plan_with_hours_that_are_denied(string text, double hours) => Assert.Equal(new SetHours(hours), Read(text).Change);

    [Fact]
    public void Should_read_each_way_of_learning_that_is_wished_for() => Assert.Equal(
        [new SetTypeWish("case-study", TypeWish.More), new SetTypeWish("role-play", TypeWish.Less)],
        Changes(Read("Please to give me more case study, and not so many of the role-play. I learn better by example.")));

    [Fact]
    public void Should_ask_about_hours_below_none()
    {
        Assert.Equal(PlanTalkKind.AskChange, Read("give me minus two hours").Kind);
        Assert.Equal(new SetTypeWish("role-play", TypeWish.None), Read("no more role play pls, makes me cringe").Change);
    }

    [Theory]
    [InlineData("only tuesday and thursday morning")]
    [InlineData("Tuesday and Thursday afternoons only")]
    public void Should_say_of_a_time_of_day_what_cannot_be_kept(string text)
    {
        var talk = Reader().ReadSettings(text);
        Assert.Equal((new SetWorkingDays([DayOfWeek.Tuesday, DayOfWeek.Thursday]).Days.Count, PlanTopic.TimeOfDay), (Assert.IsType<SetWorkingDays>(talk.Change).Days.Count, talk.Topic));
    }

    [Theory]
    [InlineData("why so long?", PlanTopic.WhyLong)]
    [InlineData("why does it take so many weeks", PlanTopic.WhyLong)]
    [InlineData("I work Mon-Weds one week and Thurs-Sat the next", PlanTopic.SomeWeeks)]
    [InlineData("I'm fine with any order as long as the CRM is done before the first checkpoint", PlanTopic.ModuleDeadline)]
    public void Should_know_what_it_is_about(string text, PlanTopic topic) => Assert.Equal(topic, Read(text).Topic);

    [Theory]
    [InlineData("slow it doon a bit wid ye", PlanTalkKind.Change)]
    [InlineData("give me calendar", PlanTalkKind.Calendar)]
    [InlineData("would 4 hrs get me done by Easter or is that daft", PlanTalkKind.Preview)]
    [InlineData("Would it be at all possible to do the CRM a wee bit earlier?", PlanTalkKind.Change)]
    public void Should_know_what_kind_it_is(string text, PlanTalkKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Fact]
    public void Should_take_a_gentle_beginning_for_no_gentle_plan() => Assert.Equal(PlanTopic.PartOfThePlan, Read("go easy on me the first fortnight then ramp it up").Topic);

    [Fact]
    public void Should_leave_as_many_days_free_as_are_named() =>
        Assert.Equal(new AddLeave(new LeavePeriod(Day("2026-11-09"), Day("2026-11-22"))), Read("Two weeks' leave from a week on Monday").Change);

    [Fact]
    public void Should_not_take_one_Friday_for_all() => Assert.DoesNotContain(Changes(Read("next Friday's out for me")), change => change is SetWorkingDays);

    private static PlanTalkReader Away()
    {
        var settings = State.Settings() with { Leave = [December] };
        return new PlanTalkReader(new PlanTalkContext(Planned, settings, Context.Types, new DateContext(Today)));
    }
}
