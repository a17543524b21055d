namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a turn of dialogs went, and what the last one returned.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    public object Result { get; set; }
}
