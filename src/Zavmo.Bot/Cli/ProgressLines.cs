using System.Globalization;
using Zavmo.Bot.Storage.Move;

namespace Zavmo.Bot.Cli;

/// <summary>Progress in a file: a line when a step ends, and one for each ten thousand documents.</summary>
internal sealed class ProgressLines(TextWriter output) : IMoveProgress
{
    private const int Often = 10_000;

    private string _step = "";
    private long _count;

    /// <inheritdoc />
    public void Begin(string step, long? total)
    {
        _step = step;
        _count = 0;
    }

    /// <inheritdoc />
    public void Step()
    {
        var count = Interlocked.Increment(ref _count);
        if (count % Often == 0)
        {
            Write(count, "so far");
        }
    }

    /// <inheritdoc />
    public void End() => Write(_count, "done");

    private void Write(long count, string how) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_step}, {count:N0} {how}"));
}
