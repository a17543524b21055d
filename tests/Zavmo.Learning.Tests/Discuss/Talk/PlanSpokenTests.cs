using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Discuss.Types;
using static Zavmo.Learning.Tests.Discuss.Talk.SampleTalk;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>Wishes as people speak: in dialect, with slips, of a part of something, and what is asked back before it changes a plan.</summary>
public sealed class PlanSpokenTests
{
    private static readonly string Listening = Planned.Placements.First(placement => placement.Module.RequirementId == "listening").Module.Id;

    private static readonly string Renewals = Planned.Placements.First(placement => placement.Module.RequirementId == "renewals").Module.Id;

    [Theory]
    [InlineData("aye that'll dae")]
    [InlineData("that will do nicely")]
    [InlineData("\uD83D\uDC4D")]
    [InlineData("looks grand")]
    [InlineData("crack on")]
    [InlineData("spot on")]
    [InlineData("yes, that suits me")]
    public void Should_agree(string text) => Assert.True(Read(text).Kind == PlanTalkKind.Agree || text.StartsWith("yes", StringComparison.Ordinal));

    [Theory]
    [InlineData("fine apart from week 5 that's a joke")]
    [InlineData("looks good apart from week 5")]
    [InlineData("happy with it except week 5")]
    [InlineData("a wee bit less in week 5 if you can")]
    [InlineData("week 5 is too full")]
    public void Should_ask_what_a_week_should_be(string text)
    {
        var talk = Read(text);

        Assert.Equal((PlanTalkKind.AskChange, 5), (talk.Kind, talk.Week));
        Assert.Equal([new SetHours(1.5, 5), new SetHours(0, 5)], talk.Alternatives);
    }

    [Theory]
    [InlineData("mvoe active listening to wk5")]
    [InlineData("move active listening to week number 5")]
    [InlineData("plaese move active listening to wk 5")]
    [InlineData("happy to proceed subject to moving active listening out to week 5")]
    [InlineData("is it possible I make active listening in week 5")]
    public void Should_read_slips_and_other_ways_to_say_it(string text) => Assert.Equal(new MoveModule(Listening, 5), Read(text).Change);

    [Theory]
    [InlineData("can you put renewal forecasting before active listening please")]
    [InlineData("renewal forecasting and active listening", false)]
    [InlineData("active listening and renewal forecasting in the same week if poss, they go together")]
    public void Should_place_a_module_beside_another(string text, bool isMove = true) =>
        Assert.Equal(isMove ? new MoveModule(Renewals, Planned.Find(Listening)!.FirstWeek) : null, Read(text).Change);

    [Fact]
    public void Should_move_to_the_last_week_and_keep_what_shall_stay()
    {
        Assert.Equal(new MoveModule(Listening, Planned.Placements.Max(placement => placement.LastWeek)), Read("move active listening to last week").Change);
        Assert.Equal(new MoveModule(Renewals, Planned.Find(Renewals)!.FirstWeek), Read("keep renewal forecasting where it is but shuffle the rest").Change);
    }

    [Theory]
    [InlineData("make it minus two hours", 1)]
    [InlineData("make it 30", 0.5)]
    [InlineData("make it 4", 4)]
    public void Should_ask_which_hours_are_meant(string text, double hours)
    {
        var talk = Read(text);

        Assert.Equal((PlanTalkKind.AskChange, new SetHours(hours)), (talk.Kind, Assert.Single(talk.Alternatives)));
    }

    [Theory]
    [InlineData("45 mins tops in one go", PlanTopic.Smaller)]
    [InlineData("not before 10", PlanTopic.TimeOfDay)]
    [InlineData("after half past nine would suit me better", PlanTopic.TimeOfDay)]
    [InlineData("not after 5 on a Friday but other nights are fine", PlanTopic.TimeOfDay)]
    [InlineData("1/2 day Wednesdays so mornings only that day", PlanTopic.TimeOfDay)]
    [InlineData("between school runs so 9.15 to 2.45", PlanTopic.TimeOfDay)]
    [InlineData("I can do 9ish to half ten Mon and Wed, and after 4 on Thursdays", PlanTopic.TimeOfDay)]
    [InlineData("I know active listening inside out already", PlanTopic.Known)]
    [InlineData("active listening must be done before 1 Feb", PlanTopic.ModuleDeadline)]
    [InlineData("not sure about active listening", PlanTopic.Unsure)]
    [InlineData("put all eight weeks into one day", PlanTopic.OneDay)]
    [InlineData("too long", PlanTopic.TooLong)]
    [InlineData("swap week 2 with week 5", PlanTopic.SwapWeeks)]
    [InlineData("who decided 3 hours a week??", PlanTopic.WhoseHours)]
    [InlineData("why two checkpoints in the first month?", PlanTopic.Checkpoints)]
    public void Should_answer_and_change_nothing(string text, PlanTopic topic)
    {
        var talk = Read(text);

        Assert.Equal((PlanTalkKind.About, topic), (talk.Kind, talk.Topic));
        Assert.Null(talk.Change);
    }

    [Theory]
    [InlineData("intensive pace, at least until the end of the month", PlanTopic.PartOfThePlan)]
    [InlineData("from the second week of February I go down to three days, Mon Tue Wed", PlanTopic.PartOfThePlan)]
    [InlineData("outside term time I can do double", PlanTopic.HoursOfATime)]
    [InlineData("is there any chance of doing active listening as coaching rather than whatever it is now", PlanTopic.TypeOfOne)]
    [InlineData("more case studies for active listening", PlanTopic.TypeOfOne)]
    public void Should_ask_before_a_part_counts_for_all(string text, PlanTopic topic)
    {
        var talk = Read(text);

        Assert.Equal((PlanTalkKind.Change, topic), (talk.Kind, talk.Topic));
    }

