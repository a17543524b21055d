using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>A job description sent as a message becomes a role of the learner's own; another role begins afresh.</summary>
public sealed class OwnRoleTests : IAsyncDisposable
{
    private const string Baker = """
        # Night Baker (L2)
        ## Role Purpose & Context
        ### Role Summary
        The Night Baker makes the bread that four shops sell before eight in the morning.
        ## Technical Competencies
        - Sourdough Care: Keeps three starters alive and feeds them by temperature.
        - Oven Scheduling: Plans twelve bakes so that no oven stands empty.
        ## Digital Tools
        - Excel: Keeps the dough sheet for each night.
        """;

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_import_a_pasted_job_description_for_the_learner_alone_and_go_on_with_it()
    {
        var learner = await AtRoleAsync("sam");
        var said = await learner.TypeAsync(Baker);

        Assert.Contains("Night Baker", said[0], StringComparison.Ordinal);
        Assert.Contains("3 things", said[0], StringComparison.Ordinal);
        Assert.Contains("20 minutes", said[^1], StringComparison.Ordinal);
        await learner.PressAsync("quick");
        Assert.Contains("Sourdough", (await learner.TypeAsync("none"))[^1], StringComparison.OrdinalIgnoreCase);

        var record = Assert.Single(await RolesAsync());
        Assert.Equal((await Stores.KeyAsync(host)).LearnerId, record.OwnerLearnerId);
        var other = await AtRoleAsync("ann");
        Assert.DoesNotContain("Night Baker", other.Answered[^1], StringComparison.Ordinal);
        Assert.Null(await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", record.Id, CancellationToken.None, (await Stores.KeyAsync(host, "ann")).LearnerId));
        Assert.Contains("Night Baker", (await learner.TypeAsync("choose another role"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_import_a_whole_document_of_the_product()
    {
        var learner = await AtRoleAsync("sam");
        var text = await File.ReadAllTextAsync(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), "roles", "software-test-engineer.md"));
        Assert.Contains("15 things", (await learner.TypeAsync(text))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_refuse_a_text_that_is_no_job_description_with_line_and_reason_and_keep_nothing()
    {
        var learner = await AtRoleAsync("sam");
        var said = Assert.Single(await learner.TypeAsync(string.Join('\n', Enumerable.Repeat("we had a nice day at the sea and ate fish", 12))));
        Assert.Matches("line 1", said);
        Assert.Contains("Account Growth Manager", said, StringComparison.Ordinal);
        Assert.Empty(await RolesAsync());
    }

    [Theory]
    [InlineData("can I upload a job description?")]
    [InlineData("I have a PDF")]
    [InlineData("paste my job description")]
    public async Task Should_say_how_to_give_a_job_description(string words)
    {
        var learner = await AtRoleAsync("sam");
        Assert.Matches("message", Assert.Single(await learner.TypeAsync(words)));
    }

    [Theory]
    [InlineData("delete my data")]
    [InlineData("I withdraw my consent")]
    public async Task Should_delete_the_own_role_with_everything_else(string words)
    {
        var learner = await AtRoleAsync("sam");
        await learner.TypeAsync(Baker);
        await learner.TypeAsync(words);
        Assert.Single(await RolesAsync());
        await learner.TypeAsync("yes");
        Assert.Empty(await RolesAsync());
    }

    [Fact]
    public async Task Should_begin_afresh_with_another_role_and_go_on_with_the_same()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        Assert.Contains("Software Test Engineer", (await learner.TypeAsync("change role"))[^1].Split('\n')[0] + (learner.Answered[^1]), StringComparison.Ordinal);
        await learner.TypeAsync("software test engineer");
        await learner.TypeAsync("quick");
        Assert.Contains("Step 5", (await learner.TypeAsync("none"))[^1], StringComparison.Ordinal);

        await learner.TypeAsync("change role");
        await learner.TypeAsync("account growth manager");
        await learner.TypeAsync("quick");
        Assert.Contains("Step 1", (await learner.TypeAsync("none"))[^1], StringComparison.Ordinal);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.SelfRating);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtRoleAsync(string user)
    {
        var learner = new Learner(host, user);
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        return learner;
    }

    private async Task<IReadOnlyList<RoleRecord>> RolesAsync() => await host.Services.GetRequiredService<IRoleStore>()
        .ListAsync("local", (await Stores.KeyAsync(host)).LearnerId, CancellationToken.None);
}
