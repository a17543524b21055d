using System.Threading.Channels;

namespace Zavmo.Bot.Terminal;

/// <summary>Reads messages from lines. What is pasted into a terminal arrives in many lines at once and is one message; of a pipe every line is one.</summary>
/// <param name="input">Where the lines come from.</param>
/// <param name="isTerminal">Whether a person types there.</param>
/// <param name="time">Tells which lines came at once.</param>
public sealed class TerminalLines(TextReader input, bool isTerminal, TimeProvider time)
{
    // Nobody types a line and the next one so fast, and a paste over a slow connection has no longer pauses.
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(80);

    private readonly Channel<Line> lines = Channel.CreateUnbounded<Line>();
    private Task? reading;

    /// <summary>The next message, with its line breaks; null at the end of the input.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!isTerminal)
        {
            return await input.ReadLineAsync(cancellationToken);
        }

        reading ??= Task.Run(ReadAll, CancellationToken.None);
        if (!await lines.Reader.WaitToReadAsync(cancellationToken) || !lines.Reader.TryRead(out var last))
        {
            await reading;
            return null;
        }

        List<string> message = [last.Text];
        while (await AfterAsync(last, cancellationToken) is { } next)
        {
            message.Add(next.Text);
            last = next;
        }

        return string.Join('\n', message);
    }

    // Lines that were typed while an answer was being written stay messages of their own.
    private async Task<Line?> AfterAsync(Line last, CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource(AtOnce, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        try
        {
            await lines.Reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        return lines.Reader.TryPeek(out var next) && time.GetElapsedTime(last.At, next.At) <= AtOnce && lines.Reader.TryRead(out next) ? next : null;
    }

    private void ReadAll()
    {
        try
        {
            while (input.ReadLine() is { } text)
            {
                lines.Writer.TryWrite(new Line(text, time.GetTimestamp()));
            }
        }
        finally
        {
            lines.Writer.Complete();
        }
    }

    private sealed record Line(string Text, long At);
}
