using System.Text.Json.Nodes;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns.Faults;

internal sealed class WatchedSender(IChannelSender inner, ITurnWatch watch) : IChannelSender
{
    public bool Serves(string channelId) => inner.Serves(channelId);

    public Task<string> SendAsync(string serviceUrl, string conversationId, string activityJson, CancellationToken cancellationToken) =>
        IsTyping(activityJson)
            ? inner.SendAsync(serviceUrl, conversationId, activityJson, cancellationToken)
            : watch.AtAsync(
                StepNames.Send, conversationId, () => inner.SendAsync(serviceUrl, conversationId, activityJson, cancellationToken));

    public Task UpdateAsync(
        string serviceUrl, string conversationId, string activityId, string activityJson, CancellationToken cancellationToken) =>
        watch.AtAsync(
            StepNames.Send, conversationId, () => inner.UpdateAsync(serviceUrl, conversationId, activityId, activityJson, cancellationToken));

    public Task DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        inner.DeleteAsync(serviceUrl, conversationId, activityId, cancellationToken);

    /// <summary>Whether an activity only says that the bot is at work, as it does where a machine is slow: that is no step of the turn.</summary>
    public static bool IsTyping(string activityJson) => JsonNode.Parse(activityJson)?["type"]?.GetValue<string>() == "typing";
}
