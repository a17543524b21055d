using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>Times in the words that people use for them, and what is said of a change.</summary>
public sealed class PlanTimeWordsTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_keep_leave_at_the_pace_and_a_day_off_of_each_week()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        await learner.TypeAsync("two and a half hours a week");
        await learner.TypeAsync("I'm on leave from 14/12 to 2/1");
        await learner.TypeAsync("steady");
        await learner.TypeAsync("every Friday");
        await learner.TypeAsync("no more");

        var first = (await Plans.KeptAsync(host)).First;
        Assert.Equal(2.5, first.HoursPerWeek);
        Assert.Equal([new LeavePeriod(new DateOnly(2026, 12, 14), new DateOnly(2027, 1, 2))], first.Leave);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday], first.WorkingDays);
    }

    [Fact]
    public async Task Should_ask_which_of_two_days_is_meant_at_the_pace_too()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        await learner.PressAsync("2");
        await learner.TypeAsync("I'm on leave from 3/4 to 5/4");
        await learner.PressAsync("alternative-1");
        await learner.TypeAsync("steady");
        await learner.PressAsync("none");

        Assert.Equal([new LeavePeriod(new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 5))], (await Plans.KeptAsync(host)).First.Leave);
    }

    [Fact]
    public async Task Should_ask_about_hours_from_a_day_on_and_about_days_of_other_words()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("5 hours from June");
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
        await learner.TypeAsync("leave it");
        Assert.Empty((await Plans.KeptAsync(host)).Changes);

        await learner.TypeAsync("I've got jury service from the 9th for a fortnight");
        await learner.TypeAsync("yes");
        Assert.Equal([new AddLeave(new LeavePeriod(new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 22)))], (await Plans.KeptAsync(host)).Changes);
    }

    [Fact]
    public async Task Should_say_what_there_is_today_and_that_a_later_plan_has_not_begun()
    {
        var learner = await Plans.MakeAsync(host);
        Assert.Contains(await learner.TypeAsync("what do I do today?"), said => said.Contains("2 March", StringComparison.Ordinal));
        await learner.TypeAsync("start on 6 April");
        Assert.Contains(await learner.TypeAsync("what's this week?"), said => said.Contains("6 April", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_say_by_date_what_moves_where_the_weeks_are_counted_anew()
    {
        var learner = await Plans.MakeAsync(host);
        var said = string.Join(' ', await learner.TypeAsync("can we start on 16 March?"));

        Assert.Contains("the week of 16 March", said, StringComparison.Ordinal);
        Assert.Contains("that of 2 March", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_name_the_module_that_is_learned_in_another_way()
    {
        var learner = await Plans.MakeAsync(host);
        var type = (await Plans.ShownAsync(host)).Placements[0].Module.Conversations[0].Type;
        var said = string.Join(' ', await learner.TypeAsync($"no {type.Title.ToLowerInvariant()}"));
        var changed = (await Plans.ShownAsync(host)).Placements[0].Module;

        Assert.Contains(changed.Name, said, StringComparison.Ordinal);
        Assert.Contains(changed.Conversations[0].Type.Title.ToLowerInvariant(), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_answer_that_one_module_is_known_or_is_to_be_less_and_take_nothing_out()
    {
        var learner = await Plans.MakeAsync(host);
        var name = (await Plans.ShownAsync(host)).Placements[0].Module.Name;
        Assert.Contains(await learner.TypeAsync($"can you cut {name} down a bit"), said => said.Contains("module", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync($"I'm already good at {name}"), said => said.Contains("done", StringComparison.Ordinal));
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
    }

    [Fact]
    public async Task Should_cancel_a_booking()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("book the first checkpoint for Wednesday at 10am");
        Assert.True((await Plans.ShownAsync(host)).Checkpoints[0].IsBooked);
        await learner.TypeAsync("cancel it");
        Assert.False((await Plans.ShownAsync(host)).Checkpoints[0].IsBooked);
        Assert.Contains(await learner.TypeAsync("cancel the checkpoint"), said => said.Contains("book", StringComparison.Ordinal));
        await learner.TypeAsync("undo");
        Assert.True((await Plans.ShownAsync(host)).Checkpoints[0].IsBooked);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
