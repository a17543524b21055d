using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Feedback;

/// <summary>The thumbs below a message in Teams, and the words that can be written with them.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons.</remarks>
public sealed class FeedbackInvoke(FeedbackTaker taker)
{
    /// <summary>Name of the invoke.</summary>
    public const string Name = "message/submitAction";

    private const string Action = "feedback";

    /// <summary>Takes the feedback and answers without a body; null where the invoke is another one.</summary>
    public InvokeResponse? Answer(IInvokeActivity activity, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(turn);
        if (activity.Name != Name)
        {
            return null;
        }

        turn.IsAside = true;
        try
        {
            var sent = Payload.Read<Submitted>(activity.Value);
            if (sent?.ActionName is { } other && other != Action)
            {
                return null;
            }

            if (sent?.ActionName is null || sent.ActionValue?.Reaction is not (FeedbackReaction.Like or FeedbackReaction.Dislike))
            {
                return Status(HttpStatusCode.BadRequest);
            }

            // Where the message is none that can be found again, that is what is stored.
            var reply = turn.Reportable.LastOrDefault(each => each.ActivityId is not null && each.ActivityId == activity.ReplyToId);
            taker.Take(turn, sent.ActionValue.Reaction, CommentOf(sent.ActionValue.Feedback), reply, activity.ReplyToId);
            return Status(HttpStatusCode.OK);
        }
        catch (FormatException)
        {
            return Status(HttpStatusCode.BadRequest);
        }
    }

    private static InvokeResponse Status(HttpStatusCode status) => new() { Status = (int)status };

    private static string CommentOf(string? json) =>
        string.IsNullOrWhiteSpace(json) ? "" : Payload.Read<Written>(Payload.Content(json))?.FeedbackText ?? "";

    private sealed record Submitted(string? ActionName, SubmittedValue? ActionValue);

    private sealed record SubmittedValue(string? Reaction, string? Feedback);

    private sealed record Written(string? FeedbackText);
}
