using Microsoft.Bot.Schema;

namespace Zavmo.Bot.Bots;

/// <summary>The bot's own name in what is said to it.</summary>
internal static class OwnName
{
    /// <summary>Whether the bot is spoken to by name.</summary>
    public static bool IsIn(IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient?.Id is { } own && MentionsOf(activity, own).Any();
    }

    /// <summary>
    /// Takes the mentions of the bot out of the text. The Bot Framework's own method takes the mention for a pattern of a regular
    /// expression, and throws where an activity has no recipient or a mention no text.
    /// </summary>
    public static void RemoveFrom(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Text is null || activity.Recipient?.Id is not { Length: > 0 } own)
        {
            return;
        }

        foreach (var mention in MentionsOf(activity, own))
        {
            var text = string.IsNullOrEmpty(mention.Text) ? $"<at>{mention.Mentioned.Name}</at>" : mention.Text;
            activity.Text = activity.Text.Replace(text, "", StringComparison.OrdinalIgnoreCase).Trim();
        }
    }

    private static IEnumerable<Mention> MentionsOf(IMessageActivity activity, string own) =>
        activity.GetMentions().Where(mention => mention.Mentioned.Id == own);
}
