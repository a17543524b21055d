namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a dialog box shows: a card or a page.</summary>
public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo()
    {
    }

    public TaskModuleTaskInfo(string title = null, object height = null, object width = null, string url = null, Attachment card = null, string fallbackUrl = null, string completionBotId = null)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    public string Title { get; set; }

    /// <summary>Pixels, or one of <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public object Height { get; set; }

    /// <summary>Pixels, or one of <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public object Width { get; set; }

    public string Url { get; set; }

    public Attachment Card { get; set; }

    public string FallbackUrl { get; set; }

    public string CompletionBotId { get; set; }
}
