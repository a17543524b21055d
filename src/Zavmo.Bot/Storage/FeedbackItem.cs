using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Bot.Storage;

/// <summary>What a learner thinks of one reply, for the administrator. Their words and the quoted reply are encrypted.</summary>
public sealed record FeedbackItem
{
    /// <summary>Id of the inbox item that brought it: the same message again is the same item.</summary>
    public required string Id { get; set; }

    /// <summary>The learner's random id.</summary>
    public required string LearnerId { get; set; }

    /// <summary>One of <see cref="FeedbackReaction"/>.</summary>
    public required string Reaction { get; set; }

    /// <summary>When it was given.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The channel that it came by.</summary>
    public required string ChannelId { get; set; }

    /// <summary>The turn whose reply it is about; null where that is no longer known.</summary>
    public int? Turn { get; set; }

    /// <summary>What the reply came from; null where that is no longer known.</summary>
    public ReplySource? Source { get; set; }

    /// <summary>How the reply begins, encrypted; null where that is no longer known.</summary>
    public string? ProtectedQuote { get; set; }

    /// <summary>What they wrote, encrypted; null when they wrote nothing.</summary>
    public string? ProtectedComment { get; set; }

    /// <summary>The channel's id of the reply, or null.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Members that this version does not know; written back unchanged.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
