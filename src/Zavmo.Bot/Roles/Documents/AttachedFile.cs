namespace Zavmo.Bot.Roles.Documents;

/// <summary>A file that came with a message; its bytes lie elsewhere.</summary>
/// <param name="Kind">Where they lie.</param>
/// <param name="Place">The URL, or the id of an upload of the page; empty for what is not fetched.</param>
/// <param name="ConversationId">The conversation that it came in.</param>
public sealed record AttachedFile(AttachedFileKind Kind, string Place, string ConversationId);
