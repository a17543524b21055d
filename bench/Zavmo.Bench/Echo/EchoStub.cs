using System.Buffers;
using System.Globalization;
using System.Threading.Channels;

namespace Zavmo.Bench.Echo;

/// <summary>The channel, in a process of its own: takes replies, tells the load whose they were (a byte each), and is the issuer of tokens.</summary>
internal sealed class EchoStub
{
    private static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();
    private readonly Channel<byte> taken = Channel.CreateUnbounded<byte>(new UnboundedChannelOptions { SingleReader = true });
    private long replies;
    private long bytes;

    public static async Task RunAsync(string url)
    {
        await using var app = SlimApp.Create(url);
        using var issuer = new EchoIssuer();
        var stub = new EchoStub();
        issuer.Map(app, url);
        app.MapGet("/bench/taken", (RequestDelegate)stub.TellAsync);
        app.MapGet("/bench/size", () => Interlocked.Exchange(ref stub.bytes, 0) / Math.Max(1, Interlocked.Exchange(ref stub.replies, 0)));
        app.MapPost("/v3/conversations/{caller}/activities/{id?}", (RequestDelegate)stub.TakeAsync);
        await app.RunAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        var (length, isTyping) = await ReadAsync(http);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Answer.Length;
        await http.Response.BodyWriter.WriteAsync(Answer);
        if (!isTyping)
        {
            Interlocked.Increment(ref replies);
            Interlocked.Add(ref bytes, length);
            taken.Writer.TryWrite(byte.Parse((string)http.Request.RouteValues["caller"]!, CultureInfo.InvariantCulture));
        }
    }

    private static async Task<(long Length, bool IsTyping)> ReadAsync(HttpContext http)
    {
        while (true)
        {
            var read = await http.Request.BodyReader.ReadAsync();
            if (read.IsCompleted)
            {
                var isTyping = new SequenceReader<byte>(read.Buffer).TryReadTo(out ReadOnlySequence<byte> _, "\"type\":\"typing\""u8);
                var length = read.Buffer.Length;
                http.Request.BodyReader.AdvanceTo(read.Buffer.End);
                return (length, isTyping);
            }

            http.Request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private async Task TellAsync(HttpContext http)
    {
        await http.Response.StartAsync();
        await http.Response.BodyWriter.FlushAsync();
        while (await taken.Reader.WaitToReadAsync(http.RequestAborted))
        {
            while (taken.Reader.TryRead(out var caller))
            {
                http.Response.BodyWriter.GetSpan(1)[0] = caller;
                http.Response.BodyWriter.Advance(1);
            }

            await http.Response.BodyWriter.FlushAsync();
        }
    }
}
