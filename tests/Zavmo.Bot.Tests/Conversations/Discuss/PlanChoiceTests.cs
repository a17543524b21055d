using System.Reflection;
using System.Text.Json.Serialization;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discuss;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>What waits for a choice: a yes that says not which, a yes that is a no, and what stands on its buttons.</summary>
public sealed class PlanChoiceTests : AsyncCleanup
{
    private static readonly DateOnly Day = new(2026, 12, 14);

    // One of each kind, as a button can have to name it.
    private static readonly PlanChange[] Each =
    [
        new MoveModule("m", 3), new FreeModule("m"), new SwapModules("m", "n"), new DropRequirement("m"), new KeepRequirement("m"), new SetHours(2), new SetWorkingDays([DayOfWeek.Monday]),
        new SetPace(Pace.Gentle), new SetStart(Day), new SetLength(6), new AddLeave(new LeavePeriod(Day, Day)), new RemoveLeave(new LeavePeriod(Day, Day.AddDays(2))), new SetTypeWish("m", TypeWish.Less),
        new BookCheckpoint(1, Day, null), new CancelBooking(1), new SetHolidays(HolidayCalendar.None), new SetDeadline(Day), new ManyChanges([new SetHours(1), new SetHours(0, 3)]),
    ];

    private readonly ChatHost host = new();

    [Fact]
    public void Should_have_words_for_every_kind_of_change_on_a_button()
    {
        var book = Spoken.Assets.PhrasesOf("discuss", strictVariables: true);
        var labels = new PlanLabels((key, values) => book.Say(key, values, new PhraseSeed("", 0)).Text, _ => "active listening");
        var kinds = typeof(PlanChange).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType).ToList();

        Assert.Equal(kinds.Select(kind => kind.Name).Order(), Each.Select(change => change.GetType().Name).Order());
        Assert.All(Each, change =>
        {
            var label = labels.Label(change);
            Assert.False(string.IsNullOrWhiteSpace(label));
            Assert.DoesNotContain(change.GetType().Name, label, StringComparison.Ordinal);
        });
        Assert.Equal("1 hour a week, Nothing in week 3", labels.Label(Each[^1]));
        Assert.Equal("Plan on 14 December to 16 December again", labels.Label(Each[11]));
        Assert.Equal("Less active listening", labels.Label(Each[12]));
    }

    [Theory]
    [InlineData("yes please")]
    [InlineData("ok")]
    [InlineData("yes, that one")]
    public async Task Should_ask_again_where_a_yes_says_not_which(string yes)
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("I have one or three hours a week");
        await learner.TypeAsync(yes);

        Assert.Null((await Plans.KeptAsync(host)).Agreed);
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
        await learner.PressAsync("alternative-2");
        Assert.Equal(new SetHours(3), Assert.Single((await Plans.KeptAsync(host)).Changes));
    }

    [Theory]
    [InlineData("OK, keep them", 0)]
    [InlineData("ok, forget it", 0)]
    [InlineData("ok no thanks", 0)]
    [InlineData("yes but not now", 0)]
    [InlineData("ok, don't", 0)]
    [InlineData("please don't", 0)]
    [InlineData("okay, leave it", 0)]
    [InlineData("I'll keep them", 0)]
    [InlineData("yes, no problem", 1)]
    [InlineData("yes please do", 1)]
    [InlineData("ok, leave them free", 1)]
    public async Task Should_take_a_yes_that_is_a_no_for_no(string answer, int changes)
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("my son is ill until tomorrow");
        await learner.TypeAsync(answer);

        Assert.Equal(changes, (await Plans.KeptAsync(host)).Changes.Count);
        Assert.Null((await Plans.KeptAsync(host)).Agreed);
    }

    [Theory]
    [InlineData("my parents are visiting until tomorrow")]
    [InlineData("our nursery is closed tomorrow")]
    [InlineData("my parents are visiting")]
    public async Task Should_feel_sorry_for_no_visit(string text)
    {
        var learner = await Plans.MakeAsync(host);
        var said = string.Join(' ', await learner.TypeAsync(text));

        Assert.Contains("free", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("gets better|sorry|comes first", said);
    }

    [Fact]
    public async Task Should_ask_which_hours_and_keep_the_exception()
    {
        var learner = await ToHoursAsync();
        await learner.TypeAsync("Two or three hours a week, but not in week 3");
        await learner.PressAsync("alternative-2");
        await learner.TypeAsync("gentle");
        await learner.TypeAsync("Is 26 December a bank holiday?");
        await learner.TypeAsync("no more");

        var settings = (await Plans.KeptAsync(host)).First;
        Assert.Equal((3, 0d, 0), (settings.HoursPerWeek, settings.WeekHours[3], settings.Leave.Count));
    }

    [Fact]
    public async Task Should_not_start_after_the_deadline()
    {
        var learner = await Plans.MakeAsync(host);
        var until = (await Plans.KeptAsync(host)).First.Start.AddDays(20);
        await learner.TypeAsync($"everything must be done by {until:d MMMM}");
        await learner.TypeAsync($"start on {until.AddDays(3):d MMMM}");

        Assert.Equal(new SetDeadline(until), Assert.Single((await Plans.KeptAsync(host)).Changes));
    }

    private async Task<Learner> ToHoursAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        return learner;
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();
}
