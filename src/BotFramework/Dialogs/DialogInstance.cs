namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack, with its state.</summary>
public class DialogInstance
{
    public string Id { get; set; }

    public IDictionary<string, object> State { get; set; }
}
