namespace Zavmo.Bot.Turns;

/// <summary>A request that waits for its turn's answer. Either it gets the answer or it gives up, never both.</summary>
public sealed class PendingAnswer
{
    private readonly TaskCompletionSource<string?> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Hands the answer to the request; false when it has given up, and the answer has to be sent.</summary>
    /// <param name="json">The body of the answer.</param>
    public bool TryAnswer(string json) => source.TrySetResult(json);

    /// <summary>The answer; null after the time given, and from then on it is sent.</summary>
    public async Task<string?> WaitAsync(TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        await Task.WhenAny(source.Task.WaitAsync(limit, time, cancellationToken));
        source.TrySetResult(null);
        return await source.Task;
    }
}
