using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>What the connector throws when a channel refuses.</summary>
internal static class ChannelRefusal
{
    public static Exception Of(int status, string? retryAfter = null)
    {
        if (status == 0)
        {
            return new HttpRequestException("Connection refused");
        }

        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return new ErrorResponseException("refused") { Response = new HttpResponseMessageWrapper(response, "") };
    }
}
