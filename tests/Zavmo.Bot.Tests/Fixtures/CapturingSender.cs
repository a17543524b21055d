using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>The channel <c>test</c>: keeps what was sent.</summary>
internal sealed class CapturingSender : IChannelSender
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<JsonObject>> sent = new();
    private readonly ConcurrentQueue<JsonObject> updates = new();
    private int ids;

    public IReadOnlyList<JsonObject> Updates => [.. updates];

    public bool Serves(string channelId) => channelId == "test";

    public Task<string> SendAsync(string serviceUrl, string conversationId, string activityJson, CancellationToken cancellationToken)
    {
        var activity = JsonNode.Parse(activityJson)!.AsObject();
        if (activity["type"]?.GetValue<string>() == "message")
        {
            sent.GetOrAdd(conversationId, _ => new ConcurrentQueue<JsonObject>()).Enqueue(activity);
        }

        return Task.FromResult(Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture));
    }

    public Task UpdateAsync(
        string serviceUrl, string conversationId, string activityId, string activityJson, CancellationToken cancellationToken)
    {
        updates.Enqueue(JsonNode.Parse(activityJson)!.AsObject());
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public IReadOnlyList<JsonObject> Take(string conversationId)
    {
        var taken = new List<JsonObject>();
        while (sent.TryGetValue(conversationId, out var queue) && queue.TryDequeue(out var activity))
        {
            taken.Add(activity);
        }

        return taken;
    }
}
