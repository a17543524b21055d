using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>A second look at the same skills some weeks later, and what the map says of the change.</summary>
public sealed class RoundTests : AsyncCleanup
{
    private const string Thin = "Last week I joined the review with Maria, she told me what to show and I followed her steps.";

    private const string Strong =
        "In March a customer wanted to leave in the middle of a quarter, and none of us had seen that coming. Offering a discount would have been quicker, but I asked her team "
        + "for two weeks of figures instead and found that three of the five modules were never opened. I dropped two of them from the contract. She stayed for two years, "
        + "I checked it against the renewals, and the other three teams start their reviews with the same figures now.";

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_keep_the_first_map_once_and_say_nothing_of_a_change()
    {
        var learner = await AtMapAsync();
        Assert.DoesNotContain(learner.Answered, said => said.Contains("Since ", StringComparison.Ordinal));
        await learner.TypeAsync("show my heat map");
        await host.RestartAsync();
        await learner.TypeAsync("show my heat map");

        var round = Assert.Single((await Stores.LearnerAsync(host)).Assessments);
        Assert.Equal((1, new DateOnly(2026, 3, 2)), (round.Round, round.Snapshot.On));
        Assert.Equal(3, round.Snapshot.Levels.Count);
    }

    [Fact]
    public async Task Should_ask_again_after_some_weeks_and_show_what_has_moved()
    {
        var learner = await AtMapAsync();
        var before = (await Stores.LearnerAsync(host)).Assessments[0].Snapshot;

        host.Time.Skip(TimeSpan.FromDays(30));
        await learner.TypeAsync("hi");
        var said = await learner.TypeAsync("look at my skills again");
        Assert.Contains("2 March", said[0], StringComparison.Ordinal);
        Assert.Equal("accounts", learner.Step);

        await host.RestartAsync();
        await ToMapAsync(learner, Strong);
        var text = string.Join('\n', learner.Answered);
        Assert.Contains("Since 2 March 2026:", text, StringComparison.Ordinal);
        Assert.Contains("up", text, StringComparison.Ordinal);

        var document = await Stores.LearnerAsync(host);
        Assert.Equal([1, 2], document.Assessments.Select(round => round.Round));
        Assert.Equal(before.Levels, document.Assessments[0].Snapshot.Levels);
        Assert.Contains(document.Assessments[1].Snapshot.Levels, level => level.Value > before.Levels.GetValueOrDefault(level.Key, 5));
        Assert.Equal(3, document.Observations.Count(seen => seen.Kind == ObservationKind.Account));
    }

    [Fact]
    public async Task Should_not_ask_again_the_same_week()
    {
        var learner = await AtMapAsync();
        host.Time.Skip(TimeSpan.FromDays(6));
        await learner.TypeAsync("hi");

        Assert.Contains("2 March", Assert.Single(await learner.TypeAsync("assess me again")), StringComparison.Ordinal);
        Assert.Equal("heat-map", learner.Step);
        Assert.Single((await Stores.LearnerAsync(host)).Assessments);
    }

    [Fact]
    public async Task Should_end_a_round_that_is_left_and_keep_the_first_answers()
    {
        var learner = await AtMapAsync();
        var before = (await Stores.LearnerAsync(host)).Observations;
        host.Time.Skip(TimeSpan.FromDays(30));
        await learner.TypeAsync("hi");
        await learner.TypeAsync("look at my skills again");
        for (var question = 0; question < 12 && learner.Step != "heat-map"; question++)
        {
            await learner.TypeAsync("skip");
        }

        Assert.Equal("heat-map", learner.Step);
        Assert.Equal(before.Select(seen => seen.Level), (await Stores.LearnerAsync(host)).Observations.Select(seen => seen.Level));
    }

    [Fact]
    public async Task Should_count_no_round_of_another_role()
    {
        var learner = await AtMapAsync();
        host.Time.Skip(TimeSpan.FromDays(30));
        await learner.TypeAsync("hi");
        await learner.TypeAsync("another role");
        Assert.Equal("role", learner.Step);
        await learner.TypeAsync("2");
        var before = (await Stores.LearnerAsync(host)).Assessments;
        await AnswerAllAsync(learner);

        Assert.Equal("heat-map", learner.Step);
        var document = await Stores.LearnerAsync(host);
        Assert.NotEqual(before[0].Snapshot.RoleId, document.RoleId);
        Assert.Equal([(before[0].Snapshot.RoleId, 1), (document.RoleId, 1)], document.Assessments.Select(round => ((string?)round.Snapshot.RoleId, round.Round)));
        Assert.DoesNotContain("Since 2 March", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_the_rounds_of_a_role_that_is_chosen_once_more()
    {
        var learner = await AtMapAsync();
        var before = (await Stores.LearnerAsync(host)).Assessments[0].Snapshot;
        host.Time.Skip(TimeSpan.FromDays(30));
        await learner.TypeAsync("hi");
        foreach (var role in new[] { "2", "1" })
        {
            await learner.TypeAsync("another role");
            await learner.TypeAsync(role);
        }

        await AnswerAllAsync(learner);

        Assert.Equal("heat-map", learner.Step);
        var document = await Stores.LearnerAsync(host);
        Assert.Equal(before.RoleId, document.RoleId);
        Assert.Equal([(1, new DateOnly(2026, 3, 2)), (2, new DateOnly(2026, 4, 1))], document.Assessments.Select(round => (round.Round, round.Snapshot.On)));
        Assert.Equal(before.Levels, document.Assessments[0].Snapshot.Levels);
        Assert.Contains("Since 2 March 2026:", string.Join('\n', learner.Answered), StringComparison.Ordinal);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtMapAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Thin);
        Assert.Equal("heat-map", learner.Step);
        return learner;
    }

    private static async Task AnswerAllAsync(Learner learner)
    {
        for (var answer = 0; answer < 40 && learner.Step != "heat-map"; answer++)
        {
            await learner.TypeAsync(learner.Step switch
            {
                "minutes" => "quick",
                "adjustments" => "none",
                "ratings" => "skip",
                "prerequisites" => "skip",
                _ => answer % 2 == 0 ? Strong : "that's all",
            });
        }
    }

    private static async Task ToMapAsync(Learner learner, string account)
    {
        for (var question = 0; question < 12 && learner.Step != "heat-map"; question++)
        {
            await learner.TypeAsync(question % 2 == 0 ? account : "that's all");
        }

        Assert.Equal("heat-map", learner.Step);
    }
}
