using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Answers the requests that wait for a turn's outcome.</summary>
internal sealed class TurnAnswers(ReplyRenderer renderer)
{
    /// <summary>Answers the waiting request, if there is one; returns the replies that are still to be sent.</summary>
    public IReadOnlyList<StoredReply> Answer(InboxWork work, OutboxEntry entry)
    {
        if (work.Waiting is not { } waiting)
        {
            return entry.Replies;
        }

        if (waiting.Kind == PendingAnswerKind.Replies)
        {
            var activities = entry.Replies.Where(reply => reply.Kind != ReplyKind.Update)
                .Select(reply => Payload.Write(renderer.Render(reply, entry)));
            return waiting.TryAnswer(new TurnAnswer(200, $$"""{"activities":[{{string.Join(',', activities)}}]}"""))
                ? [.. entry.Replies.Where(reply => reply.Kind == ReplyKind.Update)]
                : entry.Replies;
        }

        if (waiting.Kind == PendingAnswerKind.Status)
        {
            waiting.TryAnswer(new TurnAnswer(work.InvokeStatus ?? 501, null));
            return entry.Replies;
        }

        var answer = entry.Replies.FirstOrDefault(reply => reply.Kind == ReplyKind.Answer);
        var response = answer is null && work.InvokeStatus is not 200
            ? new TurnAnswer(work.InvokeStatus ?? 501, null)
            : new TurnAnswer(200, renderer.AnswerJson(answer, entry));
        return waiting.TryAnswer(response) ? [.. entry.Replies.Where(reply => reply != answer)] : entry.Replies;
    }
}
