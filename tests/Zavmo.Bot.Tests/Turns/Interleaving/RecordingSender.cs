using System.Globalization;
using System.Text.Json.Nodes;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>The channel of both processes.</summary>
internal sealed class RecordingSender : IChannelSender
{
    private readonly List<(string ClientId, string Text)> sent = [];

    public IReadOnlyList<(string ClientId, string Text)> Sent => sent;

    public bool Serves(string channelId) => true;

    public Task<string> SendAsync(string serviceUrl, string conversationId, string activityJson, CancellationToken cancellationToken)
    {
        var activity = JsonNode.Parse(activityJson)!;
        sent.Add((activity["channelData"]!["clientActivityID"]!.GetValue<string>(), activity["text"]!.GetValue<string>()));
        return Task.FromResult(sent.Count.ToString(CultureInfo.InvariantCulture));
    }

    public Task UpdateAsync(
        string serviceUrl, string conversationId, string activityId, string activityJson, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
