namespace Microsoft.Bot.Schema.Teams;

/// <summary>One thing that a search found, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    public MessagingExtensionAttachment()
    {
    }

    public MessagingExtensionAttachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null, Attachment preview = null)
        : base(contentType, contentUrl, content, name, thumbnailUrl) => Preview = preview;

    public Attachment Preview { get; set; }
}
