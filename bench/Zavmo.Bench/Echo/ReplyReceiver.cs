using System.Globalization;

namespace Zavmo.Bench.Echo;

/// <summary>The connector of the channel, in the process of the load: takes replies and tells the caller that its has come.</summary>
internal sealed class ReplyReceiver : IAsyncDisposable
{
    private readonly TaskCompletionSource[] expected;
    private readonly WebApplication app;

    private ReplyReceiver(int callers, WebApplication app)
    {
        expected = [.. Enumerable.Range(0, callers).Select(_ => new TaskCompletionSource())];
        this.app = app;
        app.Run(ReceiveAsync);
    }

    /// <summary>The service URL.</summary>
    public string Url { get; private init; } = "";

    /// <summary>Starts one for the conversations 0 to <paramref name="callers"/> - 1.</summary>
    public static async Task<ReplyReceiver> StartAsync(int callers)
    {
        var url = $"http://127.0.0.1:{ServerProcess.FreePort()}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        var receiver = new ReplyReceiver(callers, builder.Build()) { Url = url };
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>Done when the next message to the conversation has come.</summary>
    public Task Expect(int caller) =>
        (expected[caller] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => app.DisposeAsync();

    // v3/conversations/CALLER/activities/...
    private async Task ReceiveAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("""{"id":"1"}""");
        if (!body.Contains("\"typing\"", StringComparison.Ordinal))
        {
            expected[int.Parse(http.Request.Path.Value!.Split('/')[3], CultureInfo.InvariantCulture)].TrySetResult();
        }
    }
}
