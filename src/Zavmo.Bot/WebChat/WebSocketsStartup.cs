namespace Zavmo.Bot.WebChat;

/// <summary>Puts the WebSocket middleware in front of the endpoints, so that <c>MapWebChat</c> is all that a host calls.</summary>
internal sealed class WebSocketsStartup : IStartupFilter
{
    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(15) });
        next(app);
    };
}
