using System.Net;
using System.Net.Sockets;

namespace Zavmo.Bot.Roles.Documents;

/// <summary>Registers what fetches attached files.</summary>
internal static class DocumentServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // Addresses are not logged: they carry the right to read the file.
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<AttachmentFetcher>();
        services.AddSingleton<DocumentDesk>();
        services.AddHttpClient(AttachmentFetcher.ClientName, http => http.Timeout = Patience)
            .RemoveAllLoggers()
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.ConnectCallback = ConnectAsync;
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return services;
    }

    // A name that is allowed and leads into a private network is not followed. Through a proxy it is the proxy's name.
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var direct = DownloadHosts.Allows(context.InitialRequestMessage.RequestUri!) && context.DnsEndPoint.Host == context.InitialRequestMessage.RequestUri!.IdnHost;
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        var reachable = direct ? Array.FindAll(addresses, DownloadHosts.IsPublic) : addresses;
        if (reachable.Length == 0)
        {
            throw new HttpRequestException("The host has no public address.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(reachable, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
