namespace Zavmo.Bot.Turns;

/// <summary>A request that waits for its turn's answer. Either it gets the answer or it gives up, never both.</summary>
/// <param name="kind">What it waits for.</param>
public sealed class PendingAnswer(PendingAnswerKind kind)
{
    private readonly TaskCompletionSource<TurnAnswer?> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the request waits for.</summary>
    public PendingAnswerKind Kind => kind;

    /// <summary>Hands the answer to the request; false when it has given up, and the answer has to be sent.</summary>
    public bool TryAnswer(TurnAnswer answer) => source.TrySetResult(answer);

    /// <summary>The answer; null after the time given, and from then on it is sent.</summary>
    public async Task<TurnAnswer?> WaitAsync(TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        Task waiting = source.Task;
        await waiting.WaitAsync(limit, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        source.TrySetResult(null);
        return await source.Task;
    }
}
