using Microsoft.Bot.Schema;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>The files among a message's attachments.</summary>
public static class AttachedFiles
{
    // https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4: the message activity with file attachment.
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";

    private static readonly string[] Seen = ["image/", "audio/", "video/"];

    /// <summary>Reads an activity. Cards, and the copy of a text as HTML that Teams adds, are no files.</summary>
    public static IReadOnlyList<AttachedFile> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Type == ActivityTypes.Message && activity.Attachments is { Count: > 0 } attachments
            ? [.. attachments.Select(attachment => Of(attachment, activity.ChannelId, activity.Conversation?.Id ?? "")).OfType<AttachedFile>()]
            : [];
    }

    private static AttachedFile? Of(Attachment attachment, string channelId, string conversationId)
    {
        var type = attachment.ContentType ?? "";
        if (channelId == WebChatChannel.Id)
        {
            return Read<Uploaded>(attachment)?.Upload is { Length: > 0 } upload ? new AttachedFile(AttachedFileKind.Upload, upload, conversationId) : null;
        }

        if (type.Equals(TeamsFile, StringComparison.OrdinalIgnoreCase))
        {
            return new AttachedFile(AttachedFileKind.Link, Read<Download>(attachment)?.DownloadUrl ?? "", conversationId);
        }

        return Seen.Any(kind => type.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) ? new AttachedFile(AttachedFileKind.Picture, "", conversationId)
            : string.IsNullOrEmpty(attachment.ContentUrl) ? null
            : new AttachedFile(AttachedFileKind.Link, attachment.ContentUrl, conversationId);
    }

    private static T? Read<T>(Attachment attachment)
        where T : class
    {
        try
        {
            return Payload.Read<T>(attachment.Content);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record Uploaded(string? Upload);

    private sealed record Download(string? DownloadUrl);
}
