using System.ClientModel;
using System.Net.Sockets;
using Azure.Identity;
using Microsoft.Extensions.AI;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Zavmo.Bot.Tutor;

/// <summary>What went wrong, told from exceptions and answers.</summary>
internal static class ModelFaults
{
    private const string Filter = "content_filter";
    private const string Refusal = "Refusal";

    /// <summary>What an exception of the client means.</summary>
    public static ModelOutcome Of(Exception error) => error switch
    {
        BrokenCircuitException => ModelOutcome.Resting,
        TimeoutRejectedException or OperationCanceledException => ModelOutcome.TimedOut,
        ClientResultException { Status: 429 } => ModelOutcome.Throttled,
        ClientResultException { Status: >= 500 } => ModelOutcome.Failing,
        ClientResultException { Status: 401 or 403 or 404 } => ModelOutcome.Denied,
        ClientResultException { Status: 400 } refused when refused.Message.Contains(Filter, StringComparison.Ordinal) => ModelOutcome.Filtered,
        ClientResultException { Status: > 0 } => ModelOutcome.Rejected,
        AuthenticationFailedException => ModelOutcome.Denied,
        ClientResultException or HttpRequestException or IOException or SocketException => ModelOutcome.Unreachable,
        AggregateException { InnerExceptions: [var inner, ..] } => Of(inner),
        _ => ModelOutcome.Unreadable,
    };

    /// <summary>What an answer means before its text is read.</summary>
    public static ModelOutcome Of(ChatResponse answer) =>
        answer.FinishReason == ChatFinishReason.ContentFilter ? ModelOutcome.Filtered
        : answer.FinishReason == ChatFinishReason.Length ? ModelOutcome.CutOff
        : answer.Messages.SelectMany(message => message.Contents).Any(content => content is ErrorContent { ErrorCode: Refusal }) ? ModelOutcome.Refused
        : ModelOutcome.Answered;

    /// <summary>Whether the next question would fare no better: the model is away, overloaded or locked. A refusal is about one document.</summary>
    public static bool IsDown(Exception error) => Of(error) is ModelOutcome.TimedOut or ModelOutcome.Throttled or ModelOutcome.Failing or ModelOutcome.Unreachable or ModelOutcome.Denied;

    /// <summary>How long a throttled or unavailable service wants to be left alone; one second where it does not say.</summary>
    /// <remarks>RFC 9110, 10.2.3; Azure sends <c>retry-after-ms</c> as well.</remarks>
    public static TimeSpan? Pause(Exception? error, TimeProvider time)
    {
        if (error is not ClientResultException { Status: 429 or 503 } refused)
        {
            return null;
        }

        var headers = refused.GetRawResponse()?.Headers;
        return headers?.TryGetValue("retry-after-ms", out var text) == true && double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is >= 0 and < int.MaxValue
            ? TimeSpan.FromMilliseconds(milliseconds)
            : headers?.TryGetValue("Retry-After", out text) == true && System.Net.Http.Headers.RetryConditionHeaderValue.TryParse(text, out var after)
                ? after.Delta ?? after.Date - time.GetUtcNow()
                : TimeSpan.FromSeconds(1);
    }
}
