using Microsoft.Bot.Builder.Dialogs;

namespace Zavmo.Bot.Conversations;

/// <summary>The dialogs of the conversations that are ready, and the invitation.</summary>
public sealed class ConversationDialogs(ConversationCatalogue catalogue, GroupInvitation invitation, IServiceProvider services)
{
    /// <summary>The conversation that a new learner begins with.</summary>
    public const string First = "discover";

    private readonly IReadOnlyList<ConversationDialog> dialogs = 
        [.. catalogue.Conversations.Values.Select(conversation => (ConversationDialog)services.GetRequiredService(conversation.DialogType))];

    /// <summary>The conversation of that id; null when there is none.</summary>
    public ConversationDialog? Find(string id) => dialogs.FirstOrDefault(dialog => dialog.Id == id);

    /// <summary>A dialog set for one turn.</summary>
    public DialogSet CreateSet()
    {
        var set = new DialogSet();
        set.Add(invitation);
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        return set;
    }
}
