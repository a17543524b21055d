namespace Zavmo.Bot;

/// <summary>Every log message of the host. Learner text and secrets are never among the values.</summary>
internal static partial class Log
{
    [LoggerMessage(4000, LogLevel.Information, "Made a secret for the key ring, for development, in {File}. Keep it with the database: adjustments cannot be read without it.")]
    public static partial void SecretCreated(ILogger logger, string file);

    [LoggerMessage(EventId = 1000, Level = LogLevel.Warning, Message = "A reply of turn {Turn} could not be delivered on channel {ChannelId} ({Status})")]
    internal static partial void ReplyNotDelivered(this ILogger logger, int turn, string channelId, System.Net.HttpStatusCode? status);
}
