using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Zavmo.Bot;

/// <summary>What the exception of a send means. It reads official types that both Bot Framework modes have, so one file serves both.</summary>
public static class ConnectorErrors
{
    /// <summary>The outcome of a send that threw. Codes: Bot Connector and Teams error tables; 412 is a Teams throttle of concurrent edits.</summary>
    public static SendOutcome Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception switch
        {
            ErrorResponseException { Response: { } response } refused => Of(
                response.StatusCode,
                refused.Body?.Error?.Code,
                response.Headers.TryGetValue("Retry-After", out var values) ? values.FirstOrDefault() : null),

            // The channel took it, and answered with something that is not the id.
            SerializationException => new(SendOutcomeKind.Sent),
            HttpRequestException { StatusCode: { } status } => Of(status, null, null),
            HttpRequestException or TimeoutException or TaskCanceledException => new(SendOutcomeKind.Failed) { MayRetry = true },
            _ => new(SendOutcomeKind.Failed),
        };
    }

    // A 2xx comes as an exception where it has no body: 204 counts as an error in the official client.
    private static SendOutcome Of(HttpStatusCode status, string? code, string? retryAfter) => (status, code) switch
    {
        ( >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices, _) => new(SendOutcomeKind.Sent),
        (HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed, _) => new(SendOutcomeKind.Throttled, Wait(retryAfter)),
        (_, "MessageWritesBlocked" or "ConversationBlockedByUser" or "BotNotInConversationRoster") => new(SendOutcomeKind.Blocked),
        (_, "ConversationNotFound" or "ActivityNotFoundInConversation") => new(SendOutcomeKind.Gone),
        (HttpStatusCode.NotFound or HttpStatusCode.Gone, _) => new(SendOutcomeKind.Gone),

        // 403 is also said of one message (ContentStreamNotAllowed): only a 403 without a reason is taken as one of the person.
        (HttpStatusCode.Forbidden, null or "Forbidden") => new(SendOutcomeKind.Blocked),
        (HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError, _) =>
            new(SendOutcomeKind.Failed, Wait(retryAfter)) { MayRetry = true },
        _ => new(SendOutcomeKind.Failed),
    };

    private static TimeSpan? Wait(string? retryAfter) =>
        int.TryParse(retryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
}
