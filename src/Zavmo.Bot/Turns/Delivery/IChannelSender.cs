namespace Zavmo.Bot.Turns;

/// <summary>Delivers the bot's activities to one channel.</summary>
public interface IChannelSender
{
    /// <summary>Whether this sender serves the channel, e.g. <c>webchat</c>.</summary>
    bool Serves(string channelId);

    /// <summary>Sends an activity, given as its JSON, to the conversation at the service URL; returns the id it got there.</summary>
    Task<string> SendAsync(string serviceUrl, string conversationId, string activityJson, CancellationToken cancellationToken);

    /// <summary>Replaces a sent activity; the id is part of the JSON.</summary>
    Task UpdateAsync(string serviceUrl, string conversationId, string activityId, string activityJson, CancellationToken cancellationToken);

    /// <summary>Deletes a sent activity.</summary>
    Task DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken);
}
