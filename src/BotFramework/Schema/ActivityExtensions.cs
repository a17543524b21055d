using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions of the bot in the text of a message.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>Takes the mention of an account out of the text; changes the activity and returns its text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var text = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (text.Length > 0 && activity.Text is not null)
            {
                activity.Text = Regex.Replace(activity.Text, Regex.Escape(text), string.Empty, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Trim();
            }
        }

        return activity.Text;
    }
}
