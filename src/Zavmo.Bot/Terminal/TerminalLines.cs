using System.Threading.Channels;

namespace Zavmo.Bot.Terminal;

/// <summary>Reads messages from lines. What is pasted into a terminal arrives in many lines at once and is one message, which Enter ends; of a pipe every line is one.</summary>
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
    /// <param name="whenPasted">Says that Enter sends what was pasted: its last line may lack its line break, and nobody sees that it is still to come.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<string?> ReadAsync(Action whenPasted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(whenPasted);
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

        List<string> message = [];
        if (await AddAsync(message, last, cancellationToken) > 1)
        {
            whenPasted();

            // A line that comes alone is the last one, which is empty where the paste ended with a line break.
            while (await lines.Reader.WaitToReadAsync(cancellationToken) && lines.Reader.TryRead(out last) && await AddAsync(message, last, cancellationToken) > 1)
            {
            }
        }

        return string.Join('\n', message).TrimEnd('\n');
    }

    // Adds a line and those that came at once with it; returns how many.
    private async Task<int> AddAsync(List<string> message, Line first, CancellationToken cancellationToken)
    {
        var count = 0;
        for (Line? line = first; line is not null; line = await AfterAsync(line, cancellationToken))
        {
            message.Add(line.Text);
            count++;
        }

        return count;
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
