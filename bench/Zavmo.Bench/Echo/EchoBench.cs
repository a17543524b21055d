using System.Text;

namespace Zavmo.Bench.Echo;

/// <summary>
/// An echo turn through endpoint, adapter, lane and JSON, with stores in memory, against a bare Kestrel endpoint that reads
/// the same JSON and posts one reply. A turn ends when both the response and the reply have arrived.
/// </summary>
internal static class EchoBench
{
    private const int Connections = 32;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    public static async Task RunAsync()
    {
        await using var connector = await ReplyReceiver.StartAsync(Connections);
        await using var ours = new ServerProcess("echo-ours");
        await using var peer = new ServerProcess("echo-bare");
        await ours.ReadyAsync();
        await peer.ReadyAsync();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections });
        var sent = 0;

        await Comparison.PrintAsync(
            $"echo turn, {Connections} connections", "bare Kestrel endpoint", () => RoundAsync(ours), () => RoundAsync(peer));

        Task<Round> RoundAsync(ServerProcess server) => Round.RunAsync(
            Connections, Time, caller => TurnAsync(new Uri(server.Url + "/api/messages"), caller), server.CountersAsync);

        async Task TurnAsync(Uri url, int caller)
        {
            var id = Interlocked.Increment(ref sent);
            var reply = connector.Expect(caller);
            using var content = new StringContent(Activity(id, caller, connector.Url), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(url, content);
            response.EnsureSuccessStatusCode();
            await reply;
        }
    }

    private static string Activity(int id, int caller, string serviceUrl) => Invariant(
        $$"""
        {"type":"message","id":"{{id}}","timestamp":"2026-03-02T09:00:00Z","channelId":"bench","serviceUrl":"{{serviceUrl}}",
         "from":{"id":"u{{caller}}","name":"Sam Field","role":"user"},"recipient":{"id":"zavmo","name":"Zavmo"},
         "conversation":{"id":"{{caller}}","conversationType":"personal","tenantId":"bench"},"locale":"en-GB",
         "channelData":{"tenant":{"id":"bench"},"clientActivityID":"{{id}}"},
         "text":"Last Tuesday the nightly run failed. I read the log, found the expired password and changed it."}
        """);
}
