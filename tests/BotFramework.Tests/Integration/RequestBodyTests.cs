using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Integration;

/// <summary>However a body arrives, it is the same activity, or none.</summary>
public sealed class RequestBodyTests : IDisposable
{
    private readonly StubChannel _channel = new();

    public void Dispose() => _channel.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task Should_read_a_body_that_comes_in_pieces(int size)
    {
        var (status, activity) = await PostAsync(Pieces(Message("Grüße 👋 from Łódź"), size));

        Assert.Equal((200, "Grüße 👋 from Łódź"), (status, activity?.Text));
    }

    [Fact]
    public async Task Should_read_a_body_that_is_whole_but_in_several_segments()
    {
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 16));
        await pipe.Writer.WriteAsync(Message(new string('é', 5_000)));
        await pipe.Writer.CompleteAsync();

        var (status, activity) = await PostAsync(pipe.Reader);

        Assert.Equal((200, 10_000 / 2), (status, activity?.Text.Length));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Should_read_a_large_body(bool inPieces)
    {
        var body = Message(string.Concat(Enumerable.Repeat("👋x", 100_000)));

        var (status, activity) = await PostAsync(inPieces ? Pieces(body, 10_000) : Whole(body));

        Assert.Equal((200, 300_000), (status, activity?.Text.Length));
        Assert.EndsWith("👋x", activity?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Should_pass_over_a_byte_order_mark(bool inPieces)
    {
        byte[] body = [.. Encoding.UTF8.Preamble, .. Message("hi")];

        var (status, activity) = await PostAsync(inPieces ? Pieces(body, 2) : Whole(body));

        Assert.Equal((200, "hi"), (status, activity?.Text));
    }

    public static TheoryData<byte[]> NoActivities => new()
    {
        Array.Empty<byte>(),
        "{"u8.ToArray(),
        "[]"u8.ToArray(),
        "\"message\""u8.ToArray(),
        """{"type":"message"} {"type":"message"}"""u8.ToArray(),
        """{"type":"message","text":"\ud83d"}"""u8.ToArray(),
        """{"type":"message","text":"\udc4b x"}"""u8.ToArray(),
        Bytes("""{"type":"message","text":" """, [0xC3, 0x28], "\"}"),
        Bytes("""{"type":"message","text":" """, [0xED, 0xA0, 0x80], "\"}"),
        Bytes("""{"type":"message","text":" """, [0xF0, 0x9F, 0x91], "\"}"),
        Encoding.Unicode.GetBytes("""{"type":"message"}"""),
        Encoding.UTF8.GetBytes(new string('[', 100_000)),
        Encoding.UTF8.GetBytes("""{"type":"message","channelData":""" + new string('[', 1_000) + new string(']', 1_000) + "}"),
    };

    [Theory]
    [MemberData(nameof(NoActivities))]
    public async Task Should_answer_400_to_what_is_no_activity_however_it_comes(byte[] body)
    {
        Assert.Equal((400, null), await PostAsync(Whole(body)));
        Assert.Equal((400, null), await PostAsync(Pieces(body, 3)));
    }

    [Fact]
    public async Task Should_not_run_a_turn_when_the_caller_goes_before_the_body_is_there()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Message("hi").AsMemory(0, 20));
        using var gone = new CancellationTokenSource();

        var posting = PostAsync(pipe.Reader, gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posting);
    }

    [Fact]
    public async Task Should_keep_what_was_read_in_place_when_the_buffer_is_used_again()
    {
        // Channel data is read as an element that points into what was read: it must be a copy.
        var body = Encoding.UTF8.GetBytes("""{"type":"message","serviceUrl":"https://channel.test/","channelData":{"tenant":"t1"},"unknown":{"kept":1}}""");
        var (_, activity) = await PostAsync(PipeReader.Create(new System.Buffers.ReadOnlySequence<byte>(body)));
        Array.Fill(body, (byte)'x');

        Assert.Equal("t1", Assert.IsType<JsonElement>(activity?.ChannelData).GetProperty("tenant").GetString());
        Assert.Contains("\"kept\":1", Zavmo.BotFramework.ActivityJson.Write(activity!), StringComparison.Ordinal);
    }

    private static byte[] Message(string text) => JsonSerializer.SerializeToUtf8Bytes(
        new { type = "message", serviceUrl = "https://channel.test/", text });

    private static byte[] Bytes(string before, byte[] between, string after) => [.. Encoding.UTF8.GetBytes(before), .. between, .. Encoding.UTF8.GetBytes(after)];

    private static PipeReader Whole(byte[] body) => PipeReader.Create(new System.Buffers.ReadOnlySequence<byte>(body));

    private static PipeReader Pieces(byte[] body, int size) => PipeReader.Create(new PieceStream(body, size));

    private async Task<(int Status, Activity? Activity)> PostAsync(PipeReader body, CancellationToken cancellationToken = default)
    {
        var bot = new SeeingBot();
        var http = new DefaultHttpContext { Request = { Method = "POST" } };
        http.Features.Set<IRequestBodyPipeFeature>(new BodyPipe(body));
        await new CloudAdapter(_channel.Authentication()).ProcessAsync(http.Request, http.Response, bot, cancellationToken);
        return (http.Response.StatusCode, bot.Seen);
    }

    private sealed record BodyPipe(PipeReader Reader) : IRequestBodyPipeFeature;

    private sealed class SeeingBot : IBot
    {
        public Activity? Seen { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Seen = turnContext.Activity;
            return Task.CompletedTask;
        }
    }

    // Gives a few bytes at a time, and never at once.
    private sealed class PieceStream(byte[] body, int size) : MemoryStream(body)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return await base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
        }
    }
}
