using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>What happens when an answer is no account of what was asked: no chance yet, another topic, answered before.</summary>
public sealed class QuestionsInPlaceTests : AsyncCleanup
{
    private const string TestEngineer = "2";
    private const string Moment = "I would ask the developer which paths take money first, because a fault there costs most. Then I'd check last month's incidents.";

    private const string AboutGdpr =
        "In May a patient asked us to delete her personal data. I found her records in two databases, erased the consent form and the address "
        + "under the GDPR, and wrote to her within the month that the personal data is gone.";

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_ask_about_a_moment_of_the_job_where_there_was_no_chance_yet_and_show_it_as_such()
    {
        var learner = await AtFirstQuestionAsync();
        var asked = Assert.Single(await learner.TypeAsync("I've never had the chance"));

        Assert.Contains("no chance", asked, StringComparison.Ordinal);
        Assert.Matches("first", asked);
        Assert.EndsWith("?", asked.Split("\n\n")[1].ReplaceLineEndings(" ").Trim(), StringComparison.Ordinal);

        await learner.TypeAsync(Moment);
        var seen = Assert.Single((await DocumentAsync()).Observations, seen => seen.Kind == ObservationKind.Situational);
        Assert.Equal(3, seen.Level);
        Assert.NotEmpty(seen.Quotes);
        Assert.Single((await DocumentAsync()).NoChanceYet);
        Assert.Contains("no chance yet, so from what", string.Join(' ', (await learner.TypeAsync("show my heat map"))[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_show_no_chance_yet_where_the_moment_was_left_too()
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync("never had the chance");
        await learner.TypeAsync("skip");

        Assert.Contains("1 no chance yet", (await learner.TypeAsync("show my heat map"))[^1], StringComparison.Ordinal);
        Assert.DoesNotContain((await DocumentAsync()).Observations, seen => seen.Kind == ObservationKind.Situational);
    }

    [Fact]
    public async Task Should_ask_for_one_missing_thing_and_take_pasted_text_for_nothing()
    {
        var learner = await AtFirstQuestionAsync();
        var question = (await learner.TypeAsync("never had the chance"))[^1].Split("\n\n")[1].ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
        await learner.TypeAsync(question);
        await learner.TypeAsync(question);

        // Read as a question back it is answered and the moment stays open; read as an answer it shows nothing.
        Assert.DoesNotContain((await DocumentAsync()).Observations, seen => seen is { Kind: ObservationKind.Situational, Level: > 1 });
    }

    [Fact]
    public async Task Should_ask_three_such_questions_at_most()
    {
        var learner = await AtFirstQuestionAsync("full");
        var moments = 0;
        for (var question = 0; question < 6; question++)
        {
            var said = await learner.TypeAsync("I've never had the chance");
            said = said[^1].Contains("Step ", StringComparison.Ordinal) || said[^1].Contains("Show my heat map", StringComparison.Ordinal) ? said : await learner.TypeAsync("skip");
            if (said[^1].Contains("Show my heat map", StringComparison.Ordinal))
            {
                said = await learner.TypeAsync("carry on");
            }

            if (said.Count == 1 && said[0].Contains("chance", StringComparison.Ordinal))
            {
                moments++;
                await learner.TypeAsync("skip");
                await learner.TypeAsync("carry on");
            }
        }

        Assert.Equal(3, moments);
        Assert.Equal(6, (await DocumentAsync()).NoChanceYet.Count);
    }

    [Fact]
    public async Task Should_count_an_account_told_after_all_as_an_account()
    {
        var learner = await AtFirstQuestionAsync();
        await learner.TypeAsync("never had the chance");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");

        Assert.Single((await DocumentAsync()).Observations, seen => seen is { Kind: ObservationKind.Account, Level: >= 3 });
    }

    [Fact]
    public async Task Should_credit_an_account_about_something_else_where_it_belongs_and_ask_once_more()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "1");
        var said = await learner.TypeAsync(AboutGdpr);

        Assert.Equal(2, said.Count);
        Assert.Contains("GDPR", said[0], StringComparison.Ordinal);
        Assert.Contains("quarterly business reviews", string.Join(' ', said[1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("Step 5", said[1], StringComparison.Ordinal);
        Assert.True(Level(await DocumentAsync(), "regulation.gdpr") >= 3);
        Assert.Null(Level(await DocumentAsync(), "technical-competency.quarterly-business-reviews"));

        await learner.TypeAsync(AboutGdpr);
        Assert.Equal(1, Level(await DocumentAsync(), "technical-competency.quarterly-business-reviews"));
        Assert.True(Level(await DocumentAsync(), "regulation.gdpr") >= 3);
    }

    [Fact]
    public async Task Should_credit_what_was_answered_already_and_say_where_nothing_was()
    {
        var learner = await AtFirstQuestionAsync();
        Assert.Contains(await learner.TypeAsync("I answered that already"), text => text.Contains("clear fault reports", StringComparison.Ordinal));
        Assert.Null(Level(await DocumentAsync(), "foundation-skill.clear-fault-reports"));

        await learner.TypeAsync(
            "In March I automated the browser tests of the voucher page for the fault report. I scripted each browser step as an automated test, "
            + "and the automated tests run each night since.");
        await learner.TypeAsync("that's all");
        for (var question = 0; question < 6 && !string.Join(' ', learner.Answered).Contains("automation", StringComparison.Ordinal); question++)
        {
            await learner.TypeAsync("skip");
        }

        var said = await learner.TypeAsync("I told you that already");
        Assert.Contains("“", said[0], StringComparison.Ordinal);
        Assert.NotNull(Level(await DocumentAsync(), "technical-competency.browser-test-automation"));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static double? Level(LearnerDocument learner, string id) =>
        learner.Observations.FirstOrDefault(seen => seen.Kind == ObservationKind.Account && seen.RequirementId == id)?.Level;

    private async Task<Learner> AtFirstQuestionAsync(string budget = "quick")
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, budget, role: TestEngineer);
        return learner;
    }

    private async Task<LearnerDocument> DocumentAsync()
    {
        var entry = await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
            "local", "test", "sam", () => throw new InvalidOperationException("The learner should exist."), CancellationToken.None);
        return (await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(entry.Key, CancellationToken.None))!.Document;
    }
}
