using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zavmo.Bench.Echo;

/// <summary>One connection of the load. It writes a request that is ready but for its id, so that the load costs little beside the server.</summary>
internal sealed class EchoCaller : IDisposable
{
    private const string IdPlace = "#########";
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] answer = new byte[8192];
    private readonly byte[] request;
    private readonly List<int> idPlaces = [];
    private TaskCompletionSource replied = new();

    private EchoCaller(string request)
    {
        this.request = Encoding.UTF8.GetBytes(request);
        for (var place = request.IndexOf(IdPlace, StringComparison.Ordinal); place >= 0; place = request.IndexOf(IdPlace, place + 1, StringComparison.Ordinal))
        {
            idPlaces.Add(place);
        }
    }

    /// <summary>Connects to a server.</summary>
    public static async Task<EchoCaller> ConnectAsync(Uri server, string? token, Func<string, string> bodyOfId)
    {
        var body = bodyOfId(IdPlace);
        var authorization = token is null ? "" : $"Authorization: Bearer {token}\r\n";
        var caller = new EchoCaller(Invariant(
            $"POST /api/messages HTTP/1.1\r\nHost: {server.Authority}\r\n{authorization}Content-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        await caller.socket.ConnectAsync(IPAddress.Loopback, server.Port);
        return caller;
    }

    /// <summary>Sends a message and waits for the answer of the request and for the reply, in whichever order they come.</summary>
    public async Task TurnAsync(int id)
    {
        var reply = replied = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        foreach (var place in idPlaces)
        {
            id.TryFormat(request.AsSpan(place, IdPlace.Length), out _, "D9", CultureInfo.InvariantCulture);
        }

        await socket.SendAsync(request);
        await ReadAnswerAsync();
        await reply.Task;
    }

    /// <summary>The channel has the reply.</summary>
    public void Replied() => replied.TrySetResult();

    /// <inheritdoc />
    public void Dispose() => socket.Dispose();

    private async Task ReadAnswerAsync()
    {
        for (var length = 0; !IsWhole(answer.AsSpan(0, length));)
        {
            var read = await socket.ReceiveAsync(answer.AsMemory(length));
            length += read > 0 ? read : throw new InvalidOperationException("The server closed the connection.");
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }

        if (!answer.StartsWith("HTTP/1.1 20"u8))
        {
            throw new InvalidOperationException("The server answered " + Encoding.UTF8.GetString(answer));
        }

        var at = answer.IndexOf("Content-Length: "u8);
        return at >= 0 && Number(answer[(at + 16)..]) is var body
            ? answer.Length >= head + 4 + body
            : throw new InvalidOperationException("An answer without its length: " + Encoding.UTF8.GetString(answer));
    }

    private static int Number(ReadOnlySpan<byte> digits) =>
        int.Parse(digits[..digits.IndexOf((byte)'\r')], NumberStyles.None, CultureInfo.InvariantCulture);
}
