using System.Net;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>What is no press of a card of ours is told so, in the shape that the Universal Action Model gives errors.</summary>
public sealed class CardErrorTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"yes\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":null}""")]
    [InlineData("""{"action":7}""")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"choose","data":{"verb":"choose"}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"choose","data":5}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"choose","data":{"verb":"choose","nonce":["x"]}}}""")]
    public async Task Should_refuse_a_value_that_is_no_action_of_a_card(string value)
    {
        var (status, body) = await SendAsync(value);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        AssertError(body, "BadRequest");
    }

    [Theory]
    [InlineData("""{"verb":"fly","data":{"verb":"fly"}}""")]
    [InlineData("""{"verb":"fly","data":{"verb":"choose","choice":"yes"}}""")]
    [InlineData("""{"verb":"choose","data":{}}""")]
    [InlineData("""{"verb":"","data":{"verb":"CHOOSE","choice":"yes"}}""")]
    public async Task Should_say_that_no_card_has_such_a_button(string action)
    {
        var sam = new TeamsLearner(host);
        await sam.SayAsync("hi");
        var before = await sam.StateAsync();
        var pressed = JsonNode.Parse(action)!.AsObject();
        pressed["type"] = "Action.Execute";
        pressed["data"]!["nonce"] = sam.Button("yes")["nonce"]!.DeepClone();

        var (status, body) = await SendAsync(new JsonObject { ["action"] = pressed, ["trigger"] = "manual" }.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, status);
        AssertError(body, "UnknownVerb");
        await sam.ReadAsync();
        Assert.Empty(sam.Said);
        Assert.Equal(before, await sam.StateAsync());
    }

    private static void AssertError(string body, string code)
    {
        var error = JsonNode.Parse(body)!;
        Assert.Equal(400, (int)error["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string?)error["type"]);
        Assert.Equal(code, (string?)error["value"]!["code"]);
        Assert.NotEmpty((string?)error["value"]!["message"] ?? "");
    }

    private Task<(HttpStatusCode Status, string Body)> SendAsync(string value) => host.PostAsync(host.Activity("invoke", part: new JsonObject
    {
        ["name"] = "adaptiveCard/action", ["value"] = JsonNode.Parse(value),
    }));
}
