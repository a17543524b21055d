using Microsoft.Bot.Builder.Dialogs;

namespace Zavmo.Bot.Conversations;

/// <summary>The dialogs of the conversations that are ready.</summary>
public sealed class ConversationDialogs(IEnumerable<ConversationDialog> dialogs)
{
    /// <summary>The conversation that a new learner begins with.</summary>
    public const string First = "discover";

    private readonly IReadOnlyList<ConversationDialog> dialogs = [.. dialogs];

    /// <summary>A dialog set for one turn.</summary>
    public DialogSet CreateSet()
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        return set;
    }
}
