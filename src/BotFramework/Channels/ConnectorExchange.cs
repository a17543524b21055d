using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Zavmo.BotFramework;

/// <summary>One request to a channel and its answer.</summary>
internal static class ConnectorExchange
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");

    public static HttpContent Json<T>(T value, JsonTypeInfo<T> type) =>
        new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type)) { Headers = { ContentType = JsonType } };

    /// <summary>Sends a request once; retry is for whoever knows what may be repeated.</summary>
    /// <exception cref="ErrorResponseException">The channel answered other than 200, 201 or 202.</exception>
    public static async Task<byte[]> SendAsync(
        HttpClient http, ServiceClientCredentials credentials, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        using var response = await http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted ? body : throw Refusal(response, body);
    }

    /// <summary>The answer; null where there is none.</summary>
    /// <exception cref="SerializationException">The channel took the request and answered with something else.</exception>
    public static T Read<T>(byte[] body, JsonTypeInfo<T> type)
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
