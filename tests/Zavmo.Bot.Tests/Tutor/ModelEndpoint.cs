using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Zavmo.Bot.Tests.Tutor;

/// <summary>A local server that speaks the chat completions of Azure OpenAI, as well or as badly as a test wants.</summary>
internal sealed class ModelEndpoint : IAsyncDisposable
{
    public const string Key = "k3y-that-nobody-may-log";
    public const string Deployment = "reader";

    private readonly WebApplication app;

    private ModelEndpoint(WebApplication app) => this.app = app;

    /// <summary>What was asked: path with query, key, body.</summary>
    public ConcurrentQueue<(string Path, string Key, JsonObject Body)> Requests { get; } = [];

    /// <summary>How the next requests are answered.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context => SayAsync(context, """{"items":[]}""");

    /// <summary>Released with every request, before it is answered.</summary>
    public SemaphoreSlim Asked { get; } = new(0);

    public string Address => app.Urls.First() + "/";

    /// <summary>The settings that lead here, as on the command line.</summary>
    public string[] Settings => [$"--AzureOpenAI:Endpoint={Address}", $"--AzureOpenAI:Deployment={Deployment}", $"--AzureOpenAI:ApiKey={Key}"];

    public static async Task<ModelEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var endpoint = new ModelEndpoint(builder.Build());
        endpoint.app.Run(endpoint.HandleAsync);
        await endpoint.app.StartAsync();
        return endpoint;
    }

    /// <summary>Answers with a completion of one choice.</summary>
    public static Task SayAsync(HttpContext context, string? content, string finish = "stop", string? refusal = null) => RawAsync(context, 200, new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_760_000_000,
        ["model"] = "gpt-4o-mini",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = finish,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content, ["refusal"] = refusal },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1234, ["completion_tokens"] = 567, ["total_tokens"] = 1801 },
    }.ToJsonString());

    /// <summary>Answers with a list of items.</summary>
    public static Task ListAsync(HttpContext context, params object[] items) => SayAsync(context, JsonSerializer.Serialize(new { items }));

    /// <summary>Answers with an error as Azure writes it.</summary>
    public static Task FailAsync(HttpContext context, int status, string code, string? retryAfter = null)
    {
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return RawAsync(context, status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "No." } }.ToJsonString());
    }

    public static Task RawAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }

    public async ValueTask DisposeAsync()
    {
        Asked.Dispose();
        using var now = new CancellationTokenSource(0);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!.AsObject();
        Requests.Enqueue((context.Request.Path + context.Request.QueryString, context.Request.Headers["api-key"].ToString(), body));
        Asked.Release();
        await Answer(context);
    }
}
