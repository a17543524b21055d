using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Bots;

/// <summary>What running the bot left, beside what the turn collected.</summary>
/// <param name="Stack">The dialog stack.</param>
/// <param name="ReferenceJson">The conversation to answer to, as JSON of an activity.</param>
/// <param name="ReplyToId">The activity that the message replied to, e.g. the card that was pressed; or null.</param>
/// <param name="InvokeStatus">HTTP status of the invoke's response; null when the message was no invoke.</param>
/// <param name="PressedNonce">Nonce of the card that was pressed; empty when none was.</param>
/// <param name="ReachJson">Where the person can be reached later, as JSON of an activity; null where others read along.</param>
public sealed record TurnRun(
    IReadOnlyList<StackFrame> Stack, string ReferenceJson, string? ReplyToId, int? InvokeStatus, string PressedNonce, string? ReachJson);
