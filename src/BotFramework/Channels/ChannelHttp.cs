namespace Zavmo.BotFramework;

/// <summary>The pooled connections of the process, for a host that brings none of its own.</summary>
internal static class ChannelHttp
{
    // Teams answers in a second or not at all; a token is never carried along a redirect to another host.
    public static HttpClient Shared { get; } = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    })
    {
        Timeout = TimeSpan.FromSeconds(15),
        MaxResponseContentBufferSize = 4 * 1024 * 1024,
    };

    public static Func<HttpClient> From(IHttpClientFactory factory) => factory is null ? () => Shared : () => factory.CreateClient();
}
