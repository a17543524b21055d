using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>What Teams does beside messages, and what the bot makes of it, by the wire.</summary>
public sealed class TeamsBehaviourTests : IAsyncLifetime
{
    private static readonly JsonObject Install = new() { ["action"] = "add" };
    private static readonly JsonObject Remove = new() { ["action"] = "remove" };

    private TeamsHost host = null!;

    private static JsonObject MembersAdded => new()
    {
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = TeamsHost.Bot }, new JsonObject { ["id"] = "29:sam" }),
    };

    private static JsonObject Group => new()
    {
        ["conversation"] = new JsonObject { ["id"] = "19:abc@thread.v2;messageid=1", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = TeamsHost.Tenant },
    };

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    public static TheoryData<string> Orders => ["install,members", "members,install", "hi,install,members", "install,install"];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Should_welcome_once_whichever_comes_first(string order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var steps = order.Split(',');
        Assert.Contains(await host.TalkAsync(ActivityOf(steps[0])), call => call.Card is not null);
        foreach (var step in steps.Skip(1).Where(step => step != "hi"))
        {
            Assert.Empty(await host.TalkAsync(ActivityOf(step)));
        }
    }

    [Fact]
    public async Task Should_say_nothing_while_the_app_is_away_and_ask_again_when_it_is_back()
    {
        await AgreeAsync();
        Assert.Empty(await host.TalkAsync(host.Activity("installationUpdate", part: Remove)));
        Assert.Null((await EntryAsync()).ReferenceJson);

        var back = await host.TalkAsync(host.Activity("installationUpdate", part: Install));

        Assert.NotEmpty(back);
        Assert.NotNull((await EntryAsync()).ReferenceJson);
        Assert.Empty(await host.TalkAsync(host.Activity("installationUpdate", part: new JsonObject { ["action"] = "add-upgrade" })));
    }

    [Theory]
    [InlineData("message")]
    [InlineData("invoke")]
    public async Task Should_take_who_writes_or_presses_for_back_whatever_the_order(string first)
    {
        await AgreeAsync();
        await host.TalkAsync(host.Activity("installationUpdate", part: Remove));

        var (status, _) = await host.PostAsync(host.Activity(first, part: first == "message" ? new JsonObject { ["text"] = "help" } : new JsonObject
        {
            ["name"] = "adaptiveCard/action",
            ["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"choose","data":{"verb":"choose","nonce":"1.1.x","step":"role"}}}"""),
        }));
        Assert.InRange((int)status, 200, 202);
        await host.QuietAsync();
        host.Connector.TakeAll();

        Assert.NotNull((await EntryAsync()).ReferenceJson);
        Assert.Empty(await host.TalkAsync(host.Activity("installationUpdate", part: Install)));
    }

    [Fact]
    public async Task Should_keep_the_hints_when_an_activity_brings_none()
    {
        await AgreeAsync();
        var before = (await EntryAsync()).ReferenceJson;
        var like = new JsonObject
        {
            ["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" }), ["replyToId"] = "s1", ["locale"] = null, ["localTimezone"] = null,
        };

        await host.TalkAsync(host.Activity("messageReaction", part: like));
        Assert.Equal(before, (await EntryAsync()).ReferenceJson);

        await host.TalkAsync(host.Activity("message", part: new JsonObject { ["text"] = "help", ["locale"] = null, ["localTimezone"] = "Asia/Tokyo" }));
        var after = JsonNode.Parse((await EntryAsync()).ReferenceJson!)!;
        Assert.Equal(("en-GB", "Asia/Tokyo"), ((string?)after["locale"], (string?)after["localTimezone"]));
    }

    [Fact]
    public async Task Should_keep_an_address_once_the_learner_agreed_and_take_it_away_with_their_data()
    {
        await host.TalkAsync("hi");
        Assert.Null((await EntryAsync()).ReferenceJson);

        await host.TalkAsync("yes");
        var kept = JsonNode.Parse((await EntryAsync()).ReferenceJson!)!;
        Assert.Equal(host.Connector.Url, (string?)kept["serviceUrl"]);
        Assert.Equal("Europe/Berlin", (string?)kept["localTimezone"]);
        Assert.Equal("a:29:sam", (string?)kept["conversation"]!["id"]);
        Assert.DoesNotContain("Sam Field", kept.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(kept["id"]);

        await host.RestartAsync();
        Assert.NotNull((await EntryAsync()).ReferenceJson);
        await host.TalkAsync("delete my data");
        await host.TalkAsync("yes");
        Assert.Null((await EntryAsync()).ReferenceJson);
    }

    [Fact]
    public async Task Should_invite_to_a_chat_of_ones_own_where_others_read_along()
    {
        await AgreeAsync();
        var mention = Group;
        mention["text"] = "<at>Zavmo</at> how am I doing?";
        mention["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention", ["text"] = "<at>Zavmo</at>", ["mentioned"] = new JsonObject { ["id"] = TeamsHost.Bot, ["name"] = "Zavmo" },
        });

        var answer = Assert.Single(await host.TalkAsync(host.Activity("message", part: mention)));

        Assert.Contains("https://teams.microsoft.com/l/chat/0/0?users=28:bot", answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("/v3/conversations/19:abc@thread.v2;messageid=1/activities/f:", answer.Path, StringComparison.Ordinal);
        Assert.Null(answer.Card);
        var unaddressed = Group;
        unaddressed["text"] = "hello all";
        Assert.Empty(await host.TalkAsync(host.Activity("message", part: unaddressed)));
    }

    [Fact]
    public async Task Should_keep_quiet_in_a_thread_that_does_not_say_what_it_is()
    {
        await AgreeAsync();
        var thread = new JsonObject { ["conversation"] = new JsonObject { ["id"] = "19:abc@thread.v2", ["tenantId"] = TeamsHost.Tenant }, ["text"] = "help" };

        Assert.Empty(await host.TalkAsync(host.Activity("message", part: thread)));
    }

    [Theory]
    [InlineData("msteams", TeamsHost.Tenant)]
    [InlineData("directline", "local")]
    public async Task Should_believe_Teams_alone_whose_tenant_it_is(string channel, string tenant)
    {
        await host.TalkAsync(host.Activity("message", part: new JsonObject { ["channelId"] = channel, ["text"] = "hi" }));

        var directory = host.Services.GetRequiredService<IDirectoryStore>();
        foreach (var other in new[] { TeamsHost.Tenant, "local" })
        {
            Assert.Equal(other == tenant, await directory.FindAsync(other, channel, "29:sam", CancellationToken.None) is not null);
        }
    }

    [Fact]
    public async Task Should_invite_once_when_it_is_added_to_a_team()
    {
        var added = Group;
        added["membersAdded"] = new JsonArray(new JsonObject { ["id"] = TeamsHost.Bot });
        var others = Group;
        others["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:kim" });
        var install = Group;
        install["action"] = "add";

        Assert.Single(await host.TalkAsync(host.Activity("conversationUpdate", part: added)));
        Assert.Empty(await host.TalkAsync(host.Activity("installationUpdate", part: install)));
        Assert.Empty(await host.TalkAsync(host.Activity("conversationUpdate", part: others)));
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "change my answer")]
    [InlineData("messageDelete", "softDeleteMessage", "delete my data")]
    public async Task Should_say_what_a_changed_message_changes(string type, string eventType, string words)
    {
        var change = new JsonObject { ["channelData"] = new JsonObject { ["eventType"] = eventType, ["tenant"] = new JsonObject { ["id"] = TeamsHost.Tenant } } };
        Assert.Empty(await host.TalkAsync(host.Activity(type, part: change)));
        await AgreeAsync();

        var answer = Assert.Single(await host.TalkAsync(host.Activity(type, part: change)));

        Assert.Contains(words, answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("conversationUpdate", "5")]
    [InlineData("conversationUpdate", """{"eventType":{},"team":5}""")]
    [InlineData("messageUpdate", """[{"eventType":"editMessage"}]""")]
    [InlineData("messageDelete", "true")]
    public async Task Should_pass_over_channel_data_of_another_shape(string type, string data)
    {
        await AgreeAsync();

        Assert.Empty(await host.TalkAsync(host.Activity(type, part: new JsonObject { ["channelData"] = JsonNode.Parse(data) })));

        Assert.Empty(await host.Services.GetRequiredService<IInboxStore>().ListAsync(InboxState.Parked, 1, CancellationToken.None));
    }

    [Fact]
    public async Task Should_say_what_an_edit_changes_whatever_else_its_channel_data_holds()
    {
        await AgreeAsync();
        var edit = new JsonObject
        {
            ["channelData"] = new JsonObject { ["eventType"] = "editMessage", ["team"] = 5, ["tenant"] = new JsonObject { ["id"] = TeamsHost.Tenant } },
        };

        Assert.Single(await host.TalkAsync(host.Activity("messageUpdate", part: edit)));
    }

    [Fact]
    public async Task Should_take_reactions_and_unknown_activities_without_a_word()
    {
        await AgreeAsync();
        var like = new JsonObject { ["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" }), ["replyToId"] = "s1" };
        Assert.Empty(await host.TalkAsync(host.Activity("messageReaction", part: like)));
        Assert.Empty(await host.TalkAsync(host.Activity("event", part: new JsonObject { ["name"] = "application/vnd.microsoft.meetingStart" })));
        Assert.Empty(await host.TalkAsync(host.Activity("somethingNew")));
        Assert.Empty(await host.TalkAsync(host.Activity("typing")));
    }

    [Fact]
    public async Task Should_not_hear_its_own_name_as_part_of_an_answer()
    {
        var mention = new JsonObject
        {
            ["text"] = "<at>Zavmo</at> yes",
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention", ["text"] = "<at>Zavmo</at>", ["mentioned"] = new JsonObject { ["id"] = TeamsHost.Bot, ["name"] = "Zavmo" },
            }),
        };
        await host.TalkAsync("hi");
        await host.TalkAsync(host.Activity("message", part: mention));

        Assert.NotNull((await EntryAsync()).ReferenceJson);
    }

    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"x"}""", 501)]
    [InlineData("composeExtension/query", "5", 400)]
    [InlineData("task/fetch", """{"data":{}}""", 501)]
    [InlineData("task/fetch", "null", 400)]
    [InlineData("composeExtension/query", """{"parameters":5}""", 400)]
    [InlineData("signin/verifyState", "{}", 501)]
    [InlineData("fileConsent/invoke", """{"action":"maybe"}""", 400)]
    [InlineData("somethingUnknown", "{}", 501)]
    [InlineData("adaptiveCard/action", "5", 400)]
    public async Task Should_answer_invokes_that_it_does_not_know(string name, string value, int status)
    {
        var invoke = host.Activity("invoke", part: new JsonObject { ["name"] = name, ["value"] = JsonNode.Parse(value) });
        var (answered, _) = await host.PostAsync(invoke);

        Assert.Equal((HttpStatusCode)status, answered);
    }

    private JsonObject ActivityOf(string step) => step switch
    {
        "install" => host.Activity("installationUpdate", part: Install),
        "members" => host.Activity("conversationUpdate", part: MembersAdded),
        _ => host.Activity("message", part: new JsonObject { ["text"] = "hi" }),
    };

    private async Task AgreeAsync()
    {
        await host.TalkAsync("hi");
        await host.TalkAsync("yes");
    }

    private Task<DirectoryEntry> EntryAsync() => host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
        TeamsHost.Tenant, "msteams", "29:sam", () => throw new InvalidOperationException("unknown"), CancellationToken.None);
}
