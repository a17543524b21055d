namespace Zavmo.Bot.Storage;

/// <summary>A reply that judged or explained, as far as a report of it needs it.</summary>
/// <param name="Turn">The turn that said it.</param>
/// <param name="ClientId">Its id on our side.</param>
/// <param name="Source">What it came from.</param>
/// <param name="Quote">How it begins.</param>
public sealed record ReportableReply(int Turn, string ClientId, ReplySource Source, string Quote)
{
    /// <summary>The channel's id of it; null until it is known to be delivered.</summary>
    public string? ActivityId { get; set; }
}
