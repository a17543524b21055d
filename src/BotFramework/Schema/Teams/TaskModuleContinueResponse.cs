namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a dialog box, or the next one.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : this(null)
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
        : base("continue") => Value = value;

    public TaskModuleTaskInfo Value { get; set; }
}
