using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;
using static Zavmo.Learning.Tests.Discuss.Talk.SampleTalk;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>What people write at a plan: weeks and days to leave free, exceptions, a day to be done by, and what has an answer only.</summary>
public sealed class PlanWishesTests
{
    [Theory]
    [InlineData("skip week 3", 3)]
    [InlineData("please skip the third week", 3)]
    [InlineData("I can't do anything in week 5", 5)]
    [InlineData("leave week 2 free", 2)]
    [InlineData("keep week 4 clear please", 4)]
    [InlineData("nothing in week 6", 6)]
    [InlineData("no learning in week 3", 3)]
    [InlineData("I won't manage week 5", 5)]
    [InlineData("week 5 is impossible", 5)]
    [InlineData("week 3 doesn't work for me", 3)]
    [InlineData("not in week 2", 2)]
    [InlineData("I'm away in week 5", 5)]
    [InlineData("I am travelling for work in week 4", 4)]
    [InlineData("take week 3 off", 3)]
    [InlineData("week 2 off please", 2)]
    [InlineData("can you block out week 7?", 7)]
    [InlineData("I have no time in week 5", 5)]
    [InlineData("drop week 3", 3)]
    [InlineData("don't plan anything in week 4", 4)]
    [InlineData("I need week 3 free", 3)]
    public void Should_leave_a_week_free(string text, int week) => Assert.Equal(new SetHours(0, week), Read(text).Change);

    [Theory]
    [InlineData("skip weeks 3 and 4", new[] { 3, 4 })]
    [InlineData("I can't do weeks 3 to 5", new[] { 3, 4, 5 })]
    [InlineData("leave week 2 and week 6 free", new[] { 2, 6 })]
    [InlineData("nothing in weeks 2, 4 and 7", new[] { 2, 4, 7 })]
    [InlineData("I have no time in the first two weeks", new[] { 1, 2 })]
    public void Should_leave_several_weeks_free_as_one_change(string text, int[] weeks) =>
        Assert.Equal(new ManyChanges([.. weeks.Select(week => new SetHours(0, week))]), Read(text).Change);

    [Theory]
    [InlineData("show week 3")]
    [InlineData("what is in week 3")]
    [InlineData("why is week 3 empty?")]
    [InlineData("I missed week 3")]
    [InlineData("I did nothing in week 3")]
    [InlineData("is there nothing in week 3?")]
    [InlineData("nothing in week 3?")]
    [InlineData("he can't do week 3")]
    [InlineData("my manager is away in week 3")]
    [InlineData("move active listening to week 3")]
    [InlineData("skip to week 3")]
    [InlineData("I can't wait for week 3")]
    [InlineData("I don't understand week 3")]
    [InlineData("I'm free in week 3")]
    [InlineData("no more than an hour in week 5")]
    [InlineData("skip active listening")]
    public void Should_not_leave_a_week_free_for_other_words(string text) =>
        Assert.DoesNotContain(0d, Changes(Read(text)).OfType<SetHours>().Select(hours => hours.Hours));

    [Theory]
    [InlineData("not on the 24th", "2026-11-24", "2026-11-24")]
    [InlineData("I can't do 14 to 18 December", "2026-12-14", "2026-12-18")]
    [InlineData("leave 24 December free", "2026-12-24", "2026-12-24")]
    [InlineData("not in the week of 14 December", "2026-12-14", "2026-12-20")]
    [InlineData("skip the week commencing 14 December", "2026-12-14", "2026-12-20")]
    [InlineData("nothing between Christmas and New Year", "2026-12-25", "2027-01-01")]
    [InlineData("I'm away all of January", "2027-01-01", "2027-01-31")]
    [InlineData("pause for two weeks", "2026-11-02", "2026-11-15")]
    [InlineData("I need a break of one week", "2026-11-02", "2026-11-08")]
    [InlineData("pause everything until 20 November", "2026-11-02", "2026-11-20")]
    [InlineData("put it on hold from 7 December for two weeks", "2026-12-07", "2026-12-20")]
    public void Should_leave_days_free(string text, string first, string last) =>
        Assert.Equal(new AddLeave(new LeavePeriod(Day(first), Day(last))), Read(text).Change);

