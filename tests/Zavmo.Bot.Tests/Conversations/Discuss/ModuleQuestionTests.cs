using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Demonstrate;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>The question that a module offers while its conversations cannot be held.</summary>
public sealed class ModuleQuestionTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_offer_a_question_on_every_module_card_and_return_to_the_plan()
    {
        var learner = await Plans.MakeAsync(host);
        foreach (var placement in (await Plans.ShownAsync(host)).Placements.Where(placement => !placement.Module.IsPrerequisite))
        {
            await learner.TypeAsync($"tell me about {placement.Module.Name}");
            await learner.PressAsync("question");
            Assert.Equal("plan-question", learner.Step);

            await learner.PressAsync("leave");
            Assert.Equal("plan", learner.Step);
        }

        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.KnowledgeItem);
    }

    [Fact]
    public async Task Should_help_in_steps_and_never_answer_first()
    {
        var (learner, item) = await AtKnowledgeAsync();
        var hints = item.Topic.Expectation(item.Item.LooksFor[0]).Hints;
        foreach (var next in (string[])[hints.Nudge, hints.Pointed, hints.Example, hints.Assertion])
        {
            Assert.DoesNotContain(learner.Answered, said => Flat(said).Contains(Flat(next), StringComparison.Ordinal));
            await learner.TypeAsync("I don't know");
            Assert.Contains(learner.Answered, said => Flat(said).Contains(Flat(next), StringComparison.Ordinal));
        }

        Assert.Contains(Flat(hints.Parallel), Flat(learner.Answered[^1]), StringComparison.Ordinal);
        await learner.TypeAsync("I don't know");
        Assert.Equal("plan", learner.Step);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.KnowledgeItem);
    }

    [Fact]
    public async Task Should_note_a_right_first_answer_as_knowledge_with_its_evidence()
    {
        var (learner, item) = await AtKnowledgeAsync();

        await AnswerAsync(learner, item);

        var seen = Assert.Single((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.KnowledgeItem);
        Assert.Equal((item.RequirementId, 1), (seen.RequirementId, seen.Level));
        var evidence = (await EvidenceAsync()).Single(record => record.Kind == "knowledge-item");
        Assert.Equal(("K", 0, false, item.RequirementId), (evidence.EvidenceClass, evidence.Hints, evidence.Assisted, evidence.RequirementId));
        Assert.Equal([item.Id], (await Plans.KeptAsync(host)).Asked);
        Assert.Equal("plan", learner.Step);
    }

    [Fact]
    public async Task Should_count_nothing_that_came_after_help()
    {
        var (learner, item) = await AtKnowledgeAsync();
        await learner.TypeAsync("I don't know");

        await host.RestartAsync();
        await AnswerAsync(learner, item);

        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.KnowledgeItem);
        var evidence = (await EvidenceAsync()).Single(record => record.Kind == "knowledge-item");
        Assert.Equal((1, true), (evidence.Hints, evidence.Assisted));
    }

    [Fact]
    public async Task Should_give_nothing_for_the_words_of_the_question()
    {
        var (learner, item) = await AtKnowledgeAsync();

        await learner.TypeAsync($"{item.Item.Case} {item.Item.Question}");

        Assert.Equal("plan-question", learner.Step);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.KnowledgeItem);
    }

    [Fact]
    public async Task Should_ask_for_a_moment_of_the_job_where_no_knowledge_is_written()
    {
        await using var bare = new ChatHost(services => services.AddSingleton(new KnowledgeBank([])));
        var learner = await Plans.MakeAsync(bare);
        var module = (await Plans.ShownAsync(bare)).Placements.First(placement => !placement.Module.IsPrerequisite).Module;
        await learner.TypeAsync($"ask me about {module.Name}");
        Assert.Equal("plan-question", learner.Step);

        await learner.TypeAsync("I would first ring the customer and ask which three dates matter, because a forecast without them is a guess. Then I would check with finance whether the sums add up.");
        if (learner.Step == "plan-question")
        {
            await learner.TypeAsync("I would check whether the contract says the same.");
        }

        Assert.Equal("plan", learner.Step);
        var seen = (await Stores.LearnerAsync(bare)).Observations.Single(seen => seen.Kind == ObservationKind.Situational && seen.RequirementId == module.RequirementId);
        Assert.InRange(seen.Level, 2, 3);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static async Task AnswerAsync(Learner learner, BankItem item)
    {
        if (item.Item.Options.FirstOrDefault(option => option.IsRight) is { } right)
        {
            await learner.PressAsync(right.Id);
            return;
        }

        await learner.TypeAsync(string.Join(' ', item.Item.LooksFor.Select(id => item.Topic.Expectation(id).Paraphrases[0])));
    }

    private async Task<(Learner Learner, BankItem Item)> AtKnowledgeAsync()
    {
        var learner = await Plans.MakeAsync(host, role: "2");
        var bank = host.Services.GetRequiredService<KnowledgeBank>();
        var kept = await Stores.LearnerAsync(host);
        var role = await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", kept.RoleId!, kept.RoleVersion, kept.LearnerId, CancellationToken.None);
        var (module, items) = (await Plans.ShownAsync(host)).Placements
            .Select(placement => (placement.Module, Items: bank.ItemsFor(role!.Profile.Requirements.First(requirement => requirement.Id == placement.Module.RequirementId))))
            .First(each => each.Items.Count > 0);
        await learner.TypeAsync($"ask me about {module.Name}");
        return (learner, items.Single(item => Flat(learner.Answered[^1]).Contains(Flat(item.Item.Question), StringComparison.Ordinal)));
    }

    private async Task<IReadOnlyList<EvidenceRecord>> EvidenceAsync()
    {
        var items = await host.Services.GetRequiredService<IEvidenceStore>().ListAsync(await Stores.KeyAsync(host), CancellationToken.None);
        return [.. items.Select(item => System.Text.Json.JsonSerializer.Deserialize<EvidenceRecord>(item.Document.Payload!, Web)!)];
    }

    private static readonly System.Text.Json.JsonSerializerOptions Web = new(System.Text.Json.JsonSerializerDefaults.Web);
}
