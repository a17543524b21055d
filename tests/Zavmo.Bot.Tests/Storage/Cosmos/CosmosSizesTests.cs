using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

/// <summary>
/// How large the items of real conversations are, as they are sent, and what they cost by the service's published charges.
/// <c>dotnet test --filter CosmosSizes --logger "console;verbosity=detailed"</c> prints the tables of docs/cosmos.md.
/// </summary>
public sealed class CosmosSizesTests(ITestOutputHelper output)
{
    // https://learn.microsoft.com/azure/cosmos-db/understand-request-unit-consumption, read on 2026-11-29.
    private static readonly (double Kilobytes, double Read, double Write)[] Published =
    [
        (1, 1.00, 4.95), (2, 1.04, 6.29), (4, 1.14, 6.67), (8, 1.33, 7.04), (16, 1.67, 9.52), (32, 2.19, 11.23), (64, 4.76, 22.67),
    ];

    private const int ServiceBytes = 300;
    private const int SessionLimit = 32 * 1024;

    private readonly ConcurrentQueue<(string Request, int Bytes)> sent = new();

    [Fact]
    public async Task Should_keep_every_item_of_every_transcript_small()
    {
        var folder = AssetFolder.Find(AppContext.BaseDirectory);
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var processes = new TwoCosmosProcesses();
            await using var host = new ChatHost(Listen, processes.HostSettings);
            await new Transcript(file).PlayAsync(host, restartBetween: false);
        }

        var turns = sent.Count(each => each.Request == "POST inbox");
        var sum = 0.0;
        var open = sent.Where(item => item.Request == "POST inbox").Average(item => item.Bytes);
        output.WriteLine($"{turns} turns\nrequest: times a turn, mean and largest KB, RU each, RU a turn");
        foreach (var each in sent.GroupBy(item => item.Request).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (times, mean, largest) = ((double)each.Count() / turns, each.Average(item => item.Bytes) / 1024, each.Max(item => item.Bytes) / 1024.0);
            var charge = each.Average(item => ChargeOf(item.Bytes, each.Key.StartsWith("GET", StringComparison.Ordinal)));
            if (each.Key.StartsWith("PUT", StringComparison.Ordinal))
            {
                // A replace is charged as a delete and an insert; what was there is as large, but for a message that is done.
                charge += each.Key == "PUT inbox" ? ChargeOf(open, isRead: false) : charge;
            }

            sum += times * charge;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{each.Key}: {times:0.00}, {mean:0.0}, {largest:0.0}, {charge:0.00}, {times * charge:0.00}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RU a turn: {sum:0.0}"));
        Assert.True(sent.Where(each => each.Request.EndsWith("sessions", StringComparison.Ordinal)).Max(each => each.Bytes) < SessionLimit);
        Assert.True(sent.Max(each => each.Bytes) < 256 * 1024);
    }

    // Straight lines between the published sizes; below the first, the first.
    private static double ChargeOf(double bytes, bool isRead)
    {
        var kilobytes = bytes / 1024;
        double Of((double Kilobytes, double Read, double Write) row) => isRead ? row.Read : row.Write;
        var next = Array.FindIndex(Published, row => row.Kilobytes >= kilobytes);
        if (next <= 0)
        {
            return next < 0 ? throw new InvalidOperationException("Larger than the table.") : Of(Published[0]);
        }

        var (below, above) = (Published[next - 1], Published[next]);
        return Of(below) + ((Of(above) - Of(below)) * (kilobytes - below.Kilobytes) / (above.Kilobytes - below.Kilobytes));
    }

    private void Listen(IServiceCollection services) => services.Configure<CosmosClientOptions>(
        client => client.HttpClientFactory = () => new HttpClient(new Handler(sent) { InnerHandler = new SocketsHttpHandler() }));

    private sealed class Handler(ConcurrentQueue<(string Request, int Bytes)> sent) : DelegatingHandler
    {
        private static readonly string[] Containers = ["inbox", "sessions", "learners", "evidence", "directory", "feedback"];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var container = request.RequestUri!.AbsolutePath.Trim('/').Split('/') is [_, _, _, var name, "docs", ..] ? name : "";
            if (!Containers.Contains(container) || request.Headers.Contains("x-ms-documentdb-isquery"))
            {
                return await base.SendAsync(request, cancellationToken);
            }

            var written = request.Content is null ? 0 : (await request.Content.ReadAsByteArrayAsync(cancellationToken)).Length;
            var response = await base.SendAsync(request, cancellationToken);
            var read = request.Method == HttpMethod.Get ? (await response.Content.ReadAsByteArrayAsync(cancellationToken)).Length : 0;
            sent.Enqueue(($"{request.Method} {container}", written + read + ServiceBytes));
            return response;
        }
    }
}
