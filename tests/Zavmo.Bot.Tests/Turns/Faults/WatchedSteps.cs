namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>Tells a watch of a step, around it.</summary>
internal static class WatchedSteps
{
    public static async Task<T> AtAsync<T>(this ITurnWatch watch, string step, string subject, Func<Task<T>> run)
    {
        await watch.BeforeAsync(step, subject);
        var result = await run();
        await watch.AfterAsync(step, subject);
        return result;
    }

    public static Task AtAsync(this ITurnWatch watch, string step, string subject, Func<Task> run) => watch.AtAsync(step, subject, async () =>
    {
        await run();
        return true;
    });
}
