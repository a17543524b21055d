using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Tests.Storage.Cosmos;
using Zavmo.Bot.Tests.Turns.Killing;

namespace Zavmo.Bot.Tests.Turns.CosmosFaults;

/// <summary>The connection under the SDK, on which requests for documents go wrong as a test chooses.</summary>
internal sealed class FaultWire
{
    private const int Briefly = 2;

    // The SDK tries ten times.
    private const int Long = 12;

    private readonly ConcurrentDictionary<string, int> throttled = new();
    private readonly ConcurrentDictionary<WireFault, int> counts = new();
    private readonly List<(int After, Func<Task> Send)> late = [];
    private int moving;

    /// <summary>Chooses for a request, by method and container (<c>PUT sessions</c>, <c>QUERY inbox</c>).</summary>
    public Func<string, WireFault> Choose { get; set; } = _ => WireFault.None;

    /// <summary>How many requests later a late one arrives.</summary>
    public Func<int> Lateness { get; set; } = () => 1;

    /// <summary>How often each kind happened.</summary>
    public IReadOnlyDictionary<WireFault, int> Counts => counts;

    /// <summary>Whether a request is under way that will be answered.</summary>
    public bool IsMoving => Volatile.Read(ref moving) > 0;

    /// <summary>Puts itself under the SDK's client.</summary>
    public void Listen(IServiceCollection services) => services.Configure<CosmosClientOptions>(
        client => client.HttpClientFactory = () => new HttpClient(new Handler(this) { InnerHandler = new SocketsHttpHandler() }));

    private static string? NameOf(HttpRequestMessage request) =>
        request.RequestUri!.AbsolutePath.Trim('/').Split('/') is [_, _, _, var container, "docs", ..]
            ? $"{(request.Headers.Contains("x-ms-documentdb-isquery") ? "QUERY" : request.Method.Method)} {container}"
            : null;

    private static HttpResponseMessage Refusal(HttpRequestMessage request, int status)
    {
        var response = CosmosLayoutTests.Refusal(request, (HttpStatusCode)status);
        response.Headers.Add("x-ms-retry-after-ms", "2");
        response.Headers.Add("x-ms-request-charge", "0.38");
        return response;
    }

