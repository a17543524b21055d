using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.WebChat;

/// <summary>Direct Line 3.0: starting a conversation, and coming back to it.</summary>
internal static class ConversationEndpoints
{
    // Long enough to open the socket, short enough to be worthless in a log of addresses.
    private static readonly TimeSpan StreamTokenLifetime = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Opens the user's conversation: 201 the first time, 200 after that. As long as it is empty the bot is told that the user has
    /// come, always under the same activity id, so it welcomes once.
    /// </summary>
    public static async Task<IResult> StartAsync(
        HttpContext context, IWebChatStore store, WebChatTokens tokens, IActivityIntake intake, ActivityClock clock, CancellationToken cancellationToken)
    {
        var identity = context.Features.GetRequiredFeature<WebChatIdentity>();
        var body = await RequestBody.ReadAsync(context.Request, cancellationToken);
        if (body.Json is not { } json)
        {
            return body.Refusal!;
        }

        var isNew = !await store.ExistsAsync(identity.ConversationId, cancellationToken);
        await store.CreateAsync(identity.ConversationId, cancellationToken);
        if ((await store.ReadAsync(identity.ConversationId, 0, cancellationToken)).Activities.Count == 0)
        {
            await intake.AcceptAsync(Arrival(identity, clock.Next(), ActivityJson.Text(json, "locale")), null, cancellationToken);
        }

        return await AnswerAsync(context, tokens, identity, 0, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>The stream's address for a client that lost its connection, from the watermark that it has seen.</summary>
    public static async Task<IResult> ReconnectAsync(
        string id, HttpContext context, IWebChatStore store, WebChatTokens tokens, CancellationToken cancellationToken)
    {
        if (!await store.ExistsAsync(id, cancellationToken))
        {
            return DirectLineError.NoConversation();
        }

        return Watermark.TryRead(context.Request, out var watermark)
            ? await AnswerAsync(context, tokens, context.Features.GetRequiredFeature<WebChatIdentity>(), watermark, StatusCodes.Status200OK)
            : DirectLineError.BadArgument(Watermark.Expected);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, WebChatTokens tokens, WebChatIdentity identity, long watermark, int status)
    {
        var request = context.Request;
        var token = await tokens.IssueAsync(identity, StreamTokenLifetime, context.RequestAborted);
        var address = string.Create(
            CultureInfo.InvariantCulture,
            $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}/directline/conversations/{identity.ConversationId}/stream?watermark={watermark}&t={token}");
        return Results.Json(
            new
            {
                conversationId = identity.ConversationId,
                token = await tokens.IssueAsync(identity, tokens.Lifetime, context.RequestAborted),
                expires_in = (int)tokens.Lifetime.TotalSeconds,
                streamUrl = address,
            },
            statusCode: status);
    }

    /// <summary>What the bot is told when the user has come.</summary>
    public static InboundActivity Arrival(WebChatIdentity identity, string timestamp, string? locale)
    {
        var id = WebChatTranscript.ActivityId(identity.ConversationId, "arrival");
        var activity = new JsonObject
        {
            ["type"] = "conversationUpdate",
            ["locale"] = locale ?? "en-GB",
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = identity.UserId, ["role"] = "user" }),
        };
        ActivityJson.StampFromUser(activity, identity, id, timestamp);
        return ActivityEndpoints.Inbound(activity, identity, id);
    }
}
