namespace Zavmo.Bot.Turns;

/// <summary>How long a finished message is known.</summary>
internal static class Tombstone
{
    /// <summary>24 hours: channels repeat a message within minutes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>How long one is kept past that, where it does not expire by the store's clock: those who write and purge may be a day apart.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(24);
}
