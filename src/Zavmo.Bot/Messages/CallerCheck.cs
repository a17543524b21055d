using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Zavmo.Bot.Teams;

namespace Zavmo.Bot.Messages;

/// <summary>Who may hand in activities: channels with a token, or without app registration the programs of this machine.</summary>
internal sealed class CallerCheck(
    BotFrameworkAuthentication authentication,
    IOptions<MicrosoftAppOptions> app,
    IHostEnvironment environment,
    ILogger<CallerCheck> log)
{
    /// <summary>Refuses what can be told before the body is read; null when there is nothing to refuse.</summary>
    public IResult? RefuseRequest(HttpContext http)
    {
        if (!app.Value.IsRegistered && RefuseAnonymous(http) is { } refusal)
        {
            return refusal;
        }

        return http.Request.HasJsonContentType() && IsPlainUtf8(http.Request)
            ? null
            : Results.Problem("An activity has the content type application/json, in UTF-8 and not compressed.", statusCode: StatusCodes.Status415UnsupportedMediaType);
    }

    private static bool IsPlainUtf8(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { } type
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.All(encoding => encoding is null or "" || encoding.Equals("identity", StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds out who sent an activity; or how the request is refused, without telling why.</summary>
    public async Task<(AuthenticateRequestResult? Caller, IResult? Refusal)> CheckAsync(
        HttpRequest request, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            var caller = await authentication.AuthenticateRequestAsync(activity, AuthorizationHeader.Read(request.Headers), cancellationToken);
            return IsAnswerable(activity.ServiceUrl) ? (caller, null) : (null, RefuseHost());
        }
        catch (Exception error) when (error is UnauthorizedAccessException or SecurityTokenException or ArgumentException)
        {
            return (null, Results.StatusCode(StatusCodes.Status401Unauthorized));
        }
        catch (HttpRequestException error)
        {
            // The keys that tokens are signed with cannot be read now: the channel may try again.
            log.KeysUnavailable(error.GetType().Name);
            request.HttpContext.Response.Headers.RetryAfter = "5";
            return (null, Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        }
    }

    // A channel of Microsoft's always has a token: who comes without one is a tool of this machine, and is answered here.
    private bool IsAnswerable(string serviceUrl) => ServiceHosts.Allows(serviceUrl, environment.IsDevelopment())
        && (app.Value.IsRegistered || new Uri(serviceUrl).IsLoopback);

    private IResult RefuseHost() => app.Value.IsRegistered
        ? Results.StatusCode(StatusCodes.Status403Forbidden)
        : Results.Problem("Without authentication 'serviceUrl' has to be an address of this machine.", statusCode: StatusCodes.Status400BadRequest);

    // A page in a browser may post to this machine too: what a browser marks, and what is not JSON, is refused.
    private IResult? RefuseAnonymous(HttpContext http)
    {
        if (!environment.IsDevelopment() || http.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address))
        {
            return Results.Problem("Anonymous activities are accepted from this machine in Development only.", statusCode: StatusCodes.Status401Unauthorized);
        }

        return http.Request.Headers.Origin.Count > 0 || !IsLocalName(http.Request.Host.Host)
            ? Results.Problem("Anonymous activities are accepted from programs of this machine, not from pages.", statusCode: StatusCodes.Status403Forbidden)
            : null;
    }

    private static bool IsLocalName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
