using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.WebChat;

/// <summary>A JSON body, or the refusal of it.</summary>
/// <param name="Json">The body; null when it is refused.</param>
/// <param name="Refusal">The answer to give; null when the body is good.</param>
internal sealed record RequestBody(JsonObject? Json, IResult? Refusal)
{
    private const int LimitKilobytes = 256;

    /// <summary>Reads a JSON object of at most 256 KB; an empty body is an empty object.</summary>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new byte[(LimitKilobytes * 1024) + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        if (length == buffer.Length)
        {
            return new(null, DirectLineError.TooLarge(LimitKilobytes));
        }

        try
        {
            var json = length == 0 ? [] : ActivityJson.Parse(buffer.AsSpan(0, length));
            // Half of a surrogate pair parses, and fails only when it is written.
            ActivityJson.Write(json);
            return new(json, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new(null, DirectLineError.BadArgument("The body is not a JSON object: " + e.Message));
        }
    }
}
