using Zavmo.Bot.Tutor;

namespace Zavmo.Bot;

/// <summary>Every log message of the host. Learner text and secrets are never among the values.</summary>
internal static partial class Log
{
    [LoggerMessage(4000, LogLevel.Information, "Made a secret for the key ring, for development, in {File}. Keep it with the database: adjustments cannot be read without it.")]
    public static partial void SecretCreated(ILogger logger, string file);

    [LoggerMessage(4001, LogLevel.Warning, "A document of container {Container} has {Bytes} bytes and grows towards what can be stored")]
    public static partial void LargeDocument(ILogger logger, string container, long bytes);

    [LoggerMessage(1000, LogLevel.Warning, "A reply of turn {Turn} could not be delivered on channel {ChannelId}: {Outcome}")]
    public static partial void ReplyNotDelivered(this ILogger logger, int turn, string channelId, SendOutcomeKind outcome);

    [LoggerMessage(1001, LogLevel.Error, "The turn of message {InboxId} failed, failure {Failures}: {Problem}")]
    public static partial void TurnFailed(this ILogger logger, string inboxId, int failures, string problem);

    [LoggerMessage(1002, LogLevel.Error, "Message {InboxId} is parked: {Problem}. 'inbox list' shows it, 'inbox replay' opens it again.")]
    public static partial void MessageParked(this ILogger logger, string inboxId, string problem);

    [LoggerMessage(1003, LogLevel.Error, "An operation of a committed turn failed, try {Attempt}: {Problem}")]
    public static partial void OperationFailed(this ILogger logger, int attempt, string problem);

    [LoggerMessage(1004, LogLevel.Error, "Fault in the lanes of {Lanes}, tried again in a moment: {Problem}")]
    public static partial void LaneFault(this ILogger logger, string lanes, string problem);

    [LoggerMessage(1005, LogLevel.Information, "Took message {InboxId} over from '{Owner}', failure {Attempts}")]
    public static partial void MessageTakenOver(this ILogger logger, string inboxId, string owner, int attempts);

    [LoggerMessage(1006, LogLevel.Warning, "The store no longer lists this process: it was replaced, or another process took this one for gone. What was remembered of it is forgotten")]
    public static partial void StoreReplaced(this ILogger logger);

    [LoggerMessage(1007, LogLevel.Error, "The store cannot be reached: {Problem}")]
    public static partial void BeatFailed(this ILogger logger, string problem);

    [LoggerMessage(1008, LogLevel.Warning, "A message was refused and not stored: {Problem}")]
    public static partial void MessageRefused(this ILogger logger, string problem);

    [LoggerMessage(1009, LogLevel.Warning, "The keys that callers sign with cannot be read: {Problem}")]
    public static partial void KeysUnavailable(this ILogger logger, string problem);

    [LoggerMessage(5000, LogLevel.Information, "The model answered the question '{Purpose}': {InputTokens} tokens in, {OutputTokens} out, {Milliseconds} ms")]
    public static partial void ModelAnswered(this ILogger logger, string purpose, long inputTokens, long outputTokens, long milliseconds);

    [LoggerMessage(5001, LogLevel.Warning, "The model gave no answer to the question '{Purpose}', which is done without it: {Outcome}, status {Status}, {Kind}; {InputTokens} tokens in, {OutputTokens} out, {Milliseconds} ms")]
    public static partial void ModelFailed(this ILogger logger, string purpose, ModelOutcome outcome, int status, string kind, long inputTokens, long outputTokens, long milliseconds);

    [LoggerMessage(5002, LogLevel.Information, "Of what the model extracted from an advert of {Lines} lines {Kept} items stood in it; dropped: {Dropped}. Counted: {Used}")]
    public static partial void AdvertExtracted(this ILogger logger, int lines, int kept, string dropped, bool used);
}
