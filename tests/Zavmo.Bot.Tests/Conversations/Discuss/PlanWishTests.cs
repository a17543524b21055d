using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>What people write at the plan, and before there is one: exceptions, days to leave free, a day to be done by, somebody who is ill.</summary>
public sealed class PlanWishTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_keep_every_exception_that_is_named_before_there_is_a_plan()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        await learner.TypeAsync("two hours a week but not in the week of 14 December");
        await learner.TypeAsync("gentle");
        await learner.TypeAsync("I'm away all of January");
        await learner.TypeAsync("Tuesdays and Thursdays only, not on 24 November");
        Assert.Contains(await learner.TypeAsync("from February on"), said => said.Contains("1 February", StringComparison.Ordinal));
        await learner.TypeAsync("no more");

        var settings = (await Plans.KeptAsync(host)).First;
        Assert.Equal((2, Pace.Gentle, new DateOnly(settings.Start.Year, 2, 1)), (settings.HoursPerWeek, settings.Pace, settings.Start));
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Thursday], settings.WorkingDays);
        Assert.Equal([12, 1, 11], settings.Leave.Select(leave => leave.First.Month));
        Assert.Equal([7, 31, 1], settings.Leave.Select(leave => leave.Last.DayNumber - leave.First.DayNumber + 1));
    }

    [Fact]
    public async Task Should_take_no_for_no_and_ask_again_what_it_did_not_understand()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        Assert.Contains(await learner.TypeAsync("two hours a week, but not when the Leeds team visits"), said => said.Contains("“not when the Leeds team visits”", StringComparison.Ordinal));
        await learner.TypeAsync("steady");
        await learner.TypeAsync("no leave");

        Assert.Equal((2, 0), ((await Plans.KeptAsync(host)).First.HoursPerWeek, (await Plans.KeptAsync(host)).First.Leave.Count));
    }

    [Fact]
    public async Task Should_leave_a_week_free_and_say_so()
    {
        var learner = await Plans.MakeAsync(host);
        Assert.Matches("[Ww]eek 3 (stays )?free|Nothing is planned in week 3", string.Join(' ', await learner.TypeAsync("I can't do anything in week 3")));

        Assert.Equal(0, (await Plans.ShownAsync(host)).Weeks[2].NewMinutes);
        await learner.TypeAsync("undo");
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
    }

    [Fact]
    public async Task Should_plan_towards_a_deadline_and_say_what_does_not_fit()
    {
        var learner = await Plans.MakeAsync(host);
        var until = (await Plans.KeptAsync(host)).First.Start.AddDays(9);
        var said = await learner.TypeAsync($"my exam is on {until.AddDays(1):d MMMM}, everything must be done by then");

        Assert.Equal(new SetDeadline(until), Assert.Single((await Plans.KeptAsync(host)).Changes));
        Assert.Null((await Plans.KeptAsync(host)).Progress);
        var plan = await Plans.ShownAsync(host);
        Assert.All(plan.Placements.SelectMany(placement => placement.Sittings), sitting => Assert.True(sitting.Date <= until));
        Assert.NotEmpty(plan.Unplaced);
        Assert.Contains(said, line => line.Contains(plan.Unplaced.OrderBy(item => plan.CriticalWithoutPlace.Contains(item.Module.RequirementId) ? 0 : 1).First().Module.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("my exam is on 12 January", typeof(SetDeadline))]
    [InlineData("my son is ill until next month", null)]
    [InlineData("my daughter is ill until tomorrow", typeof(AddLeave))]
    public async Task Should_ask_before_it_takes_an_exam_or_an_ill_child_for_a_wish(string text, Type? wish)
    {
        var learner = await Plans.MakeAsync(host);
        Assert.EndsWith("?", (await learner.TypeAsync(text))[0].Split('\n')[0].TrimEnd(), StringComparison.Ordinal);
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
        await learner.TypeAsync("no");
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
        Assert.Null((await Plans.KeptAsync(host)).Agreed);

        if (wish is not null)
        {
            await learner.TypeAsync(text);
            await learner.TypeAsync("yes please");
            Assert.IsType(wish, Assert.Single((await Plans.KeptAsync(host)).Changes));
        }
    }

    [Theory]
    [InlineData("what if I am ill?", "move")]
    [InlineData("what about bank holidays?", "England")]
    [InlineData("can you add something on public speaking?", "role")]
    [InlineData("what is in week 2?", "Week 2")]
    public async Task Should_answer_what_is_asked_of_the_plan_and_not_with_help(string text, string part)
    {
        var learner = await Plans.MakeAsync(host);
        Assert.Contains(part, string.Join(' ', await learner.TypeAsync(text)), StringComparison.Ordinal);
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
    }

    [Fact]
    public async Task Should_stop_for_stop_and_not_for_later()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("can I change this later?");
        await learner.TypeAsync("yes");
        Assert.NotNull((await Plans.KeptAsync(host)).Agreed);
    }

    [Theory]
    [InlineData("no, keep them", false)]
    [InlineData("yes, leave them free", true)]
    public async Task Should_take_a_yes_or_no_with_more_words(string answer, bool isLeave)
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("my son is ill until tomorrow");
        await learner.TypeAsync(answer);

        Assert.Equal(isLeave ? 1 : 0, (await Plans.KeptAsync(host)).Changes.Count);
    }

    [Fact]
    public async Task Should_leave_free_the_days_that_are_named_after_it_asked_for_them()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("my mum is in hospital");
        await learner.TypeAsync("until tomorrow");

        Assert.IsType<AddLeave>(Assert.Single((await Plans.KeptAsync(host)).Changes));
    }

    [Theory]
    [InlineData("fewer hours please", "1", 1d)]
    [InlineData("I have less time", "half an hour a week", 0.5)]
    public async Task Should_take_the_hours_that_it_asked_for(string text, string answer, double hours)
    {
        var learner = await Plans.MakeAsync(host);
        Assert.EndsWith("?", (await learner.TypeAsync(text))[^1], StringComparison.Ordinal);
        await learner.TypeAsync(answer);

        Assert.Equal(new SetHours(hours), Assert.Single((await Plans.KeptAsync(host)).Changes));
        Assert.Equal(hours, (await Stores.LearnerAsync(host)).HoursPerWeek);
    }

    [Fact]
    public async Task Should_set_the_hours_of_the_map_too_where_they_come_with_an_exception()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("one hour a week, but skip week 3");

        Assert.Equal(1, (await Stores.LearnerAsync(host)).HoursPerWeek);
        Assert.IsType<ManyChanges>(Assert.Single((await Plans.KeptAsync(host)).Changes));
    }

    [Fact]
    public async Task Should_make_it_lighter_when_it_is_too_much()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("this is too much for me");
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
        await learner.PressAsync("alternative-1");

        Assert.Equal(new SetHours(1), Assert.Single((await Plans.KeptAsync(host)).Changes));
    }

    [Fact]
    public async Task Should_say_that_nothing_was_missed_before_it_began()
    {
        var learner = await Plans.MakeAsync(host);
        var said = string.Join(' ', await learner.TypeAsync("I missed the last two weeks"));

        Assert.Contains("missed", said, StringComparison.Ordinal);
        Assert.Null((await Plans.KeptAsync(host)).Progress);
        Assert.DoesNotContain("goes on from today", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_leave_public_holidays_free_and_say_that_this_is_assumed()
    {
        host.Time.Skip(new DateTimeOffset(2026, 12, 14, 9, 0, 0, TimeSpan.Zero) - host.Time.GetUtcNow());
        var learner = await Plans.MakeAsync(host);

        var plan = await Plans.ShownAsync(host);
        DateOnly[] holidays = [new(2026, 12, 25), new(2026, 12, 28), new(2027, 1, 1)];
        Assert.DoesNotContain(plan.Placements.SelectMany(placement => placement.Sittings).Select(sitting => sitting.Date).Concat(plan.Checkpoints.Select(checkpoint => checkpoint.Date)), holidays.Contains);
        Assert.Equal(HolidayCalendar.England, (await Plans.KeptAsync(host)).First.Holidays);

        Assert.Contains(await learner.TypeAsync("I work on bank holidays"), said => said.Contains("ank holidays", StringComparison.Ordinal));
        Assert.Equal(HolidayCalendar.None, (await Plans.KeptAsync(host)).Settings().Holidays);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
