namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="IMessageActivity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
