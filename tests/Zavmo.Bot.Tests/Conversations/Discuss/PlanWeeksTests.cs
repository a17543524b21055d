using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>The plan over four weeks, with two that are missed. What is said stands in the transcript.</summary>
public sealed class PlanWeeksTests : AsyncCleanup
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_say_nothing_of_weeks_while_none_was_missed()
    {
        var learner = await Plans.MakeAsync(host);
        host.Time.Skip(TimeSpan.FromDays(4));

        await learner.TypeAsync("show me the plan");

        Assert.Single(learner.Answered);
        Assert.Null((await Plans.KeptAsync(host)).Progress);
    }

    [Fact]
    public async Task Should_move_on_by_itself_after_a_missed_fortnight_once_and_over_a_restart()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("agreed");
        host.Time.Skip(2 * Week);
        await host.RestartAsync();

        var said = await learner.TypeAsync("hi");
        // A plan that was full to its end now ends later, which is a line of its own.
        Assert.Equal(5, said.Count);
        Assert.Matches("[23] weeks (later|more)", said[3]);
        Assert.Contains("undo", said[2], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Changed since version 1", said[^1], StringComparison.Ordinal);
        var kept = await Plans.KeptAsync(host);
        Assert.Equal((1, new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 16)), (kept.Agreed!.Version, kept.Progress!.On, kept.WentOnIn));
        Assert.Empty(kept.Changes);
        Assert.All((await Plans.ShownAsync(host)).Placements, placement => Assert.True(placement.FirstWeek >= 3));

        await host.RestartAsync();
        Assert.Single(await learner.TypeAsync("show me the plan"));
        Assert.Equal(PlanJson.Write(kept), PlanJson.Write(await Plans.KeptAsync(host)));
    }

    [Fact]
    public async Task Should_leave_the_plan_as_it_was_when_that_is_taken_back_until_another_week_is_missed()
    {
        var learner = await Plans.MakeAsync(host);
        host.Time.Skip(2 * Week);
        await learner.TypeAsync("hi");
        await learner.PressAsync("undo");
        Assert.Null((await Plans.KeptAsync(host)).Progress);

        host.Time.Skip(TimeSpan.FromDays(2));
        Assert.Single(await learner.TypeAsync("show me the plan"));
        Assert.Null((await Plans.KeptAsync(host)).Progress);

        Assert.InRange((await learner.TypeAsync("I was ill last week")).Count, 4, 5);
        Assert.Equal(new DateOnly(2026, 3, 18), (await Plans.KeptAsync(host)).Progress!.On);

        host.Time.Skip(Week);
        await learner.TypeAsync("show me the plan");
        Assert.Equal(new DateOnly(2026, 3, 25), (await Plans.KeptAsync(host)).Progress!.On);
    }

    [Fact]
    public async Task Should_go_on_when_the_plan_is_opened_from_the_map()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.PressAsync("map");
        host.Time.Skip(2 * Week);
        await learner.TypeAsync("show my heat map");
        Assert.Null((await Plans.KeptAsync(host)).Progress);

        await learner.PressAsync("plan");

        Assert.NotNull((await Plans.KeptAsync(host)).Progress);
    }

    [Fact]
    public async Task Should_take_a_module_for_done_by_word_and_by_button_and_leave_the_map_alone()
    {
        var learner = await Plans.MakeAsync(host);
        var before = (await Stores.LearnerAsync(host)).Observations.Count;
        var first = (await Plans.ShownAsync(host)).Find(1)!;

        Assert.Contains("as you said", (await learner.TypeAsync("I've done module 1"))[^1], StringComparison.Ordinal);
        Assert.Equal(first.Id, Assert.Single((await Plans.ShownAsync(host)).Finished).Id);
        Assert.Equal(before, (await Stores.LearnerAsync(host)).Observations.Count);

        await learner.PressAsync("undo");
        Assert.Empty((await Plans.ShownAsync(host)).Finished);

        await learner.TypeAsync($"tell me about {first.Name}");
        await learner.PressAsync("done");
        Assert.Equal(first.Id, Assert.Single((await Plans.ShownAsync(host)).Finished).Id);
        Assert.Contains("done, as you said", (await learner.TypeAsync("back to the plan"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_agree_to_nothing_by_carrying_on()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("stop");

        Assert.Contains("A suggestion", (await learner.TypeAsync("Yes, carry on"))[^1], StringComparison.Ordinal);
        Assert.Null((await Plans.KeptAsync(host)).Agreed);

        await learner.TypeAsync("yes");
        Assert.Equal(1, (await Plans.KeptAsync(host)).Agreed!.Version);
        await learner.TypeAsync("agreed");
        Assert.Equal(1, (await Plans.KeptAsync(host)).Agreed!.Version);
    }

    [Fact]
    public async Task Should_say_where_one_is_when_a_card_of_the_plan_is_pressed_at_the_map()
    {
        var learner = await Plans.MakeAsync(host);
        var button = Learner.ButtonsOf((await host.SayAsync("show me the plan"))[^1]).First(data => data["choice"]?.ToString() == "why");
        await learner.TypeAsync("show my heat map");

        var answers = await host.SubmitAsync(button);

        Assert.Contains("plan", answers[0]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("earlier step", answers[0]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains(answers, answer => Learner.ButtonsOf(answer).Exists(data => data["choice"]?.ToString() == "plan"));
    }

    [Fact]
    public async Task Should_book_a_checkpoint_by_words_and_by_its_button()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("when is my next checkpoint");
        await learner.PressAsync("book");
        Assert.True((await Plans.ShownAsync(host)).Checkpoints[0].IsBooked);

        await learner.TypeAsync("book it for Thursday at half past nine");
        var checkpoint = (await Plans.ShownAsync(host)).Checkpoints[0];
        Assert.Equal((new DateOnly(2026, 3, 12), new TimeOnly(9, 30)), (checkpoint.Date, checkpoint.At!.Value));

        await learner.TypeAsync("book it for 3 August");
        Assert.Equal(checkpoint.Date, (await Plans.ShownAsync(host)).Checkpoints[0].Date);
        await learner.TypeAsync("Wednesday at noon");
        Assert.Equal((new DateOnly(2026, 3, 11), new TimeOnly(12, 0)), ((await Plans.ShownAsync(host)).Checkpoints[0].Date, (await Plans.ShownAsync(host)).Checkpoints[0].At!.Value));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
