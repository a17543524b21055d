using System.Net.WebSockets;
using System.Text;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.WebChat;

/// <summary>Direct Line 3.0: the WebSocket that shows a conversation from a watermark on.</summary>
internal sealed class StreamEndpoint(IWebChatStore store, WebChatHub hub, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    // Another process of this host may have sent the reply: the store is looked at without a signal too.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    /// <summary>Serves the socket until either side closes it; 400 for a request that is not a WebSocket.</summary>
    public static async Task<IResult> OpenAsync(string id, HttpContext context, IWebChatStore store, StreamEndpoint stream)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return DirectLineError.BadArgument("This address is for a WebSocket.");
        }

        if (!Watermark.TryRead(context.Request, out var watermark))
        {
            return DirectLineError.BadArgument(Watermark.Expected);
        }

        if (!await store.ExistsAsync(id, context.RequestAborted))
        {
            return DirectLineError.NoConversation();
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, id, watermark, context.RequestAborted);
        return Results.Empty;
    }

    private async Task RunAsync(WebSocket socket, string conversationId, long watermark, CancellationToken aborted)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        var channel = hub.Open(conversationId);
        await using var timer = clock.CreateTimer(_ => channel.Writer.TryWrite(WebChatSignal.Stored), null, LookAgain, LookAgain);
        var handed = new HashSet<string>();
        using var deaf = new CancellationTokenSource();
        var listening = ListenAsync(socket, stop, deaf.Token);
        try
        {
            while (true)
            {
                var page = await store.ReadAsync(conversationId, watermark, stop.Token);
                watermark = page.Watermark;
                var unseen = page.Activities.Where(json => !handed.Contains(json)).ToList();
                handed.Clear();
                if (unseen.Count > 0)
                {
                    await SendAsync(socket, ActivityEndpoints.Set(page with { Activities = unseen }), stop.Token);
                }

                await channel.Reader.WaitToReadAsync(stop.Token);
                while (channel.Reader.TryRead(out var signal))
                {
                    if (signal.Json.Length == 0 || signal.Watermark <= watermark)
                    {
                        continue;
                    }

                    // Next in the order: as good as read from the store. Else what lies between is read, and this left out there.
                    if (signal.Watermark == watermark + 1)
                    {
                        watermark++;
                    }
                    else
                    {
                        handed.Add(signal.Json);
                    }

                    await SendAsync(socket, ActivityEndpoints.Set(new WebChatPage([signal.Json], watermark)), stop.Token);
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The page was closed, or this process stops: the client comes back with its watermark.
        }
        finally
        {
            hub.Close(conversationId, channel);
            await CloseAsync(socket);
            deaf.CancelAfter(Farewell);
            await listening;
        }
    }

    // Clients send nothing but empty keep-alives; reading notices when they go.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource stop, CancellationToken deaf)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), deaf)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The connection broke, or the client did not say goodbye in time: same as closed.
        }

        await stop.CancelAsync();
    }

    private static Task SendAsync(WebSocket socket, string json, CancellationToken cancellationToken) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private static async Task CloseAsync(WebSocket socket)
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            }
        }
        catch (WebSocketException)
        {
            // It is gone already.
        }
    }
}
