namespace Microsoft.Bot.Schema;

/// <summary>A named event without a user interface.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
