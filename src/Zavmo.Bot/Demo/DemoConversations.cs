using System.Globalization;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Demo;

/// <summary>
/// Plays sample people through the web chat's own entrance, so that session, evidence and transcript are what a person at
/// the page would have made. What is said follows from where the conversation stands: a run that was broken off goes on.
/// </summary>
internal sealed class DemoConversations(
    WebChatTokens tokens, WebChatPoster poster, IDirectoryStore directory, ISessionStore sessions, IdProvider ids, TimeProvider time)
{
    private const string Mark = "demo-";
    private const int MostMessages = 60;
    private const int MostLooks = 150;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the person's conversation was begun.</summary>
    public async Task<bool> ExistsAsync(string userId, CancellationToken cancellationToken) =>
        await poster.ExistsAsync(await tokens.IdentityAsync(userId, cancellationToken), cancellationToken);

    /// <summary>Plays until nothing more is to be said; false when nothing was, or a visitor has written as this person.</summary>
    /// <param name="userId">The person's id on the web chat.</param>
    /// <param name="next">What they say at a place; null where they stay.</param>
    /// <param name="cancellationToken">Stops after the message that is under way.</param>
    /// <exception cref="InvalidDataException">It comes to no end.</exception>
    public async Task<bool> PlayAsync(string userId, Func<DemoPlace, string?> next, CancellationToken cancellationToken)
    {
        var identity = await tokens.IdentityAsync(userId, cancellationToken);
        if (await poster.HasOtherPostsAsync(identity, Mark, cancellationToken))
        {
            return false;
        }

        var person = await directory.FindOrCreateAsync(WebChatChannel.Tenant, WebChatChannel.Id, userId, ids.NewId, cancellationToken);
        for (var said = 0; said < MostMessages; said++)
        {
            var session = await sessions.ReadAsync(person.Key, cancellationToken);
            if (session is null)
            {
                await FinishAsync(await poster.ArriveAsync(identity, cancellationToken), person.Key, null, cancellationToken);
                continue;
            }

            if (next(PlaceOf(session.Document)) is not { } text)
            {
                return said > 0;
            }

            // Named after the session that it answers: two runs at once say the same thing once.
            var accepted = await poster.SayAsync(identity, text, Mark + session.ETag, cancellationToken);
            await FinishAsync(accepted, person.Key, session.ETag, cancellationToken);
        }

        throw new InvalidDataException(string.Create(
            CultureInfo.InvariantCulture, $"The sample conversation of '{userId}' has no end after {MostMessages} messages."));
    }

    private static DemoPlace PlaceOf(SessionDocument session) => session.Stack.Count == 0
        ? new DemoPlace("", "", "")
        : new DemoPlace(session.Stack[0].Id, session.Stack[0].State["step"], session.Stack[0].State["data"]);

    // A message that another process has, or a run before this one left behind, is finished there or by the sweeper.
    private async Task FinishAsync(AcceptedActivity accepted, LearnerKey key, string? before, CancellationToken cancellationToken)
    {
        if (accepted.IsNew)
        {
            await accepted.Finished.WaitAsync(cancellationToken);
            return;
        }

        using var timer = new PeriodicTimer(BetweenLooks, time);
        for (var look = 0; (await sessions.ReadAsync(key, cancellationToken))?.ETag == before; look++)
        {
            if (look == MostLooks || !await timer.WaitForNextTickAsync(cancellationToken))
            {
                throw new InvalidDataException("A sample message waits for its turn in another process. Try again when that is done.");
            }
        }
    }
}
