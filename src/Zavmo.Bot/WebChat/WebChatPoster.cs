using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.WebChat;

/// <summary>Does inside this process what the page does over HTTP: arrives, and says something.</summary>
internal sealed class WebChatPoster(IWebChatStore store, WebChatTranscript transcript, IActivityIntake intake, ActivityClock clock)
{
    private const string Locale = "en-GB";

    /// <summary>Whether the conversation was begun.</summary>
    public Task<bool> ExistsAsync(WebChatIdentity identity, CancellationToken cancellationToken) =>
        store.ExistsAsync(identity.ConversationId, cancellationToken);

    /// <summary>Opens the conversation and tells the bot that the user has come; a second time it is not told again.</summary>
    public async Task<AcceptedActivity> ArriveAsync(WebChatIdentity identity, CancellationToken cancellationToken)
    {
        await store.CreateAsync(identity.ConversationId, cancellationToken);
        return await intake.AcceptAsync(ConversationEndpoints.Arrival(identity, clock.Next(), Locale), null, cancellationToken);
    }

    /// <summary>Says something; the same <paramref name="clientId"/> again is the same message.</summary>
    public async Task<AcceptedActivity> SayAsync(WebChatIdentity identity, string text, string clientId, CancellationToken cancellationToken)
    {
        var (_, accepted, problem) = await PostAsync(
            identity,
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["textFormat"] = "plain",
                ["locale"] = Locale,
                ["channelData"] = new JsonObject { ["clientActivityID"] = clientId },
            },
            cancellationToken);
        return accepted ?? throw new InvalidOperationException(problem);
    }

    /// <summary>
    /// Keeps what the user posted, so that it comes back on the stream under the id that is returned, and hands it to the bot. A repeat
    /// (same <c>channelData.clientActivityID</c>) gets the same id and is handed on as it was, which the intake ignores unless the
    /// first try failed there.
    /// </summary>
    /// <param name="identity">Who posted it.</param>
    /// <param name="activity">What was posted.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <param name="attachments">The files that came with it; what else it says of attachments is not taken.</param>
    /// <param name="activityId">The id that was made for it already; null to make one.</param>
    /// <returns>The activity's id, and either what became of it or what is wrong with it.</returns>
    public async Task<(string Id, AcceptedActivity? Accepted, string? Problem)> PostAsync(
        WebChatIdentity identity, JsonObject activity, CancellationToken cancellationToken, JsonArray? attachments = null, string? activityId = null)
    {
        var conversation = identity.ConversationId;
        var id = activityId ?? transcript.IdOf(conversation, ActivityJson.Text(activity["channelData"], "clientActivityID"));
        if (await transcript.FindAsync(conversation, id, cancellationToken) is { } earlier)
        {
            activity = earlier;
        }
        else
        {
            ActivityJson.StampFromUser(activity, identity, id, clock.Next());
            if (ActivityJson.Problem(activity) is { } problem)
            {
                return (id, null, problem);
            }

            activity.Remove("attachments");
            if (attachments is not null)
            {
                activity["attachments"] = attachments;
            }

            await transcript.AppendFromUserAsync(conversation, activity, cancellationToken);
        }

        return (id, await intake.AcceptAsync(ActivityEndpoints.Inbound(activity, identity, id), null, cancellationToken), null);
    }

    /// <summary>Whether the user has posted anything whose client id does not begin so.</summary>
    public async Task<bool> HasOtherPostsAsync(WebChatIdentity identity, string prefix, CancellationToken cancellationToken)
    {
        if (!await store.ExistsAsync(identity.ConversationId, cancellationToken))
        {
            return false;
        }

        var page = await store.ReadAsync(identity.ConversationId, 0, cancellationToken);
        return page.Activities.Select(ActivityJson.Parse).Any(activity =>
            ActivityJson.Text(activity["from"], "role") == "user"
            && ActivityJson.Text(activity["channelData"], "clientActivityID")?.StartsWith(prefix, StringComparison.Ordinal) != true);
    }
}
