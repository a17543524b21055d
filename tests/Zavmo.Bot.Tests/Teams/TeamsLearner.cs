using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>
/// A person in Teams with the chat as their client shows it: a card that is updated, or that answers a press, takes the place of the one
/// that stood there. They press by <c>Action.Execute</c>, or as an old client by its <c>Action.Submit</c> fallback.
/// </summary>
internal sealed class TeamsLearner(TeamsHost host, string user = "29:sam", bool executes = true)
{
    /// <summary>The cards of the chat by the ids of their messages, in the order of the chat.</summary>
    public OrderedDictionary<string, JsonNode> Cards { get; } = [];

    /// <summary>The words that were said to them since they last did something.</summary>
    public IReadOnlyList<string> Said { get; private set; } = [];

    /// <summary>The message whose card has buttons; there is never more than one.</summary>
    public string Open => Assert.Single(Cards, card => IsOpen(card.Value)).Key;

    public static bool IsOpen(JsonNode card) => Actions(card).Any();

    /// <summary>The buttons of a card, without those that only fold it.</summary>
    public static IEnumerable<JsonObject> Actions(JsonNode? node) => node switch
    {
        JsonObject item when (string?)item["type"] is "Action.Execute" or "Action.Submit" => [item],
        JsonObject item => item.Where(pair => pair.Key != "refresh").SelectMany(pair => Actions(pair.Value)),
        JsonArray items => items.SelectMany(Actions),
        _ => [],
    };

    public async Task SayAsync(params string[] lines)
    {
        foreach (var line in lines)
        {
            await host.SayAsync(line, user);
            await ReadAsync();
        }
    }

    /// <summary>The data of a button of a card, by a value that it carries, e.g. its choice; with what was put into the card's inputs.</summary>
    public JsonObject Button(string value, string? card = null, params (string Id, string Value)[] inputs)
    {
        var data = Actions(Cards[card ?? Open]).Select(action => action["data"]!.AsObject())
            .First(candidate => candidate.Any(pair => pair.Key != "nonce" && (string?)pair.Value == value)).DeepClone().AsObject();
        foreach (var (id, input) in inputs)
        {
            data[id] = input;
        }

        return data;
    }

    /// <summary>Presses a button of the open card; returns the body of the answer, null for a message.</summary>
    public async Task<JsonNode?> PressAsync(string value, params (string Id, string Value)[] inputs) =>
        await PressAsync(Open, Button(value, null, inputs));

    /// <summary>Sends what a button of a card carries.</summary>
    public async Task<JsonNode?> PressAsync(string card, JsonObject data, JsonObject? part = null)
    {
        var (status, body) = await host.PostAsync(Press(card, data, part));
        Assert.Equal(executes ? HttpStatusCode.OK : HttpStatusCode.Accepted, status);
        var answer = executes ? JsonNode.Parse(body)! : null;
        if ((string?)answer?["type"] == "application/vnd.microsoft.card.adaptive")
        {
            Cards[card] = answer["value"]!;
        }

        await ReadAsync();
        return answer;
    }

    /// <summary>The activity that pressing sends.</summary>
    public JsonObject Press(string card, JsonObject data, JsonObject? part = null)
    {
        var press = executes
            ? new JsonObject
            {
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = card,
                ["value"] = new JsonObject
                {
                    ["action"] = new JsonObject { ["type"] = "Action.Execute", ["id"] = "", ["verb"] = data["verb"]?.DeepClone(), ["data"] = data.DeepClone() },
                    ["trigger"] = "manual",
                },
            }
            : new JsonObject { ["replyToId"] = card, ["value"] = data.DeepClone() };
        foreach (var (name, value) in part ?? [])
        {
            press[name] = value?.DeepClone();
        }

        return host.Activity(executes ? "invoke" : "message", user, press);
    }

    /// <summary>Takes up what arrived in the chat.</summary>
    public async Task ReadAsync()
    {
        await host.QuietAsync();
        var calls = host.Connector.TakeAll().Where(call => call.Type != "typing" && call.Path.Contains($"/a:{user}/", StringComparison.Ordinal)).ToList();
        foreach (var call in calls.Where(call => call.Card is not null))
        {
            Cards[call.Method == "PUT" ? call.Path[(call.Path.LastIndexOf('/') + 1)..] : call.Id] = call.Card!;
        }

        Said = [.. calls.Where(call => call.Card is null).Select(call => call.Text)];
    }

    /// <summary>What a crash between a send and the next turn does: the ids of the sent cards are gone.</summary>
    public async Task ForgetSentCardsAsync()
    {
        // Without the memory of the process and without the message there is nothing that could bring them back.
        await host.RestartAsync();
        var sessions = host.Services.GetRequiredService<ISessionStore>();
        var stored = await sessions.ReadAsync(await KeyAsync(), CancellationToken.None);
        var forgetful = stored!.Document with { Outbox = [], SentCards = new Dictionary<string, string>() };
        await sessions.WriteAsync(await KeyAsync(), forgetful, stored.ETag, CancellationToken.None);
    }

    /// <summary>Everything that a turn may change about the learner, as it is stored; not the count of turns and what was sent.</summary>
    public async Task<string> StateAsync()
    {
        var key = await KeyAsync();
        var session = await host.Services.GetRequiredService<ISessionStore>().ReadAsync(key, CancellationToken.None);
        var learner = await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(key, CancellationToken.None);
        var evidence = await host.Services.GetRequiredService<IEvidenceStore>().ListAsync(key, CancellationToken.None);
        return JsonSerializer.Serialize(new
        {
            session?.Document.Stack,
            session?.Document.Accounts,
            session?.Document.EvidenceHead,
            Learner = learner?.Document,
            LearnerTag = learner?.ETag,
            Evidence = evidence.Select(item => item.Document.Hash),
        });
    }

    private async Task<LearnerKey> KeyAsync() => (await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
        TeamsHost.Tenant, "msteams", user, () => throw new InvalidOperationException("unknown"), CancellationToken.None)).Key;
}
