namespace Microsoft.Bot.Schema;

/// <summary>The <c>Action.Execute</c> that a user pressed.</summary>
public class AdaptiveCardInvokeAction
{
    public string Type { get; set; }

    public string Id { get; set; }

    public string Verb { get; set; }

    public object Data { get; set; }
}
