namespace Zavmo.Bench.Echo;

/// <summary>Callers who chat with a server at once; their replies arrive at the stub.</summary>
/// <param name="server">Whom they chat with.</param>
/// <param name="stub">The channel.</param>
/// <param name="token">What they show; null where nothing is asked for.</param>
/// <param name="connections">How many they are.</param>
internal sealed class EchoLoad(ServerProcess server, ServerProcess stub, string? token, int connections)
{
    /// <summary>The channel that the messages come from.</summary>
    public const string Channel = "bench";

    private static int sent;

    /// <summary>One round, over connections of its own: a server may close what was idle between rounds.</summary>
    public async Task<EchoRound> RunAsync(TimeSpan time)
    {
        var callers = await ConnectAsync();
        using var done = new CancellationTokenSource();
        var listening = await ListenAsync(callers, done.Token);
        try
        {
            var (stubBefore, hereBefore) = (await stub.CountersAsync(), Counters.Here());
            var start = Stopwatch.GetTimestamp();
            var round = await Round.RunAsync(connections, time, caller => callers[caller].TurnAsync(Interlocked.Increment(ref sent)), server.CountersAsync);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            var (stubAfter, hereAfter) = (await stub.CountersAsync(), Counters.Here());
            return new EchoRound(
                round,
                (stubAfter.CpuSeconds - stubBefore.CpuSeconds) / seconds,
                (hereAfter.CpuSeconds - hereBefore.CpuSeconds) / seconds,
                await SizeAsync());
        }
        finally
        {
            await done.CancelAsync();
            await listening;
            foreach (var caller in callers)
            {
                caller.Dispose();
            }
        }
    }

    private Task<EchoCaller[]> ConnectAsync()
    {
        var url = new Uri(server.Url);
        return Task.WhenAll(Enumerable.Range(0, connections).Select(caller => EchoCaller.ConnectAsync(url, token, id => Message(id, caller, stub.Url))));
    }

    private async Task<double> SizeAsync()
    {
        using var http = new HttpClient();
        return await http.GetFromJsonAsync<double>(new Uri(stub.Url + "/bench/size"));
    }

    // A task of what goes on, once the stub tells of replies.
    private async Task<Task> ListenAsync(EchoCaller[] callers, CancellationToken cancellationToken)
    {
        var http = new HttpClient();
        var stream = await http.GetStreamAsync(new Uri(stub.Url + "/bench/taken"), cancellationToken);
        return TellAsync();

        async Task TellAsync()
        {
            using (http)
            await using (stream)
            {
                var buffer = new byte[1024];
                try
                {
                    while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
                    {
                        for (var i = 0; i < count; i++)
                        {
                            callers[buffer[i]].Replied();
                        }
                    }
                }
                catch (OperationCanceledException)
                {
                    // The round is over.
                }
            }
        }
    }

    private static string Message(string id, int caller, string serviceUrl) => Invariant(
        $$"""
        {"type":"message","id":"{{id}}","timestamp":"2026-03-02T09:00:00Z","channelId":"{{Channel}}","serviceUrl":"{{serviceUrl}}",
         "from":{"id":"u{{caller}}","name":"Sam Field","role":"user"},"recipient":{"id":"zavmo","name":"Zavmo"},
         "conversation":{"id":"{{caller}}","conversationType":"personal","tenantId":"bench"},"locale":"en-GB",
         "channelData":{"tenant":{"id":"bench"},"clientActivityID":"{{id}}"},
         "text":"Last Tuesday the nightly run failed. I read the log, found the expired password and changed it."}
        """);
}
