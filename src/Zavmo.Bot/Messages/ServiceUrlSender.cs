using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Messages;

/// <summary>
/// Answers through the activity's <c>serviceUrl</c> by the Bot Framework REST protocol. Until authentication comes, to
/// loopback addresses only.
/// </summary>
public sealed class ServiceUrlSender(HttpClient http) : IChannelSender
{
    /// <summary>Channels of this process, which nothing outside may speak for.</summary>
    internal static readonly string[] Local = ["webchat", "terminal"];

    /// <inheritdoc />
    public bool Serves(string channelId) => !Local.Contains(channelId);

    /// <inheritdoc />
    public async Task<string> SendAsync(
        string serviceUrl, string conversationId, string activityJson, CancellationToken cancellationToken)
    {
        var replyTo = JsonNode.Parse(activityJson)?["replyToId"]?.GetValue<string>();
        using var response = await SendAsync(HttpMethod.Post, Url(serviceUrl, conversationId, replyTo), activityJson, cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        return answer.Length == 0 ? "" : JsonNode.Parse(answer)?["id"]?.GetValue<string>() ?? "";
    }

    /// <inheritdoc />
    public async Task UpdateAsync(
        string serviceUrl, string conversationId, string activityId, string activityJson, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(HttpMethod.Put, Url(serviceUrl, conversationId, activityId), activityJson, cancellationToken);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(HttpMethod.Delete, Url(serviceUrl, conversationId, activityId), null, cancellationToken);
    }

    private static Uri Url(string serviceUrl, string conversationId, string? activityId)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service) || !service.IsLoopback)
        {
            throw new InvalidOperationException("Without authentication answers go to loopback addresses only.");
        }

        var path = $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        return new Uri(new Uri(service.AbsoluteUri.TrimEnd('/') + "/"), activityId is null ? path : $"{path}/{Uri.EscapeDataString(activityId)}");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri url, string? json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, url);
        if (json is not null)
        {
            request.Content = new StringContent(json, new MediaTypeHeaderValue("application/json", "utf-8"));
        }

        var response = await http.SendAsync(request, cancellationToken);
        return response.IsSuccessStatusCode ? response : throw await RefusalAsync(response, cancellationToken);
    }

    private static async Task<ErrorResponseException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            return new ErrorResponseException($"The channel answered {(int)response.StatusCode}.")
            {
                Response = new HttpResponseMessageWrapper(response, body),
                Body = ErrorOf(body),
            };
        }
    }

    // The body of a proxy, or of a channel that is down, can be anything.
    private static ErrorResponse? ErrorOf(string body)
    {
        try
        {
            return Payload.Read<ErrorResponse>(Payload.Content(body));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
