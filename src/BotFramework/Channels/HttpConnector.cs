using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Zavmo.BotFramework;

/// <summary>
/// The REST service of a channel over pooled connections. It is made for every turn, so making one costs nothing: what is
/// known of the JSON types is known once for the process.
/// </summary>
internal sealed class HttpConnector(Uri baseUri, ServiceClientCredentials credentials, HttpClient http) : IConnectorClient, IConversations
{
    private static SchemaJsonContext Json => SchemaJson.Context;

    public Uri BaseUri { get; set; } = baseUri;

    public ServiceClientCredentials Credentials { get; } = credentials;

    public IConversations Conversations => this;

    public Task<ResourceResponse> PostAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        var path = activityId is null ? Activities(conversationId) : $"{Activities(conversationId)}/{Segment(activityId)}";
        return SendAsync(HttpMethod.Post, path, activity, cancellationToken);
    }

    public Task<ResourceResponse> PutAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, $"{Activities(conversationId)}/{Segment(activityId)}", activity, cancellationToken);

    public Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        SendAsync<object, object>(HttpMethod.Delete, $"{Activities(conversationId)}/{Segment(activityId)}", null, null, null, cancellationToken);

    public Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return SendAsync(
            HttpMethod.Post, "v3/conversations", parameters, Json.ConversationParameters, Json.ConversationResourceResponse, cancellationToken);
    }

    public Task<IList<ChannelAccount>> MembersAsync(string conversationId, CancellationToken cancellationToken) =>
        GetAsync($"v3/conversations/{Segment(conversationId)}/members", Json.IListChannelAccount, cancellationToken);

    public Task<ChannelAccount> MemberAsync(string conversationId, string userId, CancellationToken cancellationToken) =>
        GetAsync($"v3/conversations/{Segment(conversationId)}/members/{Segment(userId)}", Json.ChannelAccount, cancellationToken);

    public Task<PagedMembersResult> PagedMembersAsync(string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        string[] query =
        [
            .. pageSize is null ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"pageSize={pageSize}") },
            .. continuationToken is null ? [] : new[] { $"continuationToken={Uri.EscapeDataString(continuationToken)}" },
        ];
        var path = $"v3/conversations/{Segment(conversationId)}/pagedmembers";
        return GetAsync(query.Length == 0 ? path : $"{path}?{string.Join('&', query)}", Json.PagedMembersResult, cancellationToken);
    }

    public void Dispose()
    {
        // The connections belong to the process.
    }

    private static string Activities(string conversationId) => $"v3/conversations/{Segment(conversationId)}/activities";

    // These two are the only names that mean another place after escaping.
    private static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return id is "." or ".." ? throw new ArgumentException("An id cannot be dots alone.", nameof(id)) : Uri.EscapeDataString(id);
    }

    private Task<ResourceResponse> SendAsync(HttpMethod method, string path, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return SendAsync(method, path, activity, Json.Activity, Json.ResourceResponse, cancellationToken);
    }

    private Task<T> GetAsync<T>(string path, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class => SendAsync<object, T>(HttpMethod.Get, path, null, null, answer, cancellationToken);

    // Sends once; retry is for whoever knows what may be repeated.
    private async Task<T> SendAsync<TBody, T>(
        HttpMethod method, string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class
    {
        var root = BaseUri.AbsoluteUri;
        using var request = new HttpRequestMessage(method, root.EndsWith('/') ? root + path : $"{root}/{path}");
        request.Content = bodyType is null ? null : ConnectorExchange.Json(body, bodyType);
        await Credentials.ProcessHttpRequestAsync(request, cancellationToken);
        using var response = await http.SendAsync(request, cancellationToken);
        return await ConnectorExchange.ReadAsync(response, answer, cancellationToken);
    }
}
