namespace Zavmo.Bot.Conversations;

/// <summary>Marks the class that holds a conversation, and names the folder of assets that says its words.</summary>
/// <param name="id">Id of the conversation: the name of its folder under <c>dialogs</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ConversationAttribute(string id) : Attribute
{
    /// <summary>Id of the conversation.</summary>
    public string Id { get; } = id;
}
