using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Zavmo.BotFramework;

/// <summary>What goes to a channel, and what comes back.</summary>
internal static class ConnectorExchange
{
    public static HttpContent Json<T>(T value, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return content;
    }

    /// <summary>The answer; null where there is none, or where nobody asks for it.</summary>
    /// <exception cref="ErrorResponseException">The channel answered other than 200, 201 or 202.</exception>
    /// <exception cref="SerializationException">The channel took the request and answered with something else.</exception>
    public static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted) ? throw Refusal(response, body)
            : type is null ? null
            : Read(body, type);
    }

    private static T Read<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException problem)
        {
            throw new SerializationException("The answer of the channel cannot be read.", problem);
        }
    }

    private static ErrorResponseException Refusal(HttpResponseMessage response, byte[] body) =>
        new($"The channel answered {(int)response.StatusCode}.")
        {
            Response = new HttpResponseMessageWrapper(response, Encoding.UTF8.GetString(body)),
            Body = ErrorOf(body),
        };

    // The body of a proxy, or of a channel that is down, can be anything.
    private static ErrorResponse ErrorOf(byte[] body)
    {
        try
        {
            return Read(body, SchemaJson.Context.ErrorResponse);
        }
        catch (SerializationException)
        {
            return null;
        }
    }
}
