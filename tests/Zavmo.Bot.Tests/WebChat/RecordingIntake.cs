using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>Takes each activity id once, as the contract says, and lets the test answer.</summary>
internal sealed class RecordingIntake : IActivityIntake
{
    private readonly ConcurrentDictionary<string, bool> known = new();

    public ConcurrentQueue<InboundActivity> Taken { get; } = new();

    public Func<InboundActivity, JsonObject, Task> Answer { get; set; } = (_, _) => Task.CompletedTask;

    public async Task<AcceptedActivity> AcceptAsync(InboundActivity activity, PendingAnswer? waiting, CancellationToken cancellationToken)
    {
        var isNew = known.TryAdd(activity.ActivityId, true);
        if (isNew)
        {
            Taken.Enqueue(activity);
            try
            {
                await Answer(activity, JsonNode.Parse(activity.RawBody)!.AsObject());
            }
            catch (IOException)
            {
                known.TryRemove(activity.ActivityId, out _);
                throw;
            }
        }

        return new AcceptedActivity(isNew, Task.CompletedTask);
    }
}
