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

    /// <summary>Keeps a message and hands it to the bot; the same <paramref name="clientId"/> again is the same message.</summary>
    public async Task<AcceptedActivity> SayAsync(WebChatIdentity identity, string text, string clientId, CancellationToken cancellationToken)
    {
        var id = WebChatTranscript.ActivityId(identity.ConversationId, clientId);
        var activity = await transcript.FindAsync(identity.ConversationId, id, cancellationToken);
        if (activity is null)
        {
            activity = new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["textFormat"] = "plain",
                ["locale"] = Locale,
                ["channelData"] = new JsonObject { ["clientActivityID"] = clientId },
            };
            ActivityJson.StampFromUser(activity, identity, id, clock.Next());
            await transcript.AppendFromUserAsync(identity.ConversationId, activity, cancellationToken);
        }

        return await intake.AcceptAsync(ActivityEndpoints.Inbound(activity, identity, id), null, cancellationToken);
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
