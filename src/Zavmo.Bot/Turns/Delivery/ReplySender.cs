using Microsoft.Extensions.Options;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Sends the replies of one delivery, one after the other, as far as the channel takes them.</summary>
internal sealed class ReplySender(
    ZavmoAdapter adapter,
    ReplyRenderer renderer,
    RecentOutcomes recent,
    TurnMetrics metrics,
    IOptions<TurnOptions> options,
    TimeProvider time,
    ILogger<ReplySender> log)
{
    private const int MaxWaitSeconds = 30;

    /// <summary>Sends what is left; returns how long to wait before the next try, or null when there is nothing left to send.</summary>
    public async Task<TimeSpan?> SendAsync(Delivery delivery)
    {
        delivery.BegunAt = delivery.BegunAt == 0 ? time.GetTimestamp() : delivery.BegunAt;
        while (delivery.Next < delivery.Entry.Replies.Count)
        {
            var reply = delivery.Entry.Replies[delivery.Next];
            try
            {
                await SendAsync(delivery, reply);
                delivery.Next++;
                delivery.Tries = 0;
            }
#pragma warning disable CA1031 // What a channel or a card throws ends at this reply: the turn is committed, and the lane goes on.
            catch (Exception error) when (error is not StorageException)
#pragma warning restore CA1031
            {
                if (Failed(delivery, reply, ConnectorErrors.Of(error)) is { } wait)
                {
                    return wait;
                }
            }
        }

        return null;
    }

    private TimeSpan? Failed(Delivery delivery, StoredReply reply, SendOutcome outcome)
    {
        var left = delivery.Entry.Replies.Count - delivery.Next;
        var timeLeft = TimeSpan.FromMinutes(options.Value.DeliveryMinutes) - time.GetElapsedTime(delivery.BegunAt);
        var late = timeLeft <= TimeSpan.Zero;
        switch (outcome.Kind)
        {
            case SendOutcomeKind.Sent:
            case not SendOutcomeKind.Throttled when reply.Kind == ReplyKind.Update && !outcome.MayRetry:
                // A card that cannot be redrawn is only a card that looks as it did; the nonce makes it stale.
                delivery.Next++;
                delivery.Tries = 0;
                return null;

            case SendOutcomeKind.Throttled or SendOutcomeKind.Failed when outcome.MayRetry && !late:
                // A channel may ask for no wait at all, or for a day.
                var backoff = TimeSpan.FromSeconds(Math.Min(MaxWaitSeconds, 1 << Math.Min(delivery.Tries++, 5)));
                var wait = outcome.RetryAfter is { } asked && asked > TimeSpan.Zero ? asked : backoff;
                return wait < timeLeft ? wait : timeLeft;

            case SendOutcomeKind.Failed when !late:
                GiveUp(delivery, 1, outcome.Kind);
                return null;

            default:
                GiveUp(delivery, left, outcome.Kind);
                return null;
        }
    }

    private void GiveUp(Delivery delivery, int count, SendOutcomeKind kind)
    {
        log.ReplyNotDelivered(delivery.Entry.Turn, delivery.Entry.ChannelId, kind);
        metrics.Undelivered.Add(count);
        delivery.GiveUp(count);
    }

    private async Task SendAsync(Delivery delivery, StoredReply reply)
    {
        switch (reply.Kind)
        {
            case ReplyKind.Update:
                if (delivery.PlaceOf(reply.Text!, recent) is { } place)
                {
                    await UpdateAsync(delivery, reply, place);
                }

                break;

            case ReplyKind.Answer when delivery.Entry.ReplyToId is { } pressed:
                await UpdateAsync(delivery, reply, pressed);
                break;

            default:
                var id = await adapter.SendAsync(renderer.Render(reply, delivery.Entry), CancellationToken.None);
                Note(delivery, reply, id);
                break;
        }
    }

    private async Task UpdateAsync(Delivery delivery, StoredReply reply, string activityId)
    {
        var activity = renderer.Render(reply, delivery.Entry);
        activity.Id = activityId;
        await adapter.UpdateAsync(activity, CancellationToken.None);
        Note(delivery, reply, activityId);
    }

    private static void Note(Delivery delivery, StoredReply reply, string activityId)
    {
        if (ReplyRenderer.NonceOf(reply) is { Length: > 0 } nonce && activityId.Length > 0)
        {
            delivery.Sent(nonce, activityId);
        }

        if (reply is { Source: not null, Kind: not ReplyKind.Update } && activityId.Length > 0)
        {
            delivery.SentReportable(reply.ClientId, activityId);
        }
    }
}
