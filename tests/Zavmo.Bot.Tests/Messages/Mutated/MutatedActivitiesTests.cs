using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Teams;

namespace Zavmo.Bot.Tests.Messages.Mutated;

/// <summary>
/// Two thousand activities that no channel should send, many at once. Another run begins from another seed: <c>ZAVMO_SEED</c> repeats one,
/// <c>ZAVMO_MUTATIONS</c> asks for more.
/// </summary>
[Collection(Alone.Name)]
public sealed class MutatedActivitiesTests(ITestOutputHelper output)
{
    private const int AtOnce = 24;
    private const int Parts = 4;
    private const int Limit = 256 * 1024;
    private const long MemoryBound = 96 * 1024 * 1024;
    private static readonly TimeSpan OpenBound = TimeSpan.FromSeconds(30);

    // 503 is what a full lane answers: the writers are so many that none is full.
    private static readonly HashSet<int> Allowed = [200, 202, 400, 401, 403, 413, 415, 501];

    [Fact]
    public async Task Should_take_or_refuse_whatever_comes_and_go_on()
    {
        var seed = NumberOf("ZAVMO_SEED") ?? Environment.TickCount;
        var total = NumberOf("ZAVMO_MUTATIONS") ?? 2_000;
        output.WriteLine($"seed {seed}");
        using var log = new FullLog();
        await using var host = await TeamsHost.StartAsync(
            services => services.AddSingleton<ILoggerProvider>(log), "--Logging:LogLevel:Default=Information", "--Turns:DeliveryMinutes=1");
        var before = await new SteadyLearner(host, "29:before").TalkAsync();
        var requests = Requests(host, seed, total);
        var steady = new SteadyLearner(host, "29:beside").TalkAsync();

        // What the second half adds is a leak; what the first half does may be a cache that fills.
        List<Result> results = [];
        List<long> held = [];
        foreach (var part in requests.Chunk(total / Parts))
        {
            results.AddRange(await PostAllAsync(host, part));
            await ClosedAsync(host);
            host.Connector.TakeAll();
            held.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        var beside = await steady;
        await ClosedAsync(host);
        var memory = held[^1] - held[Parts / 2 - 1];
        Report(results, held);
        Assert.Empty(results.Where(result => !Allowed.Contains(result.Status)).Select(result => $"{result.Status} {result.Request.Name} (seed {seed})"));
        Assert.Empty(results.Where(result => result.Status == 413 != IsTooLong(result)).Select(result => $"{result.Status} {result.Request.Name}: {result.Request.Body.Length} bytes (seed {seed})"));
        Assert.Empty(results.Where(result => result.Request.IsReal && result.Status is not (200 or 202 or 400 or 501)).Select(result => $"{result.Status} {result.Request.Name} (seed {seed})"));
        Assert.Empty(await ParkedAsync(host));
        Assert.Equal(before, beside);
        Assert.True(memory < MemoryBound, $"{memory / 1024 / 1024} MB more are held after the second half (seed {seed}).");
        Assert.Empty(log.Leaks);
        Assert.Contains(results, result => result.Status == 202);
    }

    private static int? NumberOf(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;

    private static List<MutatedRequest> Requests(TeamsHost host, int seed, int total)
    {
#pragma warning disable CA5394 // What is tried need not be secret, it has to be repeatable.
        var random = new Random(seed);
        var mutator = new Mutator(random);
        var requests = new List<MutatedRequest>();
        for (var number = 0; number < total; number++)
        {
            var (name, activity) = RealActivities.Create(host, number % RealActivities.Count, $"29:user{random.Next(100)}");
            requests.Add(mutator.Mutate(name, activity));
        }
#pragma warning restore CA5394

        return requests;
    }

    private static async Task<IReadOnlyList<Result>> PostAllAsync(TeamsHost host, IEnumerable<MutatedRequest> requests)
    {
        using var http = new HttpClient();
        var results = new ConcurrentBag<Result>();
        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (request, cancellation) =>
        {
            using var message = request.ToMessage(host.Address);
            try
            {
                using var response = await http.SendAsync(message, cancellation);
                results.Add(new Result(request, (int)response.StatusCode));
            }
            catch (HttpRequestException)
            {
                // No answer at all: not among the allowed.
                results.Add(new Result(request, 0));
            }
        });
        return [.. results];
    }

    // What is refused for another reason first is not read.
    private static bool IsTooLong(Result result) => result.Request.Body.Length > Limit && result.Status is not (401 or 403 or 415);

    private static async Task ClosedAsync(TeamsHost host)
    {
        var inbox = host.Services.GetRequiredService<IInboxStore>();
        using var limit = new CancellationTokenSource(OpenBound);
        IReadOnlyList<Stored<InboxItem>> open;
        do
        {
            open = await inbox.ListAsync(InboxState.Open, 10, CancellationToken.None);
            Assert.False(limit.IsCancellationRequested, "Still open: " + string.Join('\n', open.Select(BodyOf)));
        }
        while (open.Count > 0);
    }

    private static async Task<IReadOnlyList<string>> ParkedAsync(TeamsHost host) =>
        [.. (await host.Services.GetRequiredService<IInboxStore>().ListAsync(InboxState.Parked, 50, CancellationToken.None))
            .Select(parked => $"{parked.Document.Problem}: {BodyOf(parked)}")];

    private static string BodyOf(Stored<InboxItem> item) => item.Document.Activity?.RawBody is { } body ? body[..Math.Min(body.Length, 1_500)] : "";

    private void Report(IReadOnlyList<Result> results, List<long> held)
    {
        foreach (var status in results.GroupBy(result => result.Status).OrderBy(group => group.Key))
        {
            output.WriteLine($"{status.Key}: {status.Count()}");
        }

        output.WriteLine($"MB held after each part: {string.Join(", ", held.Select(bytes => bytes / 1024 / 1024))}");
    }

    private sealed record Result(MutatedRequest Request, int Status);

    /// <summary>What is logged that a learner wrote, in the words of an exception too.</summary>
    private sealed class FullLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> leaks = [];

        public IEnumerable<string> Leaks => leaks;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = $"{formatter(state, exception)} {exception}";
            if (line.Contains(RealActivities.Marker, StringComparison.OrdinalIgnoreCase))
            {
                leaks.Enqueue(line);
            }
        }

        public void Dispose()
        {
        }
    }
}
