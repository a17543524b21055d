using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Tells which replies ask the learner for something, and adds lines to those.</summary>
internal static class Asking
{
    /// <summary>The field in which a card says how far the conversation is.</summary>
    public const string Progress = "progress";

    /// <summary>Whether a reply asks: words that end in a question, or a card that is open.</summary>
    public static bool Asks(StoredReply reply) => reply.Kind != ReplyKind.Update && (reply.Card is null
        ? reply.Text?.TrimEnd().EndsWith('?') == true
        : FieldOf(reply, "answered") is null && FieldOf(reply, "nonce") is { Length: > 0 });

    /// <summary>A text of a card's data, or null.</summary>
    public static string? FieldOf(StoredReply reply, string name) =>
        reply.Data is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String
            ? field.GetString()
            : null;

    /// <summary>The replies with a line above each that asks.</summary>
    public static IReadOnlyList<StoredReply> Above(IReadOnlyList<StoredReply> replies, Func<StoredReply, string> line) =>
        [.. replies.Select(reply => Asks(reply) && line(reply) is { Length: > 0 } words ? Above(reply, words) : reply)];

    /// <summary>A reply with a line below it.</summary>
    public static StoredReply Below(StoredReply reply, string line) => reply.Card is null
        ? reply with { Text = $"{reply.Text}\n\n{line}" }
        : reply with { Adjustment = reply.Adjustment! with { Below = [.. reply.Adjustment.Below, line] } };

    private static StoredReply Above(StoredReply reply, string line)
    {
        if (reply.Card is null)
        {
            return reply with { Text = $"{line}\n\n{reply.Text}" };
        }

        if (FieldOf(reply, Progress) is not { } progress)
        {
            return reply with { Adjustment = reply.Adjustment! with { Above = [line, .. reply.Adjustment.Above] } };
        }

        // A card that says the step itself says it first.
        var data = JsonNode.Parse(reply.Data!.Value.GetRawText())!.AsObject();
        data[Progress] = $"{progress}. {line}";
        return reply with { Data = JsonSerializer.SerializeToElement(data) };
    }
}
