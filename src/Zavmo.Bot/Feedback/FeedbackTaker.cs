using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Feedback;

/// <summary>Takes what a learner thinks of a reply, and opens it for the administrator. What is stored of it is encrypted.</summary>
public sealed class FeedbackTaker(IProtector protector)
{
    /// <summary>The most of a comment that is kept, in UTF-16 code units.</summary>
    public const int MaxComment = 2_000;

    private const int MaxActivityId = 256;
    private const string Comment = "feedback-comment";
    private const string Quote = "feedback-quote";

    /// <summary>Keeps it with the turn. Without consent nothing is kept; then this is false.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="reaction">One of <see cref="FeedbackReaction"/>.</param>
    /// <param name="comment">What they wrote; may be empty.</param>
    /// <param name="reply">The reply it is about; null where that is not known.</param>
    /// <param name="activityId">The channel's id of that reply, or null.</param>
    public bool Take(Turn turn, string reaction, string comment, ReportableReply? reply, string? activityId)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(comment);
        if (turn.Learner.Consent is not { Given: true })
        {
            return false;
        }

        turn.Report(new FeedbackItem
        {
            Id = "",
            LearnerId = turn.Key.LearnerId,
            Reaction = reaction,
            At = turn.Now,
            ChannelId = turn.ChannelId,
            Turn = reply?.Turn,
            Source = reply?.Source,
            ProtectedQuote = Protect(Quote, turn.Key, reply?.Quote ?? ""),
            ProtectedComment = Protect(Comment, turn.Key, ShortText.Start(comment.Trim(), MaxComment)),
            ActivityId = activityId is null ? null : ShortText.Start(activityId, MaxActivityId),
        });
        return true;
    }

    /// <summary>How the reply begins and what the learner wrote; null where there is none.</summary>
    /// <exception cref="StorageException">The key ring cannot be opened, or a value is another learner's.</exception>
    public (string? Quote, string? Comment) Open(string tenantId, FeedbackItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var key = new LearnerKey(tenantId, item.LearnerId);
        return (Unprotect(Quote, key, item.ProtectedQuote), Unprotect(Comment, key, item.ProtectedComment));
    }

    private string? Protect(string purpose, LearnerKey key, string text) => text.Length == 0 ? null : protector.Protect(purpose, key, text);

    private string? Unprotect(string purpose, LearnerKey key, string? secret) => secret is null ? null : protector.Unprotect(purpose, key, secret);
}
