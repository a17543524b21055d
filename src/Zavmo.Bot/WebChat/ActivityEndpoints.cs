using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.WebChat;

/// <summary>Direct Line 3.0: posting an activity, and polling for them.</summary>
internal static class ActivityEndpoints
{
    private static readonly string[] Accepted = ["message", "event", "messageReaction"];

    /// <summary>Takes what the user posted; a typing activity is acknowledged and goes nowhere.</summary>
    public static async Task<IResult> PostAsync(
        string id, HttpContext context, IWebChatStore store, WebChatTranscript transcript, WebChatPoster poster, CancellationToken cancellationToken)
    {
        var body = await RequestBody.ReadAsync(context.Request, cancellationToken);
        if (body.Json is not { } activity)
        {
            return body.Refusal!;
        }

        var type = ActivityJson.Text(activity, "type");
        if (type == "typing")
        {
            return Results.Ok(new { id = transcript.IdOf(id, ActivityJson.Text(activity["channelData"], "clientActivityID")) });
        }

        if (!Accepted.Contains(type, StringComparer.Ordinal))
        {
            return DirectLineError.BadArgument("type must be one of: " + string.Join(", ", Accepted) + ", typing.");
        }

        if (!await store.ExistsAsync(id, cancellationToken))
        {
            return DirectLineError.NoConversation();
        }

        var (activityId, _, problem) = await poster.PostAsync(context.Features.GetRequiredFeature<WebChatIdentity>(), activity, cancellationToken);
        return problem is null ? Results.Ok(new { id = activityId }) : DirectLineError.BadArgument(problem);
    }

    /// <summary>The activities after a watermark, for clients without a WebSocket.</summary>
    public static async Task<IResult> ReadAsync(string id, HttpRequest request, IWebChatStore store, CancellationToken cancellationToken)
    {
        if (!await store.ExistsAsync(id, cancellationToken))
        {
            return DirectLineError.NoConversation();
        }

        return Watermark.TryRead(request, out var watermark)
            ? Results.Text(Set(await store.ReadAsync(id, watermark, cancellationToken)), "application/json")
            : DirectLineError.BadArgument(Watermark.Expected);
    }

    /// <summary>Direct Line's activity set as JSON. The activities are put in as they are kept.</summary>
    public static string Set(WebChatPage page) => string.Create(
        CultureInfo.InvariantCulture, $$"""{"activities":[{{string.Join(',', page.Activities)}}],"watermark":"{{page.Watermark}}"}""");

    /// <summary>A stamped activity as the intake takes it.</summary>
    public static InboundActivity Inbound(JsonObject activity, WebChatIdentity identity, string activityId) => new(
        ActivityJson.Write(activity), WebChatChannel.Id, identity.ConversationId, activityId, identity.UserId, WebChatChannel.Tenant);
}
