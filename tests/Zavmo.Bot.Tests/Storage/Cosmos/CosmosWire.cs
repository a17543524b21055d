using System.Collections.Concurrent;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

/// <summary>The requests for documents that go over the wire, and what a test makes of single ones.</summary>
internal sealed class CosmosWire
{
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _unconditional = new();

    /// <summary>Answers a request instead of the endpoint; null: the endpoint answers.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage?>? Before { get; set; }

    /// <summary>Sees a request that the endpoint has answered.</summary>
    public Action<HttpRequestMessage>? After { get; set; }

    /// <summary>Method and container of each so far; <c>QUERY</c> for a query.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Those that would have overwritten or deleted whatever is there.</summary>
    public IReadOnlyList<string> Unconditional => [.. _unconditional];

    public void Clear() => _requests.Clear();

    /// <summary>Puts itself under the SDK's client.</summary>
    public void Listen(IServiceCollection services) => services.Configure<CosmosClientOptions>(
        client => client.HttpClientFactory = () => new HttpClient(new Handler(this) { InnerHandler = new SocketsHttpHandler() }));

    private void Note(HttpRequestMessage request)
    {
        var parts = request.RequestUri!.AbsolutePath.Trim('/').Split('/');
        if (parts is not [_, _, _, var container, "docs", ..])
        {
            return;
        }

        var isQuery = request.Headers.Contains("x-ms-documentdb-isquery");
        var line = $"{(isQuery ? "QUERY" : request.Method.Method)} {container}";
        _requests.Enqueue(line);
        var changes = request.Method == HttpMethod.Put || request.Method == HttpMethod.Delete || request.Method == HttpMethod.Patch;
        if ((changes && !request.Headers.Contains("If-Match")) || request.Headers.Contains("x-ms-documentdb-is-upsert"))
        {
            _unconditional.Enqueue(line);
        }
    }

    private sealed class Handler(CosmosWire wire) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            wire.Note(request);
            var response = wire.Before?.Invoke(request) ?? await base.SendAsync(request, cancellationToken);
            wire.After?.Invoke(request);
            return response;
        }
    }
}
