using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>A card of the map that comes into view shows what is known now, to the learner alone, and asking for it is no turn.</summary>
public sealed class RefreshTests : IAsyncLifetime
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private TeamsHost host = null!;
    private TeamsLearner sam = null!;

    public async Task InitializeAsync()
    {
        host = await TeamsHost.StartAsync();
        sam = new TeamsLearner(host);
        await sam.SayAsync("hi", "yes", "1", "quick", "none", "3 4 2 3 3", "map");
    }

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Should_name_the_learner_as_the_one_who_sees_it_fresh()
    {
        var refresh = sam.Cards[sam.Open]["refresh"]!;

        Assert.Equal(["29:sam"], refresh["userIds"]!.AsArray().Select(id => (string?)id));
        Assert.Equal("Action.Execute", (string?)refresh["action"]!["type"]);
        Assert.Equal("refresh", (string?)refresh["action"]!["verb"]);
        Assert.Equal((string?)sam.Button("stop")["nonce"], (string?)refresh["action"]!["data"]!["nonce"]);
        Assert.All(sam.Cards.Where(card => card.Key != sam.Open), card => Assert.Null(card.Value["refresh"]));
    }

    [Theory]
    [InlineData("automatic")]
    [InlineData("manual")]
    public async Task Should_show_the_card_as_it_is_now_and_run_no_turn(string trigger)
    {
        var (before, stored, shown) = (await sam.StateAsync(), await StoredAsync(), sam.Cards[sam.Open].ToJsonString());

        var answer = await RefreshAsync(sam.Open, trigger: trigger);

        Assert.Equal(CardType, (string?)answer["type"]);
        Assert.Equal(shown, answer["value"]!.ToJsonString());
        await host.QuietAsync();
        Assert.Empty(host.Connector.TakeAll());
        Assert.Equal(before, await sam.StateAsync());
        Assert.Equal(stored, await StoredAsync());
    }

    [Fact]
    public async Task Should_show_what_was_learnt_since_the_card_was_sent()
    {
        var (card, shown) = (sam.Open, sam.Cards[sam.Open].ToJsonString());
        await ChangeAsync(learner => learner with { NoChanceYet = [learner.Observations[^1].RequirementId] });

        var answer = await RefreshAsync(card);

        Assert.DoesNotContain("no chance yet", shown, StringComparison.Ordinal);
        Assert.Contains("no chance yet", answer["value"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.True(TeamsLearner.IsOpen(answer["value"]!));
        Assert.NotNull(answer["value"]!["refresh"]);
    }

    [Fact]
    public async Task Should_never_press_a_button_by_itself()
    {
        var before = await sam.StateAsync();

        var answer = await RefreshAsync(sam.Open, sam.Button("add-account"));

        Assert.Equal(sam.Cards[sam.Open].ToJsonString(), answer["value"]!.ToJsonString());
        Assert.Equal(before, await sam.StateAsync());
    }

    [Fact]
    public async Task Should_show_an_answered_card_read_only_and_an_older_one_as_a_line()
    {
        var (map, fresh) = (sam.Open, RefreshOf(sam.Open));
        await sam.SayAsync("foundation skills");
        var page = sam.Open;
        Assert.NotNull(sam.Cards[page]["refresh"]);
        var answered = await RefreshAsync(map, fresh);
        Assert.Equal(sam.Cards[map].ToJsonString(), answered["value"]!.ToJsonString());

        await sam.SayAsync("map");
        var older = await RefreshAsync(map, fresh);

        Assert.False(TeamsLearner.IsOpen(older["value"]!));
        Assert.Contains("Shown once more.", older["value"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Foundation", older["value"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_not_count_as_coming_back()
    {
        var seen = await StoredAsync();
        var refresh = RefreshOf(sam.Open);
        for (var times = 0; times < 20; times++)
        {
            await RefreshAsync(sam.Open, refresh);
        }

        Assert.Equal(seen, await StoredAsync());
    }

    [Fact]
    public async Task Should_show_nothing_of_the_learner_to_anybody_else()
    {
        var (map, fresh) = (sam.Open, RefreshOf(sam.Open));
        var kim = new TeamsLearner(host, "29:kim");
        await kim.SayAsync("hi");
        var before = await kim.StateAsync();
        foreach (var user in new[] { "29:kim", "29:lee" })
        {
            var answer = await RefreshAsync(map, fresh, user: user);

            Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
            Assert.DoesNotContain("skills", answer.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(before, await kim.StateAsync());
        Assert.Null(await host.Services.GetRequiredService<IDirectoryStore>().FindAsync(TeamsHost.Tenant, "msteams", "29:lee", CancellationToken.None));
    }

    [Fact]
    public async Task Should_take_the_map_off_the_page_once_everything_was_deleted()
    {
        var (map, fresh) = (sam.Open, RefreshOf(sam.Open));
        await sam.SayAsync("delete my data", "yes");

        var answer = await RefreshAsync(map, fresh);

        Assert.Equal(CardType, (string?)answer["type"]);
        Assert.Contains("This is no longer kept.", answer["value"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(answer["value"]!["refresh"]);
    }

    [Fact]
    public async Task Should_show_it_after_a_restart()
    {
        var (shown, fresh) = (sam.Cards[sam.Open].ToJsonString(), RefreshOf(sam.Open));
        await host.RestartAsync();

        Assert.Equal(shown, (await RefreshAsync(sam.Open, fresh))["value"]!.ToJsonString());
    }

    private JsonObject RefreshOf(string card) => sam.Cards[card]["refresh"]!["action"]!["data"]!.DeepClone().AsObject();

    private async Task<JsonNode> RefreshAsync(string card, JsonObject? data = null, string trigger = "automatic", string user = "29:sam")
    {
        data ??= RefreshOf(card);
        var (status, body) = await host.PostAsync(host.Activity("invoke", user, new JsonObject
        {
            ["name"] = "adaptiveCard/action",
            ["replyToId"] = card,
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = data["verb"]!.DeepClone(), ["data"] = data.DeepClone() },
                ["trigger"] = trigger,
            },
        }));
        Assert.Equal(HttpStatusCode.OK, status);
        return JsonNode.Parse(body)!;
    }

    private async Task<LearnerKey> KeyAsync() => (await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
        TeamsHost.Tenant, "msteams", "29:sam", () => throw new InvalidOperationException("unknown"), CancellationToken.None)).Key;

    // The tag changes with every write.
    private async Task<(string? ETag, int Turn, DateTimeOffset LastSeen)> StoredAsync()
    {
        var session = await host.Services.GetRequiredService<ISessionStore>().ReadAsync(await KeyAsync(), CancellationToken.None);
        return (session?.ETag, session!.Document.Turn, session.Document.LastSeen);
    }

    private async Task ChangeAsync(Func<LearnerDocument, LearnerDocument> change)
    {
        var store = host.Services.GetRequiredService<ILearnerStore>();
        var stored = await store.ReadAsync(await KeyAsync(), CancellationToken.None);
        await store.WriteAsync(await KeyAsync(), change(stored!.Document), stored.ETag, CancellationToken.None);
    }
}
