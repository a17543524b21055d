using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;
using static Zavmo.Learning.Tests.Discuss.Talk.SampleTalk;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>What people say after a change: that another was meant, the same for another, take it back, what was it; and what they only ask about.</summary>
public sealed class PlanCorrectionTests
{
    private static readonly string Listening = Planned.Placements.First(placement => placement.Module.RequirementId == "listening").Module.Id;

    private static readonly string Renewals = Planned.Placements.First(placement => placement.Module.RequirementId == "renewals").Module.Id;

    [Theory]
    [InlineData("no I meant week 4")]
    [InlineData("sorry, I meant week 4")]
    [InlineData("no, week 4")]
    [InlineData("oops, week four please")]
    [InlineData("I mean the fourth week")]
    [InlineData("not week 6, week 4")]
    [InlineData("not week 6 but week 4")]
    [InlineData("make that week 4")]
    [InlineData("actually, make it week 4")]
    public void Should_put_the_week_of_the_last_move_right(string text)
    {
        var talk = After(new MoveModule(Listening, 6), text);

        Assert.Equal(new MoveModule(Listening, 4), talk.Change);
        Assert.True(talk.Replaces);
    }

    [Theory]
    [InlineData("not active listening, renewal forecasting")]
    [InlineData("not listening but renewals")]
    [InlineData("no, renewal forecasting")]
    [InlineData("sorry, I meant renewal forecasting")]
    public void Should_put_the_module_of_the_last_move_right(string text) =>
        Assert.Equal(new MoveModule(Renewals, 6), After(new MoveModule(Listening, 6), text).Change);

    [Fact]
    public void Should_put_other_wishes_right_by_what_they_are_about()
    {
        Assert.Equal(new DropRequirement("renewals"), After(new DropRequirement("listening"), "not listening, renewals").Change);
        Assert.Equal(new SetHours(4), After(new SetHours(3), "no I meant 4").Change);
        Assert.Equal(new SetHours(1.5), After(new SetHours(3), "sorry, I meant an hour and a half").Change);
        Assert.Equal(new SetHours(0, 5), After(new SetHours(0, 4), "no I meant week 5").Change);
        Assert.Equal(new SetTypeWish("case-study", TypeWish.Less), After(new SetTypeWish("role-play", TypeWish.Less), "no, I meant case studies").Change);
        Assert.Equal([DayOfWeek.Tuesday], Assert.IsType<SetWorkingDays>(After(new SetWorkingDays([DayOfWeek.Monday]), "no I meant Tuesdays").Change).Days);
        var day = Today.AddDays(3);
        Assert.Equal(new AddLeave(new LeavePeriod(day, day)), After(new AddLeave(new LeavePeriod(Today, Today)), FormattableString.Invariant($"no I meant the {day:d MMMM}")).Change);
    }

