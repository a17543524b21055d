using System.Globalization;
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

    public async Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Delete, $"{Activities(conversationId)}/{Segment(activityId)}");
        await ConnectorExchange.SendAsync(http, Credentials, request, cancellationToken);
    }

    public async Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var request = Request(HttpMethod.Post, "v3/conversations");
        request.Content = ConnectorExchange.Json(parameters, SchemaJson.Context.ConversationParameters);
        var body = await ConnectorExchange.SendAsync(http, Credentials, request, cancellationToken);
        return ConnectorExchange.Read(body, SchemaJson.Context.ConversationResourceResponse);
    }

    public async Task<IList<ChannelAccount>> MembersAsync(string conversationId, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, $"v3/conversations/{Segment(conversationId)}/members");
        var body = await ConnectorExchange.SendAsync(http, Credentials, request, cancellationToken);
        return ConnectorExchange.Read(body, SchemaJson.Context.IListChannelAccount);
    }

    public async Task<ChannelAccount> MemberAsync(string conversationId, string userId, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, $"v3/conversations/{Segment(conversationId)}/members/{Segment(userId)}");
        var body = await ConnectorExchange.SendAsync(http, Credentials, request, cancellationToken);
        return ConnectorExchange.Read(body, SchemaJson.Context.ChannelAccount);
    }

    public async Task<PagedMembersResult> PagedMembersAsync(string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        string[] query =
        [
            .. pageSize is null ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"pageSize={pageSize}") },
            .. continuationToken is null ? [] : new[] { $"continuationToken={Uri.EscapeDataString(continuationToken)}" },
        ];
        var path = $"v3/conversations/{Segment(conversationId)}/pagedmembers";
        using var request = Request(HttpMethod.Get, query.Length == 0 ? path : $"{path}?{string.Join('&', query)}");
        var body = await ConnectorExchange.SendAsync(http, Credentials, request, cancellationToken);
        return ConnectorExchange.Read(body, SchemaJson.Context.PagedMembersResult);
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

    private async Task<ResourceResponse> SendAsync(HttpMethod method, string path, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        using var request = Request(method, path);
        request.Content = ConnectorExchange.Json(activity, SchemaJson.Context.Activity);
        var body = await ConnectorExchange.SendAsync(http, Credentials, request, cancellationToken);
        return ConnectorExchange.Read(body, SchemaJson.Context.ResourceResponse);
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var root = BaseUri.AbsoluteUri;
        return new HttpRequestMessage(method, root.EndsWith('/') ? root + path : $"{root}/{path}");
    }
}
