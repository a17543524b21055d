namespace Microsoft.Bot.Schema.Teams;

/// <summary>Actions offered instead of results, such as signing in.</summary>
public class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction()
    {
    }

    public MessagingExtensionSuggestedAction(IList<CardAction> actions = null) => Actions = actions;

    public IList<CardAction> Actions { get; set; }
}
