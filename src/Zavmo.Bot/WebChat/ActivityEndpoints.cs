using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.WebChat;

/// <summary>Direct Line 3.0: posting an activity, and polling for them.</summary>
internal static class ActivityEndpoints
{
    private static readonly string[] Accepted = ["message", "event", "messageReaction"];

    /// <summary>
    /// Keeps what the user posted, so that it comes back on the stream under the id that is returned, and hands it to the bot.
    /// A repeat (same <c>channelData.clientActivityID</c>) gets the same id and is handed on as it was, which the intake ignores
    /// unless the first try failed there.
    /// </summary>
    public static async Task<IResult> PostAsync(
        string id, HttpContext context, IWebChatStore store, WebChatTranscript transcript, IActivityIntake intake, ActivityClock clock, CancellationToken cancellationToken)
    {
        var body = await RequestBody.ReadAsync(context.Request, cancellationToken);
        if (body.Json is not { } activity)
        {
            return body.Refusal!;
        }

        var type = ActivityJson.Text(activity, "type");
        var activityId = WebChatTranscript.ActivityId(id, ActivityJson.Text(activity["channelData"], "clientActivityID"));
        if (type == "typing")
        {
            return Results.Ok(new { id = activityId });
        }

        if (!Accepted.Contains(type, StringComparer.Ordinal))
        {
            return DirectLineError.BadArgument("type must be one of: " + string.Join(", ", Accepted) + ", typing.");
        }

        if (!await store.ExistsAsync(id, cancellationToken))
        {
            return DirectLineError.NoConversation();
        }

        var identity = context.Features.GetRequiredFeature<WebChatIdentity>();
        if (await transcript.FindAsync(id, activityId, cancellationToken) is { } earlier)
        {
            activity = earlier;
        }
        else
        {
            ActivityJson.StampFromUser(activity, identity, activityId, clock.Next());
            if (ActivityJson.Problem(activity) is { } problem)
            {
                return DirectLineError.BadArgument(problem);
            }

            await transcript.AppendFromUserAsync(id, activity, cancellationToken);
        }

        await intake.AcceptAsync(Inbound(activity, identity, activityId), null, cancellationToken);
        return Results.Ok(new { id = activityId });
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
