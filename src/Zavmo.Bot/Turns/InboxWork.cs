using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>An open message that this process works on, from its acceptance to its tombstone.</summary>
/// <param name="item">The item as it stands in the store.</param>
/// <param name="etag">Its tag there.</param>
/// <param name="waiting">The request that waits for the answer, or null.</param>
internal sealed class InboxWork(InboxItem item, string etag, PendingAnswer? waiting)
{
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The item as it stands in the store.</summary>
    public InboxItem Item { get; private set; } = item;

    /// <summary>Its tag there.</summary>
    public string ETag { get; private set; } = etag;

    /// <summary>The request that waits for the answer, or null.</summary>
    public PendingAnswer? Waiting { get; } = waiting;

    /// <summary>Whether a process that is gone had the message before.</summary>
    public bool IsTakenOver { get; init; }

    /// <summary>Whether this process has begun it since.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>The beginning is written down.</summary>
    public void Begin(InboxItem begun, string etag) => (Item, ETag, IsBegun) = (begun, etag, true);

    /// <summary>HTTP status of the invoke that the turn answered, once it has run; null when it was no invoke.</summary>
    public int? InvokeStatus { get; set; }

    /// <summary>Done when the message is done or parked, or another process has it.</summary>
    public Task Finished => finished.Task;

    /// <summary>This process is through with the message.</summary>
    public void Finish() => finished.TrySetResult();
}
