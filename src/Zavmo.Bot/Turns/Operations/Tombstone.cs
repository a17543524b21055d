namespace Zavmo.Bot.Turns;

/// <summary>How long a finished message is known.</summary>
internal static class Tombstone
{
    /// <summary>24 hours: channels repeat a message within minutes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
}
