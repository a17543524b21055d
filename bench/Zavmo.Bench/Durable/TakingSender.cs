using Zavmo.Bot.Turns;

namespace Zavmo.Bench.Durable;

/// <summary>A channel that takes everything at once, and remembers the last card of the only conversation if asked to.</summary>
internal sealed class TakingSender : IChannelSender
{
    /// <summary>The last message that was sent, as JSON.</summary>
    public string Last { get; private set; } = "";

    public bool Serves(string channelId) => channelId == "bench";

    public Task<string> SendAsync(string serviceUrl, string conversationId, string activityJson, CancellationToken cancellationToken)
    {
        Last = activityJson;
        return Task.FromResult("1");
    }

    public Task UpdateAsync(
        string serviceUrl, string conversationId, string activityId, string activityJson, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
