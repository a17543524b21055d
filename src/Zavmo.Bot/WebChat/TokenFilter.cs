namespace Zavmo.Bot.WebChat;

/// <summary>Lets a request pass when its token is good, and good for the conversation that it names.</summary>
internal sealed class TokenFilter(WebChatTokens tokens) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (Token(request) is not { } token)
        {
            return DirectLineError.NoToken();
        }

        if (await tokens.ReadAsync(token, context.HttpContext.RequestAborted) is not { } identity)
        {
            return DirectLineError.TokenRefused();
        }

        if (request.RouteValues["id"] is string id && id != identity.ConversationId)
        {
            return DirectLineError.Forbidden("The token is for another conversation.");
        }

        context.HttpContext.Features.Set(identity);
        return await next(context);
    }

    // A browser cannot set headers on a WebSocket, so there, and only there, the token is in the address.
    private static string? Token(HttpRequest request)
    {
        if (request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return header[Scheme.Length..];
        }

        return request.HttpContext.WebSockets.IsWebSocketRequest ? request.Query["t"].FirstOrDefault() : null;
    }
}
