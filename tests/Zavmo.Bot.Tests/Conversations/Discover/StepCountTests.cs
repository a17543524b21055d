using System.Text.RegularExpressions;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>"Step 3 of about 12" promises what comes: the number behind it stays, and is never more than there is to ask.</summary>
public sealed partial class StepCountTests : AsyncCleanup
{
    private const string Small = """
        # Night Baker (L2)
        ## Role Summary
        The Night Baker makes the bread that four shops sell before eight in the morning.
        ## Technical Competencies
        - Sourdough Care: Keeps three starters alive and feeds them by temperature.
        - Oven Scheduling: Plans twelve bakes so that no oven stands empty.
        """;

    private readonly ChatHost host = new();

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("quick", "skip")]
    [InlineData("standard", "skip")]
    [InlineData("standard", "I never did that")]
    [InlineData("standard", Journeys.OrdinaryAccount)]
    [InlineData("full", "skip")]
    public async Task Should_count_steps_one_after_the_other_of_one_number(string budget, string answer)
    {
        var learner = new Learner(host);
        await StartAsync(learner, "2", budget);
        var (steps, totals) = await ToMapAsync(learner, answer);
        Assert.Single(totals.Distinct());
        Assert.Equal(steps.Order(), steps);
        Assert.True(steps[^1] <= totals[0]);
    }

    [Fact]
    public async Task Should_promise_no_more_questions_than_a_small_role_has()
    {
        var learner = new Learner(host);
        foreach (var line in new[] { "hi", "yes", "own", Small, "that's all", "that's right" })
        {
            await learner.TypeAsync(line);
        }

        await learner.TypeAsync("standard");
        Assert.Contains("about 3 steps", string.Join(' ', learner.Answered), StringComparison.OrdinalIgnoreCase);
        await learner.TypeAsync("none");
        var (steps, totals) = await ToMapAsync(learner, "skip");
        Assert.Equal([3], totals.Distinct());
        Assert.Equal(3, steps[^1]);
    }

    private static async Task StartAsync(Learner learner, string role, string budget)
    {
        foreach (var line in new[] { "hi", "yes", role, budget, "none" })
        {
            await learner.TypeAsync(line);
        }
    }

    private static async Task<(List<int> Steps, List<int> Totals)> ToMapAsync(Learner learner, string answer)
    {
        var (steps, totals) = (new List<int>(), new List<int>());
        for (var turn = 0; turn < 60 && learner.Step != "heat-map"; turn++)
        {
            foreach (Match step in learner.Answered.SelectMany(text => Step().Matches(text)))
            {
                steps.Add(int.Parse(step.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
                totals.Add(int.Parse(step.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));
            }

            await learner.TypeAsync(learner.Step == "ratings" ? string.Join(' ', Enumerable.Repeat(3, learner.RatingCount))
                : learner.Step == "prerequisites" ? "skip"
                : learner.Answered[^1].Contains("Step ", StringComparison.Ordinal) ? answer : "skip");
        }

        return (steps, totals);
    }

    [GeneratedRegex(@"Step (\d+) of about (\d+)")]
    private static partial Regex Step();
}
