using System.Text.Json;

namespace Zavmo.Bot.Storage;

/// <summary>A reply as it is kept until it is sent: a card by name and data, rendered when it is sent.</summary>
/// <param name="Kind">What to do, e.g. <c>message</c>, <c>update</c>, <c>delete</c>.</param>
/// <param name="Text">The text, or null.</param>
/// <param name="Card">Name of the card, or null.</param>
/// <param name="Data">The card's data, or null.</param>
/// <param name="ClientId">Sent in the channel data, so that a repeat can be told from a new message.</param>
public sealed record StoredReply(string Kind, string? Text, string? Card, JsonElement? Data, string ClientId)
{
    /// <summary>What it came from, where it judges or explains: it can be reported. Null for any other reply.</summary>
    public ReplySource? Source { get; set; }

    /// <summary>How it is shown to a learner who asked for adjustments; null for anybody else.</summary>
    public ReplyAdjustment? Adjustment { get; set; }
}
