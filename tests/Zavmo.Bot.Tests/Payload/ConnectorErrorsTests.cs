using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Zavmo.Bot.Tests;

public sealed class ConnectorErrorsTests
{
    [Theory]
    [InlineData(204, null, SendOutcomeKind.Sent, false)]
    [InlineData(429, null, SendOutcomeKind.Throttled, true)]
    [InlineData(412, null, SendOutcomeKind.Throttled, true)]
    [InlineData(403, "MessageWritesBlocked", SendOutcomeKind.Blocked, false)]
    [InlineData(403, "BotNotInConversationRoster", SendOutcomeKind.Blocked, false)]
    [InlineData(403, null, SendOutcomeKind.Blocked, false)]
    [InlineData(403, "ContentStreamNotAllowed", SendOutcomeKind.Failed, false)]
    [InlineData(404, null, SendOutcomeKind.Gone, false)]
    [InlineData(410, null, SendOutcomeKind.Gone, false)]
    [InlineData(400, "ConversationNotFound", SendOutcomeKind.Gone, false)]
    [InlineData(400, "BadSyntax", SendOutcomeKind.Failed, false)]
    [InlineData(401, null, SendOutcomeKind.Failed, false)]
    [InlineData(413, null, SendOutcomeKind.Failed, false)]
    [InlineData(500, null, SendOutcomeKind.Failed, true)]
    [InlineData(502, null, SendOutcomeKind.Failed, true)]
    [InlineData(504, null, SendOutcomeKind.Failed, true)]
    public void Should_tell_what_a_refusal_means(int status, string? code, SendOutcomeKind kind, bool mayRetry)
    {
        var outcome = ConnectorErrors.Of(Refusal(status, code));
        Assert.Equal((kind, mayRetry), (outcome.Kind, outcome.MayRetry));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void Should_read_how_long_the_channel_asks_to_wait(string? header, int? seconds)
    {
        Assert.Equal(seconds, ConnectorErrors.Of(Refusal(429, null, header)).RetryAfter?.TotalSeconds);
    }

    [Fact]
    public void Should_take_an_answer_that_cannot_be_read_as_sent()
    {
        Assert.Equal(SendOutcomeKind.Sent, ConnectorErrors.Of(new SerializationException("x")).Kind);
    }

    [Fact]
    public void Should_retry_what_failed_on_the_way_and_nothing_unknown()
    {
        Assert.True(ConnectorErrors.Of(new HttpRequestException("no route")).MayRetry);
        Assert.True(ConnectorErrors.Of(new TaskCanceledException()).MayRetry);
        Assert.Equal(SendOutcomeKind.Throttled, ConnectorErrors.Of(new HttpRequestException("x", null, HttpStatusCode.TooManyRequests)).Kind);
        Assert.Equal(new SendOutcome(SendOutcomeKind.Failed), ConnectorErrors.Of(new InvalidOperationException()));
    }

    private static ErrorResponseException Refusal(int status, string? code, string? retryAfter = null)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return new ErrorResponseException("refused")
        {
            Response = new HttpResponseMessageWrapper(response, ""),
            Body = code is null ? null : new ErrorResponse(new Error(code)),
        };
    }
}