    [Fact]
    public void Should_keep_the_exceptions_of_a_sentence()
    {
        Assert.Equal(
            new ManyChanges([new SetHours(2), Leave("2026-12-14", "2026-12-20")]),
            Read("two hours a week but not in the week of 14 December").Change);
        var days = Changes(Read("Tuesdays and Thursdays only, not on the 24th"));
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Thursday], Assert.IsType<SetWorkingDays>(days[0]).Days);
        Assert.Equal(Leave("2026-11-24", "2026-11-24"), days[1]);
        Assert.Equal(new ManyChanges([new SetHours(2), new SetHours(0, 3)]), Read("2 hours a week, except week 3").Change);
        Assert.Equal(
            new ManyChanges([new SetHours(1), new SetStart(Day("2027-02-01")), Leave("2027-02-15", "2027-02-19")]),
            Read("one hour a week, from February on, and I'm away 15 to 19 February").Change);
        Assert.Equal(
            new ManyChanges([Leave("2026-12-24", "2026-12-24"), Leave("2026-12-31", "2026-12-31")]),
            Read("I'm off on 24 December and on 31 December").Change);
    }

    [Fact]
    public void Should_name_what_it_left_out_of_several()
    {
        var talk = Read("I'm off from 14 to 18 December, and on 4 January, and the builders come on 8 February");

        Assert.Equal(new ManyChanges([Leave("2026-12-14", "2026-12-18"), Leave("2027-01-04", "2027-01-04")]), talk.Change);
        Assert.Equal("the builders come on 8 February", talk.Quote);
    }

    [Theory]
    [InlineData("I'm off 20 to 31 December and all of February", "2026-12-20", "2027-02-01")]
    [InlineData("away on 24 December, 31 December", "2026-12-24", "2026-12-31")]
    public void Should_lose_no_second_period(string text, string first, string second) =>
        Assert.Equal([Day(first), Day(second)], Changes(Read(text)).Cast<AddLeave>().Select(leave => leave.Leave.First));

    [Theory]
    [InlineData("an hour and a half a week", 1.5)]
    [InlineData("two hours and 30 minutes a week", 2.5)]
    public void Should_read_one_time_of_two_words(string text, double hours) => Assert.Equal(new SetHours(hours), Read(text).Change);

    [Fact]
    public void Should_want_less_of_one_and_more_of_the_other() =>
        Assert.Equal([TypeWish.Less, TypeWish.More], Changes(Read("less reading more practice")).Cast<SetTypeWish>().Select(wish => wish.Wish).Distinct());

    [Theory]
    [InlineData("my renewals review is on 12 March and it all must be done by then", "2027-03-11")]
    [InlineData("everything has to be done by 12 January, also active listening", "2027-01-12")]
    public void Should_take_a_deadline_of_all_for_no_report_of_a_module(string text, string until) => Assert.Equal(new SetDeadline(Day(until)), Read(text).Change);

    [Fact]
    public void Should_take_no_deadline_of_one_module_for_the_plan() => Assert.DoesNotContain(Changes(Read("active listening must be done by 12 January")), change => change is SetDeadline);

    [Theory]
    [InlineData("every day but not Fridays")]
    [InlineData("I'm away between 14 December and 18 December")]
    [InlineData("Mondays, Wednesdays and Fridays only")]
    public void Should_read_as_one_what_is_one_wish(string text) => Assert.IsNotType<ManyChanges>(Read(text).Change);

    [Fact]
    public void Should_say_which_exception_it_did_not_understand() =>
        Assert.Equal((new SetHours(2), "not when the Leeds team visits"), ((SetHours)Read("two hours a week, but not when the Leeds team visits").Change!, Read("two hours a week, but not when the Leeds team visits").Quote));

    [Theory]
    [InlineData("from February on", "2027-02-01")]
    [InlineData("not before the new year", "2027-01-01")]
    [InlineData("start after Christmas", "2026-12-26")]
    [InlineData("start in January", "2027-01-01")]
    [InlineData("from 16 November onwards", "2026-11-16")]
    [InlineData("start on Monday 9 November", "2026-11-09")]
    public void Should_read_a_start(string text, string first) => Assert.Equal(new SetStart(Day(first)), Read(text).Change);

    [Theory]
    [InlineData("my exam is on 12 January, everything must be done by then", "2027-01-11")]
    [InlineData("I have to be finished by 12 January", "2027-01-12")]
    [InlineData("everything must be ready before the audit on 3 March", "2027-03-02")]
    [InlineData("the deadline is 18 December", "2026-12-18")]
    [InlineData("I want to be done by Christmas", "2026-12-25")]
    [InlineData("it all has to be completed by the end of January", "2027-01-31")]
    [InlineData("I need to know everything by 1 February", "2027-02-01")]
    [InlineData("finish before March", "2027-02-28")]
    public void Should_read_a_deadline(string text, string until) => Assert.Equal(new SetDeadline(Day(until)), Read(text).Change);

    [Theory]
    [InlineData("I finished module 1 by Wednesday 4 November")]
    [InlineData("he has to be done by 12 January")]
    [InlineData("will I be done by January?")]
    [InlineData("I am done for today")]
    [InlineData("I've done everything")]
    public void Should_take_a_report_for_no_deadline(string text) => Assert.DoesNotContain(Changes(Read(text)), change => change is SetDeadline);

    [Fact]
    public void Should_ask_whether_an_exam_is_the_end() =>
        Assert.Equal((PlanTalkKind.AskDeadline, new SetDeadline(Day("2027-01-11"))), (Read("my exam is on 12 January").Kind, (SetDeadline)Read("my exam is on 12 January").Alternatives[0]));

    [Theory]
    [InlineData("my son is ill until Thursday")]
    [InlineData("our daughter's sick until Thursday")]
    [InlineData("My mum is in hospital until Thursday")]
    [InlineData("the kids, I mean my kids, are off school until Thursday")]
    public void Should_ask_before_it_leaves_days_free_for_somebody_else(string text) =>
        Assert.Equal((PlanTalkKind.AskLeave, Leave("2026-11-02", "2026-11-05")), (Read(text).Kind, Read(text).Alternatives.SingleOrDefault()));

    [Theory]
    [InlineData("my colleague is ill this week")]
    [InlineData("he is ill until Thursday")]
    [InlineData("I'm covering for somebody who is ill, only one hour this week")]
    public void Should_take_no_leave_because_a_colleague_is_ill(string text) => Assert.DoesNotContain(Changes(Read(text)), change => change is AddLeave);

    [Theory]
    [InlineData("I missed the last two weeks", PlanTalkKind.NotStarted)]
    [InlineData("I was ill last week", PlanTalkKind.NotStarted)]
    [InlineData("I did last week", PlanTalkKind.NotStarted)]
    public void Should_know_that_nothing_is_missed_before_it_begins(string text, PlanTalkKind kind) => Assert.Equal(kind, Read(text).Kind);

    // Sixty sentences as people write them; those above are others.
    [Theory]
    [InlineData("move active listening to week 3", PlanTalkKind.Change)]
    [InlineData("can the CRM one come later?", PlanTalkKind.Change)]
    [InlineData("swap active listening and CRM", PlanTalkKind.Change)]
    [InlineData("swap the first two", PlanTalkKind.Change)]
    [InlineData("shorter sessions please", PlanTalkKind.About)]
    [InlineData("can we do 15 minutes at a time", PlanTalkKind.About)]
    [InlineData("make it harder", PlanTalkKind.About)]
    [InlineData("this is too easy", PlanTalkKind.About)]
    [InlineData("can we start later", PlanTalkKind.NoStart)]
    [InlineData("start on Monday", PlanTalkKind.WhichOfTwo)]
    [InlineData("I'd like other days", PlanTalkKind.NoWorkDays)]
    [InlineData("Tuesdays and Thursdays", PlanTalkKind.Change)]
    [InlineData("Fridays are bad", PlanTalkKind.Change)]
    [InlineData("Fridays I'm off", PlanTalkKind.Change)]
    [InlineData("I can only do lunch breaks", PlanTalkKind.About)]
    [InlineData("in the evenings please", PlanTalkKind.About)]
    [InlineData("half the time", PlanTalkKind.Change)]
    [InlineData("can we halve the hours", PlanTalkKind.Change)]
    [InlineData("an hour less a week", PlanTalkKind.Change)]
    [InlineData("I can do an hour more", PlanTalkKind.Change)]
    [InlineData("I have less time", PlanTalkKind.NoHours)]
    [InlineData("fewer hours please", PlanTalkKind.NoHours)]
    [InlineData("this is too much", PlanTalkKind.TooMuch)]
    [InlineData("that's too many modules for me", PlanTalkKind.TooMuch)]
    [InlineData("I feel overwhelmed by this", PlanTalkKind.TooMuch)]
    [InlineData("drop the CRM one", PlanTalkKind.Change)]
    [InlineData("I don't want active listening", PlanTalkKind.Change)]
    [InlineData("without renewals please", PlanTalkKind.Change)]
    [InlineData("keep renewals", PlanTalkKind.Change)]
    [InlineData("add public speaking", PlanTalkKind.About)]
    [InlineData("can you add something on Excel?", PlanTalkKind.About)]
    [InlineData("what is first?", PlanTalkKind.Next)]
    [InlineData("where do I begin", PlanTalkKind.Next)]
    [InlineData("how long does it take?", PlanTalkKind.HowLong)]
    [InlineData("when will I be done?", PlanTalkKind.HowLong)]
    [InlineData("how many weeks is it", PlanTalkKind.HowLong)]
    [InlineData("what if I am ill?", PlanTalkKind.About)]
    [InlineData("what if I miss a week", PlanTalkKind.About)]
    [InlineData("what happens if I don't finish?", PlanTalkKind.About)]
    [InlineData("put it in my calendar", PlanTalkKind.Calendar)]
    [InlineData("less reading", PlanTalkKind.Change)]
    [InlineData("more practice please", PlanTalkKind.Change)]
    [InlineData("less theory, more practice", PlanTalkKind.Change)]
    [InlineData("no role-play", PlanTalkKind.Change)]
    [InlineData("faster please", PlanTalkKind.Change)]
    [InlineData("go slower", PlanTalkKind.Change)]
    [InlineData("can I do two modules at once?", PlanTalkKind.About)]
    [InlineData("I did this already", PlanTalkKind.Done)]
    [InlineData("I already know this", PlanTalkKind.About)]
    [InlineData("undo", PlanTalkKind.Undo)]
    [InlineData("the one before", PlanTalkKind.ShowModule)]
    [InlineData("and can I change this later?", PlanTalkKind.About)]
    [InlineData("do I have to do all of this?", PlanTalkKind.About)]
    [InlineData("is this compulsory?", PlanTalkKind.About)]
    [InlineData("sounds good", PlanTalkKind.Agree)]
    [InlineData("ok let's go", PlanTalkKind.Agree)]
    [InlineData("perfect, that works", PlanTalkKind.Agree)]
    [InlineData("do I have to learn on bank holidays?", PlanTalkKind.About)]
    [InlineData("I work on bank holidays", PlanTalkKind.Change)]
    [InlineData("pause", PlanTalkKind.NoDates)]
    public void Should_understand_what_people_write_at_a_plan(string text, PlanTalkKind kind) => Assert.Equal(kind, Read(text, "crm#1").Kind);

    [Theory]
    [InlineData("half the time", 1.5)]
    [InlineData("an hour less a week", 2)]
    [InlineData("I can do an hour more", 4)]
    [InlineData("half an hour less", 2.5)]
    [InlineData("twice the time", 6)]
    public void Should_count_hours_from_what_there_is(string text, double hours) => Assert.Equal(new SetHours(hours), Read(text).Change);

    [Theory]
    [InlineData("let's start on 16 November", PlanTalkKind.Change)]
    [InlineData("that works if week 3 is free", PlanTalkKind.None)]
    [InlineData("I'm out of practice", PlanTalkKind.None)]
    [InlineData("the lunch menu is too much", PlanTalkKind.About)]
    public void Should_not_agree_to_or_wish_for_what_was_not_said(string text, PlanTalkKind kind)
    {
        Assert.Equal((kind, kind == PlanTalkKind.Change ? 1 : 0), (Read(text).Kind, Changes(Read(text)).Count));
    }

    [Fact]
    public void Should_take_no_day_off_by_a_question_about_a_holiday() => Assert.Empty(Changes(Read("am I away on 14 December?")));

    private static AddLeave Leave(string first, string last) => new(new LeavePeriod(Day(first), Day(last)));
}