    [Fact]
    public void Should_put_days_right_in_the_sense_they_were_said_in()
    {
        DayOfWeek[] withoutFriday = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], Assert.IsType<SetWorkingDays>(After(new SetWorkingDays(withoutFriday), "no sorry I meant Mondays").Change).Days);
        Assert.Equal([DayOfWeek.Tuesday], Assert.IsType<SetWorkingDays>(After(new SetWorkingDays([DayOfWeek.Monday]), "sorry, not Monday, Tuesday").Change).Days);
    }

    [Fact]
    public void Should_take_a_refused_wish_for_what_is_meant_and_take_nothing_back_for_it() =>
        Assert.False(new PlanTalkReader(ContextOf(new MoveModule(Listening, 40), isMade: false)).Read("no I meant week 4").Replaces);

    [Theory]
    [InlineData("and the same for renewal forecasting")]
    [InlineData("same for renewals please")]
    [InlineData("do the same with renewal forecasting")]
    public void Should_do_the_same_for_another_module(string text)
    {
        var talk = After(new MoveModule(Listening, 6), text);

        Assert.Equal((new MoveModule(Renewals, 6), false), (talk.Change, talk.Replaces));
        Assert.Equal(PlanTalkKind.NothingBefore, Read(text).Kind);
    }

    [Theory]
    [InlineData("no role-play")]
    [InlineData("no problem")]
    [InlineData("no Fridays")]
    [InlineData("not in week 2")]
    [InlineData("move renewals to week 5")]
    public void Should_correct_nothing_where_something_else_is_wished_for(string text) => Assert.False(After(new MoveModule(Listening, 6), text).Replaces);

    [Theory]
    [InlineData("undo", null)]
    [InlineData("as you were", null)]
    [InlineData("scrap that last change", null)]
    [InlineData("put it back how it was", null)]
    [InlineData("scrap that last bit, the day thing, but keep the hours", null)]
    [InlineData("go back two steps", 2)]
    [InlineData("undo the last three changes", 3)]
    [InlineData("take back the last couple of changes", 2)]
    [InlineData("undo everything", int.MaxValue)]
    [InlineData("put it all back to how it was at the start", int.MaxValue)]
    [InlineData("back to the original plan", int.MaxValue)]
    [InlineData("can we go back to the first version", int.MaxValue)]
    public void Should_take_changes_back(string text, int? many)
    {
        var talk = After(new SetWorkingDays([DayOfWeek.Monday]), text);

        Assert.Equal((PlanTalkKind.Undo, many), (talk.Kind, talk.Number));
    }

    [Theory]
    [InlineData("scrap that last bit, the hours, but keep the days")]
    [InlineData("what did you just change")]
    [InlineData("what did I change?")]
    [InlineData("what have you just moved?")]
    public void Should_say_what_was_changed_last(string text) => Assert.Equal(PlanTalkKind.LastChange, After(new SetWorkingDays([DayOfWeek.Monday]), text).Kind);

    [Theory]
    [InlineData("actually leave it")]
    [InlineData("leave it as it is")]
    [InlineData("never mind")]
    [InlineData("forget it")]
    public void Should_leave_it(string text) => Assert.Equal(PlanTalkKind.LeaveIt, Read(text).Kind);

    [Theory]
    [InlineData("put listening back to week 3")]
    [InlineData("leave out listening")]
    [InlineData("back to week 3")]
    [InlineData("move listening back a week")]
    public void Should_not_take_back_what_is_moved_or_left_out(string text) => Assert.False(Read(text).Kind is PlanTalkKind.Undo or PlanTalkKind.LeaveIt);

    [Theory]
    [InlineData("what if I only did 2 hours? don't change it yet")]
    [InlineData("what if I did 2 hours a week?")]
    [InlineData("two hours a week, but don't change anything yet")]
    [InlineData("what would happen if I only had two hours a week")]
    [InlineData("if I do 2 hours how long does it take? don't change anything")]
    public void Should_only_show_what_is_only_asked_about(string text)
    {
        var talk = Read(text);

        Assert.Equal((PlanTalkKind.Preview, new SetHours(2)), (talk.Kind, talk.Change));
    }

    [Theory]
    [InlineData("if active listening moves to week 2 does that knock renewal forecasting on?")]
    [InlineData("what if we moved active listening to week 2, would renewal forecasting be later?")]
    public void Should_name_the_module_that_is_asked_about(string text)
    {
        var talk = Read(text);

        Assert.Equal((PlanTalkKind.Preview, new MoveModule(Listening, 2), Renewals), (talk.Kind, talk.Change, talk.ModuleId));
    }

    [Theory]
    [InlineData("what if I'm ill next week?")]
    [InlineData("what if I miss a week?")]
    [InlineData("what if I don't want to")]
    public void Should_answer_what_if_things_go_wrong(string text) => Assert.Equal(PlanTalkKind.About, Read(text).Kind);

    private static PlanTalk After(PlanChange last, string text) => new PlanTalkReader(ContextOf(last, isMade: true)).Read(text);

    private static PlanTalkContext ContextOf(PlanChange last, bool isMade) =>
        new(Planned, State.Settings(), Context.Types, new DateContext(Today)) { LastWish = last, IsWishMade = isMade };
}
