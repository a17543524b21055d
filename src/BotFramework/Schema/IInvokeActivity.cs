namespace Microsoft.Bot.Schema;

/// <summary>A request that waits for an answer.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
