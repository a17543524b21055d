using System.Globalization;

namespace Zavmo.Bot.WebChat;

/// <summary>
/// Timestamps for activities. Web Chat orders by them, in milliseconds, so no two from one process are the same.
/// </summary>
internal sealed class ActivityClock(TimeProvider clock)
{
    private readonly Lock gate = new();
    private long last;

    /// <summary>Now in UTC, or one millisecond after the last one given out, whichever is later.</summary>
    public string Next()
    {
        lock (gate)
        {
            last = Math.Max(clock.GetUtcNow().ToUnixTimeMilliseconds(), last + 1);
            return DateTimeOffset.FromUnixTimeMilliseconds(last).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        }
    }
}
