using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>A channel's connector: takes every reply and remembers it.</summary>
internal sealed class StubConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<DeliveredReply> delivered = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> answered = new();
    private int ids;

    public StubConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/v3/conversations/{user}/activities/{message}", TakeAsync);
        app.MapPut("/v3/conversations/{user}/activities/{message}", () => Results.Ok());
    }

    /// <summary>Which process runs now.</summary>
    public int Life { get; set; }

    public string Url => app.Urls.First();

    public IReadOnlyList<DeliveredReply> Delivered => [.. delivered];

    public Task StartAsync() => app.StartAsync();

    /// <summary>Done when there is an answer to the message.</summary>
    public Task AnsweredAsync(string user, string message) => Answer(user, message).Task;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(string user, string message, HttpRequest request)
    {
        var activity = (await JsonNode.ParseAsync(request.Body))!;
        if (activity["type"]!.GetValue<string>() == "message")
        {
            var text = (activity["text"] ?? activity["summary"])?.GetValue<string>() ?? "";
            delivered.Enqueue(new DeliveredReply(Life, user, activity["channelData"]!["clientActivityID"]!.GetValue<string>(), text));
            Answer(user, message).TrySetResult();
        }

        return Results.Json(new { id = $"a{Interlocked.Increment(ref ids)}" });
    }

    private TaskCompletionSource Answer(string user, string message) => answered.GetOrAdd(
        $"{user}/{message}", _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
