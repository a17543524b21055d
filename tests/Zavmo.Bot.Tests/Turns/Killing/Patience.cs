namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>Waits for what another process does: looks again and again, up to a deadline.</summary>
internal static class Patience
{
    public static Task UntilAsync(Func<bool> condition, string what, int seconds = 60) =>
        UntilAsync(() => Task.FromResult(condition()), what, seconds);

    public static async Task UntilAsync(Func<Task<bool>> condition, string what, int seconds = 60)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var looks = 0; !await condition(); looks++)
        {
            if (looks > seconds * 20)
            {
                throw new TimeoutException($"Not within {seconds} s: {what}.");
            }

            await timer.WaitForNextTickAsync();
        }
    }

    /// <summary>Lets real time pass.</summary>
    public static async Task PassAsync(TimeSpan time)
    {
        using var timer = new PeriodicTimer(time);
        await timer.WaitForNextTickAsync();
    }
}
