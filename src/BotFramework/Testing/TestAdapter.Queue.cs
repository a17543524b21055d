using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot sent.</content>
public partial class TestAdapter
{
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        foreach (var activity in activities)
        {
            if (string.IsNullOrEmpty(activity.Id))
            {
                activity.Id = Guid.NewGuid().ToString("n");
            }

            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }
        }

        return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id)));
    }

    /// <summary>Replaces a queued activity with the same id; the response has no id where there is none.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var found = Rewrite(queued => queued.Id == activity.Id ? activity : queued, activity.Id);
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Rewrite(queued => queued.Id == reference.ActivityId ? null : queued, reference.ActivityId);
        return Task.CompletedTask;
    }

    /// <summary>The next activity that the bot sent, or null.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>The next activity that the bot sends, as soon as it has sent it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task arrived;
            lock (_lock)
            {
                if (ActiveQueue.TryDequeue(out var activity))
                {
                    return activity;
                }

                arrived = _arrived.Task;
            }

            await arrived.WaitAsync(cancellationToken);
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            ActiveQueue.Enqueue(activity);
            _arrived.SetResult();
            _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private bool Rewrite(Func<Activity, Activity> change, string id)
    {
        lock (_lock)
        {
            var queued = ActiveQueue.ToList();
            ActiveQueue.Clear();
            foreach (var activity in queued.Select(change).Where(activity => activity is not null))
            {
                ActiveQueue.Enqueue(activity);
            }

            return queued.Exists(activity => activity.Id == id);
        }
    }
}
