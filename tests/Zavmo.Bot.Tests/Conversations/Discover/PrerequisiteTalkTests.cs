using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>What the role needs from the start: asked on one card, by typing and by buttons, with what could be shown for it.</summary>
public sealed class PrerequisiteTalkTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_ask_for_proof_of_each_yes_and_keep_what_was_named_as_not_seen_by_anyone()
    {
        var learner = await AtPrerequisitesAsync();
        Assert.Contains("show", (await learner.TypeAsync("yes and yes"))[^1], StringComparison.Ordinal);
        await host.RestartAsync();
        var said = await learner.TypeAsync("A reference letter from Harrow Tills, 2024");
        Assert.Matches("[Nn]obody has looked|waits for a person|not seen yet", said[0]);
        await learner.TypeAsync("skip");
        Assert.Contains("Step 5 of about 7", learner.Answered[^1], StringComparison.Ordinal);

        var seen = (await Stores.LearnerAsync(host)).Observations.Where(one => one.Kind == ObservationKind.Prerequisite).ToList();
        Assert.Equal([(double)PrerequisiteAnswer.YesAndProof, (double)PrerequisiteAnswer.Yes], seen.Select(one => one.Level).OrderDescending());
        Assert.Equal(["A reference letter from Harrow Tills, 2024"], seen.SelectMany(one => one.Quotes));
        Assert.All(seen, one => Assert.Equal($"p/{one.RequirementId}", one.ItemId));

        var map = string.Join(' ', (await learner.TypeAsync("map"))[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("2 met, said", map, StringComparison.Ordinal);
        Assert.DoesNotContain("met, shown", map, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("nobody has looked at it yet", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actually no I don't have that")]
    [InlineData("sorry, I haven't actually, I misread that")]
    public async Task Should_take_back_a_yes_where_its_proof_is_asked_for(string words)
    {
        var learner = await AtPrerequisitesAsync();
        await learner.TypeAsync("both");
        Assert.Matches("[Nn]ot yet", (await learner.TypeAsync(words))[0]);
        await learner.TypeAsync("skip");

        var seen = (await Stores.LearnerAsync(host)).Observations.Where(one => one.Kind == ObservationKind.Prerequisite).GroupBy(one => one.RequirementId).Select(one => one.Last().Level);
        Assert.Equal([(double)PrerequisiteAnswer.No, (double)PrerequisiteAnswer.Yes], seen.Order());
    }

    [Fact]
    public async Task Should_take_an_answer_and_answer_the_question_beside_it()
    {
        var learner = await AtPrerequisitesAsync();
        var said = await learner.TypeAsync("yes to both. Who sees this?");
        Assert.Contains("anager", said[0], StringComparison.Ordinal);
        Assert.Contains("show", said[^1], StringComparison.Ordinal);
        Assert.Equal(2, (await Stores.LearnerAsync(host)).Observations.Count(one => one.Kind == ObservationKind.Prerequisite));
    }

    [Fact]
    public async Task Should_put_a_proof_where_it_belongs()
    {
        var learner = await AtPrerequisitesAsync();
        await learner.TypeAsync("both");
        await learner.TypeAsync("A reference letter from Harrow Tills, 2024");
        var second = (await Stores.LearnerAsync(host)).Observations.Single(one => one is { Kind: ObservationKind.Prerequisite, Level: (double)PrerequisiteAnswer.Yes }).RequirementId;
        var said = await learner.TypeAsync($"that last bit was for {(second.Contains("code", StringComparison.Ordinal) ? "reading code" : "testing experience")}, not the other");

        var seen = (await Stores.LearnerAsync(host)).Observations.Where(one => one.Kind == ObservationKind.Prerequisite).GroupBy(one => one.RequirementId).ToDictionary(one => one.Key, one => one.Last());
        Assert.Equal((double)PrerequisiteAnswer.YesAndProof, seen[second].Level);
        Assert.Equal((double)PrerequisiteAnswer.Yes, seen.Single(one => one.Key != second).Value.Level);
        Assert.NotEmpty(said);
    }

    [Fact]
    public async Task Should_explain_what_is_meant_where_the_rest_names_no_proof()
    {
        var learner = await AtPrerequisitesAsync();
        await learner.TypeAsync("both");
        var said = await learner.TypeAsync("What do you mean show? I've been doing it for years, everyone knows me");
        Assert.DoesNotContain("proof yet", string.Join(' ', said), StringComparison.Ordinal);
        Assert.Single(said);
    }

    [Fact]
    public async Task Should_plan_first_for_what_is_not_there_yet()
    {
        var learner = await AtPrerequisitesAsync();
        var said = await learner.RateAsync(2, 1);
        Assert.Matches("not yet|Not yet|plan", said[0]);
        Assert.Contains("Step 5 of about 7", said[^1], StringComparison.Ordinal);
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");

        var map = string.Join(' ', (await learner.TypeAsync("map"))[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Prerequisites: 2 not yet", map, StringComparison.Ordinal);
        Assert.Contains("You say nearly, needed from the start", map, StringComparison.Ordinal);
        await learner.PressAsync("plan");
        await learner.TypeAsync("3 hours a week");
        await learner.TypeAsync("steady");
        await learner.TypeAsync("no leave");
        Assert.Equal(2, (await Stores.LearnerAsync(host)).Plan!.Needs.Count(need => need.RequirementId.StartsWith("prerequisite.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("3 3")]
    [InlineData("perhaps")]
    [InlineData("why is the sky blue today in the north")]
    public async Task Should_ask_again_where_it_cannot_tell(string text)
    {
        var learner = await AtPrerequisitesAsync();
        await learner.TypeAsync(text);
        Assert.Equal("prerequisites", learner.Step);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, one => one.Kind == ObservationKind.Prerequisite);
    }

    [Fact]
    public async Task Should_leave_them_as_not_asked_when_skipped_and_ask_again_from_the_list_of_answers()
    {
        var learner = await AtPrerequisitesAsync();
        await learner.TypeAsync("skip");
        Assert.Contains("Step 5 of about 7", learner.Answered[^1], StringComparison.Ordinal);
        await learner.TypeAsync("change my answer");
        await learner.TypeAsync("prerequisites");
        await learner.TypeAsync("no no");
        Assert.Equal(2, (await Stores.LearnerAsync(host)).Observations.Count(one => one is { Kind: ObservationKind.Prerequisite, Level: 1 }));
    }

    [Fact]
    public async Task Should_move_on_after_two_answers_that_it_cannot_read_and_leave_them_as_not_asked()
    {
        var learner = await AtPrerequisitesAsync();
        await learner.TypeAsync("perhaps");
        await host.RestartAsync();
        var said = await learner.TypeAsync("it depends on the day");
        Assert.Contains("not asked yet", said[0], StringComparison.Ordinal);
        Assert.Equal("accounts", learner.Step);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, one => one.Kind == ObservationKind.Prerequisite);

        await learner.TypeAsync("change my answer");
        await learner.TypeAsync("prerequisites");
        await learner.TypeAsync("perhaps");
        Assert.Equal("prerequisites", learner.Step);
    }

    [Fact]
    public async Task Should_not_ask_what_shows_it_where_the_yes_named_it()
    {
        var learner = new Learner(host);
        foreach (var text in (string[])["hi", "yes", "2", "quick", "few choices"])
        {
            await learner.TypeAsync(text);
        }

        for (var rating = 0; rating < 30 && learner.Step != "prerequisites"; rating++)
        {
            await learner.TypeAsync(learner.Step == "ratings" ? "3" : "yes");
        }

        Assert.Equal("prerequisites", learner.Step);
        var said = await learner.TypeAsync("yes and I have a certificate from Leeds, 2021");
        Assert.Matches("[Nn]obody has looked|waits for a person|not seen yet", said[0]);
        var seen = Assert.Single((await Stores.LearnerAsync(host)).Observations, one => one.Kind == ObservationKind.Prerequisite);
        Assert.Equal((double)PrerequisiteAnswer.YesAndProof, seen.Level);
    }

    [Fact]
    public async Task Should_say_nearly_where_they_said_nearly()
    {
        var learner = await AtPrerequisitesAsync();
        Assert.Contains("“nearly”", (await learner.TypeAsync("nearly nearly"))[0].ToLowerInvariant(), StringComparison.Ordinal);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtPrerequisitesAsync()
    {
        var learner = new Learner(host);
        foreach (var text in (string[])["hi", "yes", "2", "quick", "none", "3 3 3 3 3", "3 3 3 3 3", "3 3 3"])
        {
            await learner.TypeAsync(text);
        }

        Assert.Equal("prerequisites", learner.Step);
        return learner;
    }
}
