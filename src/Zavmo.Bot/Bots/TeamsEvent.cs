using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Zavmo.Bot.Bots;

/// <summary>What the Bot Framework's handlers read of the channel data of Teams, made safe to read.</summary>
internal static class TeamsEvent
{
    /// <summary>
    /// Leaves of the channel data the name of the event, which is all that is used. The official packages read the whole of it, and throw
    /// where any part has another shape than they expect.
    /// </summary>
    public static void Simplify(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
        {
            activity.ChannelData = NameOf(activity) is { } name ? new TeamsChannelData { EventType = name } : null;
        }
    }

    private static string? NameOf(Activity activity)
    {
        try
        {
            return Payload.Read<Event>(activity.ChannelData)?.EventType;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record Event(string? EventType);
}
