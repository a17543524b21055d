using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>Leave that is put right before and after there is a plan, and what of a message could not be used.</summary>
public sealed class PlanPartsTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_put_a_shorter_leave_in_the_place_of_a_longer_one()
    {
        var learner = await ToLeaveAsync("in december i have holiday");
        var said = string.Join(' ', await learner.TypeAsync("only two week, from 14 to 27 december, not all december"));
        Assert.Contains("14 December to 27 December", said, StringComparison.Ordinal);
        Assert.DoesNotContain("1 December to 31 December", said, StringComparison.Ordinal);
        await learner.TypeAsync("no more");

        var leave = Assert.Single((await Plans.KeptAsync(host)).First.Leave);
        Assert.Equal((14, 27, 12), (leave.First.Day, leave.Last.Day, leave.Last.Month));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Should_answer_from_the_leave_that_is_kept_why_days_are_free(bool isPlanned)
    {
        var learner = await ToLeaveAsync("in december i have holiday");
        if (isPlanned)
        {
            await learner.TypeAsync("no more");
        }

        var said = string.Join(' ', await learner.TypeAsync("why all december is free? i work from 28"));
        Assert.Contains("31 December", said, StringComparison.Ordinal);
        await learner.TypeAsync("1");
        if (!isPlanned)
        {
            await learner.TypeAsync("no more");
        }

        var settings = (await Plans.KeptAsync(host)).Settings();
        Assert.Equal((27, 12), (Assert.Single(settings.Leave).Last.Day, settings.Leave[0].Last.Month));
    }

    [Theory]
    [InlineData("normal", Pace.Steady)]
    [InlineData("in the middle", Pace.Steady)]
    [InlineData("something relaxed please", Pace.Gentle)]
    public async Task Should_take_a_pace_by_ordinary_words(string text, Pace pace)
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        await learner.TypeAsync("2");
        await learner.TypeAsync(text);
        await learner.TypeAsync("none");

        Assert.Equal(pace, (await Plans.KeptAsync(host)).First.Pace);
    }

    [Fact]
    public async Task Should_not_say_that_all_is_done_beside_what_it_could_not_use()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("only Tuesday and Thursday");
        var said = string.Join(' ', await learner.TypeAsync("only mornings please, tuesday and thursday"));

        Assert.DoesNotContain("Noted", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Done. The weeks", said, StringComparison.Ordinal);
        Assert.DoesNotContain("no module changes", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_ask_before_a_shorter_plan_leaves_modules_out()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("can we do it all in one week?");
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
    }

    [Theory]
    [InlineData("why so long?", "2 hours a week")]
    [InlineData("give me calendar", "")]
    [InlineData("more", "?")]
    public async Task Should_answer_and_change_nothing(string text, string part)
    {
        var learner = await Plans.MakeAsync(host);
        var said = string.Join(' ', await learner.TypeAsync(text));
        Assert.Contains(part, said, StringComparison.Ordinal);
        Assert.DoesNotContain("not sure what you would like", said, StringComparison.Ordinal);
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
    }

    [Fact]
    public void Should_suggest_no_way_of_learning_that_is_switched_off() =>
        Assert.DoesNotContain("role-play", PlanText.TalkToMe, StringComparison.OrdinalIgnoreCase);

    private async Task<Learner> ToLeaveAsync(string leave)
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        await learner.TypeAsync("2");
        await learner.TypeAsync("steady");
        await learner.TypeAsync(leave);
        return learner;
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
