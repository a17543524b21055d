using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Terminal;

namespace Zavmo.Bot.Tests.Terminal;

/// <summary>What is pasted is one message up to Enter, what is typed is one a line, and a pipe stays a line a message.</summary>
public sealed class TerminalLinesTests
{
    private readonly FakeTimeProvider time = new();
    private int pasted;

    [Theory]
    [InlineData("- Driving licence")]
    [InlineData("- Driving licence", "")]
    public async Task Should_take_lines_that_arrive_at_once_in_a_terminal_for_one_message_up_to_enter(params string[] last)
    {
        ArgumentNullException.ThrowIfNull(last);
        using var typed = new TypedLines();
        var lines = new TerminalLines(typed, isTerminal: true, time);

        // The last line comes with the paste, or it lacks its line break and comes with Enter.
        typed.Add(["Care assistant", "", "menu", "back", .. last[..^1]]);
        var read = ReadAsync(lines);
        typed.WaitUntilAllIsRead();
        await PassAsync(() => pasted == 1);
        Assert.False(read.IsCompleted);

        typed.Add(last[^1]);
        Assert.Equal("Care assistant\n\nmenu\nback\n- Driving licence", await AfterAsync(read));
        Assert.Equal(1, pasted);
    }

    [Fact]
    public async Task Should_join_a_paste_that_arrives_in_pieces()
    {
        using var typed = new TypedLines();
        var lines = new TerminalLines(typed, isTerminal: true, time);
        typed.Add("Care assistant", "What you do");
        var read = ReadAsync(lines);
        typed.WaitUntilAllIsRead();
        await PassAsync(() => pasted == 1);
        typed.Add("- Help people to dress", "- Note what they ate");
        typed.WaitUntilAllIsRead();
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.False(read.IsCompleted);

        typed.Add("- Drive");
        Assert.Equal("Care assistant\nWhat you do\n- Help people to dress\n- Note what they ate\n- Drive", await AfterAsync(read));
        Assert.Equal(1, pasted);
    }

    [Fact]
    public async Task Should_lose_nothing_of_a_paste_that_the_input_ends_with()
    {
        using var typed = new TypedLines();
        var lines = new TerminalLines(typed, isTerminal: true, time);
        typed.Add("Care assistant", "- Drive");
        typed.End();
        var read = ReadAsync(lines);
        typed.WaitUntilAllIsRead();

        Assert.Equal("Care assistant\n- Drive", await AfterAsync(read));
        Assert.Null(await AfterAsync(ReadAsync(lines)));
    }

    [Fact]
    public async Task Should_keep_lines_apart_that_were_typed_one_after_the_other()
    {
        using var typed = new TypedLines();
        var lines = new TerminalLines(typed, isTerminal: true, time);
        typed.Add("yes");
        var first = ReadAsync(lines);
        typed.WaitUntilAllIsRead();
        Assert.Equal("yes", await AfterAsync(first));

        // While the answer is being written they go on: nobody waits for these lines yet.
        typed.Add("2");
        typed.WaitUntilAllIsRead();
        time.Advance(TimeSpan.FromSeconds(1));
        typed.Add("quick");
        typed.WaitUntilAllIsRead();
        Assert.Equal("2", await AfterAsync(ReadAsync(lines)));
        Assert.Equal("quick", await AfterAsync(ReadAsync(lines)));
    }

    [Fact]
    public async Task Should_end_with_the_input()
    {
        using var typed = new TypedLines();
        var lines = new TerminalLines(typed, isTerminal: true, time);
        typed.Add("bye");
        typed.End();

        Assert.Equal("bye", await AfterAsync(ReadAsync(lines)));
        Assert.Null(await AfterAsync(ReadAsync(lines)));
    }

    [Fact]
    public async Task Should_read_a_pipe_line_by_line()
    {
        using var pipe = new StringReader("yes\n2\nquick\n");
        var lines = new TerminalLines(pipe, isTerminal: false, time);

        Assert.Equal("yes", await ReadAsync(lines));
        Assert.Equal("2", await ReadAsync(lines));
        Assert.Equal("quick", await ReadAsync(lines));
        Assert.Null(await ReadAsync(lines));
    }

    private Task<string?> ReadAsync(TerminalLines lines) => lines.ReadAsync(() => Interlocked.Increment(ref pasted), CancellationToken.None);

    // Time goes on until something is so.
    private async Task PassAsync(Func<bool> isSo)
    {
        for (var turn = 0; turn < 10_000 && !isSo(); turn++)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(1);
        }

        Assert.True(isSo());
    }

    private async Task<string?> AfterAsync(Task<string?> read)
    {
        while (!read.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(1);
        }

        return await read;
    }

    /// <summary>Lines that come when a test says so; whoever reads on waits.</summary>
    private sealed class TypedLines : TextReader
    {
        private readonly BlockingCollection<string> lines = [];
        private readonly ManualResetEventSlim waits = new();
        private int left;

        public void Add(params string[] more)
        {
            Interlocked.Add(ref left, more.Length);
            waits.Reset();
            Array.ForEach(more, lines.Add);
        }

        public void End() => lines.CompleteAdding();

        public void WaitUntilAllIsRead() => waits.Wait(TimeSpan.FromSeconds(20));

        public override string? ReadLine()
        {
            if (Volatile.Read(ref left) == 0)
            {
                waits.Set();
            }

            if (!lines.TryTake(out var line, Timeout.Infinite))
            {
                return null;
            }

            Interlocked.Decrement(ref left);
            return line;
        }

        protected override void Dispose(bool disposing)
        {
            lines.CompleteAdding();
            waits.Dispose();
            base.Dispose(disposing);
        }
    }
}
