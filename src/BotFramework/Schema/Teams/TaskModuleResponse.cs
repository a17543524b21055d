namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a request for a dialog box.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase task = null) => Task = task;

    public TaskModuleResponseBase Task { get; set; }

    public CacheInfo CacheInfo { get; set; }
}