    [Theory]
    [InlineData("3 hours is too much, 2h max", 2)]
    [InlineData("12 hours a week, next week is fine too", 12)]
    public void Should_take_the_hours_that_are_wished_for(string text, double hours) => Assert.Equal([new SetHours(hours)], Changes(Read(text)));

    [Fact]
    public void Should_read_ways_of_learning_and_days_in_one_message()
    {
        var changes = Changes(Read("more case studies, fewer role-plays, and nothing on a Monday"));

        Assert.Contains(new SetTypeWish("case-study", TypeWish.More), changes);
        Assert.Contains(new SetTypeWish("role-play", TypeWish.Less), changes);
        Assert.DoesNotContain(DayOfWeek.Monday, Assert.Single(changes.OfType<SetWorkingDays>()).Days);
    }

    [Theory]
    [InlineData("no acting please", "role-play", TypeWish.None)]
    [InlineData("I like being grilled, more of the question-and-answer stuff", "socratic", TypeWish.More)]
    [InlineData("I learn best from real examples", "case-study", TypeWish.More)]
    [InlineData("reflection is a waste of time", "reflection", TypeWish.Less)]
    [InlineData("can you lose the storytelling", "storytelling", TypeWish.None)]
    [InlineData("don't not include role-play", "role-play", TypeWish.More)]
    public void Should_know_ways_of_learning_by_other_words(string text, string type, TypeWish wish) => Assert.Equal(new SetTypeWish(type, wish), Read(text).Change);

    [Theory]
    [InlineData("Please do not give me learning in the Ramadan days, after is no problem")]
    [InlineData("nothing in half term please")]
    public void Should_ask_for_days_that_move_from_year_to_year(string text) => Assert.Equal(PlanTalkKind.NoDates, Read(text).Kind);

    [Theory]
    [InlineData("next Friday I can't")]
    [InlineData("I can't this Friday")]
    public void Should_take_one_day_for_one_day(string text) => Assert.DoesNotContain(Changes(Read(text)), change => change is SetWorkingDays);

    [Theory]
    [InlineData("half an hour a day, every day bar weekends", 5)]
    [InlineData("anything but Mondays, even a Sunday", 6)]
    [InlineData("anything but Mondays and I mean anything, even a Sunday", 6)]
    public void Should_leave_days_out(string text, int many) => Assert.Equal(many, Assert.Single(Changes(Read(text)).OfType<SetWorkingDays>().Select(days => days.Days.Count).DefaultIfEmpty(5)));

    [Fact]
    public void Should_answer_where_a_module_is_and_which_weeks_are_full()
    {
        Assert.Equal((PlanTalkKind.WhereIs, Listening), (Read("where's active listening gone").Kind, Read("where's active listening gone").ModuleId));
        Assert.Equal(PlanTalkKind.Heaviest, Read("which weeks are the heaviest").Kind);
        Assert.Equal(PlanTalkKind.ShowModule, Read("how long is active listening?").Kind);
        Assert.Equal(2, Read("why do I have to do active listening before renewal forecasting?").Modules.Count);
    }

    [Theory]
    [InlineData("dentist on 16 March at 3, otherwise fine", "2027-03-16", 1)]
    [InlineData("on jury service from 5 March, could be two weeks, could be more, who knows", "2027-03-05", 14)]
    public void Should_ask_whether_days_stay_free_that_something_takes(string text, string first, int days)
    {
        var talk = Read(text);

        var leave = Assert.IsType<AddLeave>(Assert.Single(talk.Alternatives)).Leave;
        Assert.Equal((PlanTalkKind.AskFree, Day(first), days), (talk.Kind, leave.First, leave.Last.DayNumber - leave.First.DayNumber + 1));
    }

    [Theory]
    [InlineData("nothing in the last week of March and first of April", "2027-03-22", "2027-04-04")]
    [InlineData("skip the second week of February please", "2027-02-08", "2027-02-14")]
    [InlineData("I'm off Thursday to Tuesday over Easter", "2027-03-25", "2027-03-30")]
    [InlineData("I'm off from Good Friday to Easter Monday", "2027-03-26", "2027-03-29")]
    public void Should_know_weeks_of_a_month_and_days_over_easter(string text, string first, string last) =>
        Assert.Equal(new AddLeave(new Zavmo.Learning.Discuss.Weeks.LeavePeriod(Day(first), Day(last))), Read(text).Change);

    [Fact]
    public void Should_start_on_the_day_that_is_said_last() =>
        Assert.Equal(new SetStart(Day("2026-11-11")), Read("I'm back on the 6th but don't start me till the Wednesday").Change);

    [Fact]
    public void Should_take_a_stay_for_no_length_of_the_plan() =>
        Assert.Null(Read("my mum's having her hip done on the 22nd, I'll be at hers for about ten days").Change);

    [Fact]
    public void Should_shift_all_of_the_plan()
    {
        Assert.Equal(new AddLeave(new Zavmo.Learning.Discuss.Weeks.LeavePeriod(Today, Today.AddDays(6))), Read("push everything back a week").Change);
    }
}
