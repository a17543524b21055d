using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Terminal;

namespace Zavmo.Bot.Tests.Terminal;

/// <summary>What is pasted is one message, what is typed is one a line, and a pipe stays a line a message.</summary>
public sealed class TerminalLinesTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task Should_take_lines_that_arrive_at_once_in_a_terminal_for_one_message()
    {
        using var typed = new TypedLines();
        var lines = new TerminalLines(typed, isTerminal: true, time);
        typed.Add("Care assistant", "", "menu", "back", "- Driving licence");
        var read = lines.ReadAsync(CancellationToken.None);
        typed.WaitUntilAllIsRead();

        Assert.Equal("Care assistant\n\nmenu\nback\n- Driving licence", await AfterAsync(read));
    }

    [Fact]
    public async Task Should_keep_lines_apart_that_were_typed_one_after_the_other()
    {
        using var typed = new TypedLines();
        var lines = new TerminalLines(typed, isTerminal: true, time);
        typed.Add("yes");
        var first = lines.ReadAsync(CancellationToken.None);
        typed.WaitUntilAllIsRead();
        Assert.Equal("yes", await AfterAsync(first));

        // While the answer is being written they go on: nobody waits for these lines yet.
        typed.Add("2");
        typed.WaitUntilAllIsRead();
        time.Advance(TimeSpan.FromSeconds(1));
        typed.Add("quick");
        typed.WaitUntilAllIsRead();
        Assert.Equal("2", await AfterAsync(lines.ReadAsync(CancellationToken.None)));
        Assert.Equal("quick", await AfterAsync(lines.ReadAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task Should_end_with_the_input()
    {
        using var typed = new TypedLines();
        var lines = new TerminalLines(typed, isTerminal: true, time);
        typed.Add("bye");
        typed.End();

        Assert.Equal("bye", await AfterAsync(lines.ReadAsync(CancellationToken.None)));
        Assert.Null(await AfterAsync(lines.ReadAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task Should_read_a_pipe_line_by_line()
    {
        using var pipe = new StringReader("yes\n2\nquick\n");
        var lines = new TerminalLines(pipe, isTerminal: false, time);

        Assert.Equal("yes", await lines.ReadAsync(CancellationToken.None));
        Assert.Equal("2", await lines.ReadAsync(CancellationToken.None));
        Assert.Equal("quick", await lines.ReadAsync(CancellationToken.None));
        Assert.Null(await lines.ReadAsync(CancellationToken.None));
    }

    private async Task<string?> AfterAsync(Task<string?> read)
    {
        while (!read.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
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
