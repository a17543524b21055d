using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What the channel data of an activity of Teams says.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>Id of the channel of a team; null in any other conversation.</summary>
    public static string TeamsGetChannelId(this IActivity activity) => TeamsValues.ChannelData(activity)?.Channel?.Id;

    /// <summary>The team; null in any other conversation.</summary>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => TeamsValues.ChannelData(activity)?.Team;
}
