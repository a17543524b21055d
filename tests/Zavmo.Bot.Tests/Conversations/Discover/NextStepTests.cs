using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>Readiness for the next step: asked for on request and at the end of a full assessment, and never mixed into the role.</summary>
public sealed class NextStepTests : AsyncCleanup
{
    private const string Answer = "I would ask each team what broke last quarter first, because the approach has to follow the risk. I'd check after a month whether fewer faults came back.";
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_ask_about_the_next_level_on_request_and_show_it_in_a_line_of_its_own()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", role: "2");
        var before = Cells(learner);
        var said = await learner.TypeAsync("what about the next level?");
        Assert.Contains("readiness", said[^1], StringComparison.Ordinal);
        Assert.Contains("approach for the product", Flat(said[^1]), StringComparison.Ordinal);
        await host.RestartAsync();
        await learner.TypeAsync(Answer);
        await learner.TypeAsync("skip");

        Assert.Equal("heat-map", learner.Step);
        Assert.Contains("Readiness for the next step of 1 imagined moment, a first step in 1", Flat(learner.Answered[^1]), StringComparison.Ordinal);
        Assert.Equal(before, Cells(learner));
        var seen = Assert.Single((await Stores.LearnerAsync(host)).Observations, one => one.RequirementId.StartsWith("next-step.", StringComparison.Ordinal));
        Assert.Equal((ObservationKind.Situational, 3d, "s/next-step.decision-1"), (seen.Kind, seen.Level, seen.ItemId));

        // Both were asked about, so there is nothing more.
        Assert.Equal("heat-map", learner.Step);
        await learner.TypeAsync("next level");
        Assert.Equal("heat-map", learner.Step);
    }

    [Fact]
    public async Task Should_come_by_itself_after_a_full_assessment_and_from_the_menu()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "full", role: "2");
        Assert.Contains("next level", (await learner.TypeAsync("menu"))[^1], StringComparison.Ordinal);
        for (var turn = 0; turn < 60 && learner.Step is not ("next-step" or "heat-map"); turn++)
        {
            await learner.TypeAsync(learner.Answered[^1].Contains("carry on", StringComparison.OrdinalIgnoreCase) ? "carry on" : "skip");
        }

        Assert.Equal("next-step", learner.Step);
        await learner.TypeAsync("that's all");
        Assert.Equal("heat-map", learner.Step);
        Assert.DoesNotContain("Readiness for", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why do you ask")]
    [InlineData("give me an example")]
    [InlineData("what do you mean")]
    [InlineData("who sees this")]
    public async Task Should_answer_questions_back_and_stay(string question)
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", role: "2");
        await learner.TypeAsync("am I ready for the next level?");
        await learner.TypeAsync(question);
        Assert.Equal("next-step", learner.Step);
        await learner.TypeAsync(Answer);
        Assert.Single((await Stores.LearnerAsync(host)).Observations, one => one.RequirementId.StartsWith("next-step.", StringComparison.Ordinal));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    // Everything of the map but the line of the next step.
    private static List<string> Cells(Learner learner) => [.. learner.Answered[^1].Split('\n')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 3 && "●◐○▲–".Contains(line[2], StringComparison.Ordinal))];
}
