using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Messages;

/// <summary><c>POST /api/messages</c>: Bot Framework activities. Without an app id it is for loopback in Development only.</summary>
public static class MessagesEndpoint
{
    private static readonly string[] Required = ["type", "id", "channelId", "serviceUrl", "from.id", "conversation.id"];
    private const int MaxBytes = 256 * 1024;

    /// <summary>Maps the endpoint.</summary>
    public static void MapMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(
        HttpContext http, IActivityIntake intake, IWebHostEnvironment environment, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() || !IsLoopback(http.Connection.RemoteIpAddress))
        {
            return Results.Problem("Anonymous activities are accepted from this machine in Development only.", statusCode: 401);
        }

        if (http.Request.ContentLength is > MaxBytes)
        {
            return Results.Problem("An activity is 256 KB at most.", statusCode: 413);
        }

        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(cancellationToken);
        if (!TryRead(body, out var activity, out var problem))
        {
            return Results.Problem(problem, statusCode: 400);
        }

        await intake.AcceptAsync(activity!, null, cancellationToken);
        return Results.Accepted();
    }

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static bool TryRead(string body, out InboundActivity? activity, out string problem)
    {
        activity = null;
        JsonObject? json;
        try
        {
            json = JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException error)
        {
            problem = $"The body is not JSON: {error.Message}";
            return false;
        }

        var missing = Required.FirstOrDefault(path => Text(json, path) is null);
        problem = missing is not null ? $"The activity has no '{missing}'." : Refusal(Text(json, "channelId")!, Text(json, "serviceUrl")!);
        if (problem.Length == 0)
        {
            activity = new InboundActivity(
                body,
                Text(json, "channelId")!,
                Text(json, "conversation.id")!,
                Text(json, "id")!,
                Text(json, "from.id")!,
                Text(json, "conversation.tenantId") ?? Text(json, "channelData.tenant.id") ?? "local");
        }

        return problem.Length == 0;
    }

    private static string Refusal(string channelId, string serviceUrl)
    {
        if (ServiceUrlSender.Local.Contains(channelId))
        {
            return $"The channel '{channelId}' has an endpoint of its own.";
        }

        return Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service) && service.IsLoopback
            ? ""
            : "Without authentication 'serviceUrl' has to be an address of this machine.";
    }

    private static string? Text(JsonNode? json, string path)
    {
        foreach (var name in path.Split('.'))
        {
            json = (json as JsonObject)?[name];
        }

        return json is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
    }
}
