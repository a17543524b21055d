namespace Zavmo.Bot.Turns;

/// <summary>Files that were uploaded in the page have had their turn and are deleted.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UploadIds">The files.</param>
public sealed record UploadsErased(string ConversationId, IReadOnlyList<string> UploadIds) : TurnOperation;
