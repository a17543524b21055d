using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Teams;

namespace Zavmo.Bot.Tests.Messages.Mutated;

/// <summary>A person who has an ordinary conversation, whatever else comes in.</summary>
internal sealed class SteadyLearner
{
    private static readonly string[] Says =
        ["hi", "yes", "1", "10 minutes", "none", "3 3 3 3 3", "3 3 3 3 3", "3 3 3", "no no", Journeys.OrdinaryAccount, "why do you ask", "that's all", Journeys.OrdinaryAccount, "menu"];

    private readonly ConcurrentQueue<ConnectorCall> calls = [];
    private readonly TeamsHost host;
    private readonly string user;

    public SteadyLearner(TeamsHost host, string user)
    {
        this.host = host;
        this.user = user;
        host.Connector.Seen += call =>
        {
            if (call.Type != "typing" && Uri.UnescapeDataString(call.Path).Contains($"/a:{user}/", StringComparison.Ordinal))
            {
                calls.Enqueue(call);
            }
        };
    }

    /// <summary>What is answered to each of the things said, one after the other.</summary>
    public async Task<IReadOnlyList<string>> TalkAsync()
    {
        var answers = new List<string>();
        foreach (var text in Says)
        {
            var activity = host.Activity("message", user, new JsonObject { ["text"] = text });
            Assert.Equal(HttpStatusCode.Accepted, (await host.PostAsync(activity)).Status);
            await FinishedAsync((string)activity["conversation"]!["id"]!, (string)activity["id"]!);
            answers.Add($"{text} -> {string.Join(" | ", calls.Select(call => call.Text + (string?)call.Body?["summary"]))}");
            calls.Clear();
        }

        return answers;
    }

    private async Task FinishedAsync(string conversation, string id)
    {
        var inbox = host.Services.GetRequiredService<IInboxStore>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(45));
        while ((await inbox.ReadAsync(InboxItem.ShardOf("msteams", conversation), InboxItem.IdOf("msteams", conversation, id), limit.Token))?.Document.State != InboxState.Done)
        {
            await Task.Yield();
        }
    }
}
