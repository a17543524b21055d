using Microsoft.Extensions.Options;
using Zavmo.Bot.Demo;

namespace Zavmo.Bot.WebChat;

/// <summary>Maps the web chat.</summary>
public static class WebChatEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the page at <c>/</c> and Direct Line 3.0 under <c>/directline</c>: in Development, or where <c>WebChat:Enabled</c> is true;
    /// elsewhere nothing.
    /// </summary>
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        var enabled = endpoints.ServiceProvider.GetRequiredService<IOptions<WebChatOptions>>().Value.Enabled;
        if (!enabled && !endpoints.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            return endpoints;
        }

        var site = endpoints.MapGroup("").AddEndpointFilter((context, next) =>
            SameOrigin.Refusal(context.HttpContext.Request, loopbackOnly: !enabled) is { } refusal
                ? ValueTask.FromResult<object?>(DirectLineError.Forbidden(refusal))
                : next(context));
        PageEndpoints.Map(site);
        DemoEndpoints.Map(site);
        var directLine = site.MapGroup("/directline");
        directLine.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync);

        var withToken = directLine.MapGroup("").AddEndpointFilter<RouteGroupBuilder, TokenFilter>();
        withToken.MapPost("/tokens/refresh", TokenEndpoints.RefreshAsync);
        withToken.MapPost("/conversations", ConversationEndpoints.StartAsync);
        withToken.MapGet("/conversations/{id}", ConversationEndpoints.ReconnectAsync);
        withToken.MapPost("/conversations/{id}/activities", ActivityEndpoints.PostAsync);
        withToken.MapPost("/conversations/{id}/upload", UploadEndpoint.PostAsync);
        withToken.MapGet("/conversations/{id}/activities", ActivityEndpoints.ReadAsync);
        withToken.MapGet("/conversations/{id}/stream", StreamEndpoint.OpenAsync);
        return endpoints;
    }
}
