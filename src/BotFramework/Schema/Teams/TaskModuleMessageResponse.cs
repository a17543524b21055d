namespace Microsoft.Bot.Schema.Teams;

/// <summary>Closes a dialog box and shows a text.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : this(null)
    {
    }

    public TaskModuleMessageResponse(string value = null)
        : base("message") => Value = value;

    public string Value { get; set; }
}