    private static async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request, Action<JsonObject>? change = null)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        foreach (var (name, values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        if (request.Content is { } content)
        {
            var body = await content.ReadAsByteArrayAsync();
            if (change is not null)
            {
                var item = JsonNode.Parse(body)!.AsObject();
                change(item);
                body = System.Text.Encoding.UTF8.GetBytes(item.ToJsonString());
            }

            copy.Content = new ByteArrayContent(body);
            copy.Content.Headers.ContentType = content.Headers.ContentType;
        }

        return copy;
    }

    private bool IsThrottled(HttpRequestMessage request, WireFault fault)
    {
        var key = $"{request.Method} {request.RequestUri} {string.Join(',', request.Headers.GetValues("x-ms-documentdb-partitionkey"))}";
        if (fault is WireFault.Throttled or WireFault.ThrottledLong)
        {
            throttled[key] = (fault == WireFault.Throttled ? Briefly : Long) - 1;
            return true;
        }

        var left = throttled.GetValueOrDefault(key);
        throttled[key] = Math.Max(0, left - 1);
        return left > 0;
    }

    private sealed class Handler(FaultWire wire) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (NameOf(request) is not { } name)
            {
                return await base.SendAsync(request, cancellationToken);
            }

            Interlocked.Increment(ref wire.moving);
            var isMoving = true;
            try
            {
                // The looks of the process at others go on beside the turn, and are nothing that it waits for.
                if (!name.EndsWith(" nodes", StringComparison.Ordinal) && !name.StartsWith("QUERY ", StringComparison.Ordinal))
                {
                    await LandAsync();
                }

                var fault = wire.Choose(name);
                wire.counts.AddOrUpdate(fault, 1, (_, count) => count + 1);
                if (request.Headers.Contains("x-ms-documentdb-partitionkey") && wire.IsThrottled(request, fault))
                {
                    return Refusal(request, 429);
                }

                if (fault is WireFault.HungAfter)
                {
                    (await base.SendAsync(request, CancellationToken.None)).Dispose();
                }

                if (fault is WireFault.Hung or WireFault.HungAfter)
                {
                    isMoving = false;
                    Interlocked.Decrement(ref wire.moving);
                    await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
                }

                return await AnswerAsync(request, fault, cancellationToken);
            }
            finally
            {
                if (isMoving)
                {
                    Interlocked.Decrement(ref wire.moving);
                }
            }
        }

        private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, WireFault fault, CancellationToken cancellationToken)
        {
            switch (fault)
            {
                case WireFault.RetryWith:
                    return Refusal(request, 449);
                case WireFault.Unavailable:
                    return Refusal(request, 503);
                case WireFault.TimedOutBefore:
                    throw new TaskCanceledException("timed out", new TimeoutException());
                case WireFault.ResetBefore:
                    throw new HttpRequestException("reset", new IOException("Connection reset by peer"));
                case WireFault.TimedOutAfter:
                    (await base.SendAsync(request, cancellationToken)).Dispose();
                    throw new TaskCanceledException("timed out", new TimeoutException());
                case WireFault.ResetAfter:
                    (await base.SendAsync(request, cancellationToken)).Dispose();
                    throw new HttpRequestException("reset", new IOException("Connection reset by peer"));
                case WireFault.Late:
                    await LaterAsync(request);
                    throw new TaskCanceledException("timed out", new TimeoutException());
                case WireFault.SentTwice:
                    await QuietlyAsync(await CopyAsync(request));
                    return await base.SendAsync(request, cancellationToken);
                case WireFault.Overtaken:
                    await OvertakeAsync(request);
                    return await base.SendAsync(request, cancellationToken);
                case WireFault.Slow:
                    await Patience.PassAsync(TimeSpan.FromMilliseconds(30));
                    return await base.SendAsync(request, cancellationToken);
                default:
                    return await base.SendAsync(request, cancellationToken);
            }
        }

        // Another process that does the same is first; the words are the same, the writer is not.
        private async Task OvertakeAsync(HttpRequestMessage request)
        {
            static void Sign(JsonObject item) => item["write"] = "another";
            if (request.Method == HttpMethod.Post)
            {
                await QuietlyAsync(await CopyAsync(request, Sign));
                return;
            }

            using var read = await CopyAsync(request);
            read.Method = HttpMethod.Get;
            read.Content = null;
            read.Headers.Remove("If-Match");
            using var there = await base.SendAsync(read, CancellationToken.None);
            var item = JsonNode.Parse(await there.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!.AsObject();
            Sign(item);
            var write = await CopyAsync(request);
            write.Content = new StringContent(item.ToJsonString(), new MediaTypeHeaderValue("application/json"));
            write.Headers.Remove("If-Match");
            write.Headers.TryAddWithoutValidation("If-Match", item["_etag"]!.GetValue<string>());
            await QuietlyAsync(write);
        }

        private async Task LaterAsync(HttpRequestMessage request)
        {
            var copy = await CopyAsync(request);
            lock (wire.late)
            {
                wire.late.Add((wire.Lateness(), () => QuietlyAsync(copy)));
            }
        }

        private async Task LandAsync()
        {
            List<Func<Task>> due;
            lock (wire.late)
            {
                for (var place = 0; place < wire.late.Count; place++)
                {
                    wire.late[place] = (wire.late[place].After - 1, wire.late[place].Send);
                }

                due = [.. wire.late.Where(each => each.After < 0).Select(each => each.Send)];
                wire.late.RemoveAll(each => each.After < 0);
            }

            foreach (var send in due)
            {
                await send();
            }
        }

        private async Task QuietlyAsync(HttpRequestMessage request)
        {
            using (request)
            {
                (await base.SendAsync(request, CancellationToken.None)).Dispose();
            }
        }
    }
}
