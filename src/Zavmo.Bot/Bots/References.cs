using Microsoft.Bot.Schema;

namespace Zavmo.Bot.Bots;

/// <summary>Conversation references, each as the JSON of an activity that came from there.</summary>
public static class References
{
    // The longest tags in use have 11 and 32 characters. They are hints: what cannot be one is none, and is not kept or sent back.
    private const int LongestHint = 64;

    /// <summary>Where the answers to an activity go.</summary>
    public static string ToAnswer(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var reference = activity.GetConversationReference();
        reference.Locale = Hint(reference.Locale);
        return Write(reference, null);
    }

    /// <summary>
    /// Where a person can be reached later: no single activity and no names, so that it changes only when the address does. The
    /// locale and time zone are the channel's hints.
    /// </summary>
    public static string ToReach(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        reference.User = new ChannelAccount(reference.User?.Id);
        reference.Bot = new ChannelAccount(reference.Bot?.Id);
        reference.Conversation = new ConversationAccount(
            id: reference.Conversation?.Id, conversationType: reference.Conversation?.ConversationType, tenantId: reference.Conversation?.TenantId);
        reference.Locale = Hint(reference.Locale);
        return Write(reference, Hint(activity.LocalTimezone));
    }

    /// <summary>An address with the hints of an earlier one where it has none itself: not every activity of a channel carries them.</summary>
    public static string WithHintsOf(string address, string earlier)
    {
        if (string.Equals(address, earlier, StringComparison.Ordinal))
        {
            return address;
        }

        var (now, before) = (Payload.Parse(address), Payload.Parse(earlier));
        now.Locale ??= before.Locale;
        now.LocalTimezone ??= before.LocalTimezone;
        return Payload.Write(now);
    }

    private static string? Hint(string? hint) => hint?.Length <= LongestHint ? hint : null;

    private static string Write(ConversationReference reference, string? timeZone)
    {
        var activity = new Activity { Type = ActivityTypes.Message, LocalTimezone = timeZone };
        activity.ApplyConversationReference(reference, isIncoming: true);
        return Payload.Write(activity);
    }
}
