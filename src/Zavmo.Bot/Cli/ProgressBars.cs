using Spectre.Console;
using Zavmo.Bot.Storage.Move;

namespace Zavmo.Bot.Cli;

/// <summary>Progress on a terminal: a bar for each step.</summary>
internal sealed class ProgressBars(ProgressContext context) : IMoveProgress
{
    // The end of a bar over nothing, which is written as 0.
    private const double Nothing = 0.001;

    private ProgressTask? _task;

    /// <summary>What stands in the line of a step.</summary>
    public static ProgressColumn[] Columns =>
        [new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new CountColumn(), new ElapsedTimeColumn()];

    /// <inheritdoc />
    public void Begin(string step, long? total)
    {
        _task = context.AddTask(Markup.Escape(step), maxValue: Math.Max(total ?? 1, 1));
        _task.IsIndeterminate = total is null;
    }

    /// <inheritdoc />
    public void Step()
    {
        // The total was an estimate, or is not known.
        if (_task!.Value >= _task.MaxValue)
        {
            _task.MaxValue = _task.Value + 1;
        }

        _task.Increment(1);
    }

    /// <inheritdoc />
    public void End()
    {
        _task!.IsIndeterminate = false;
        _task.MaxValue = Math.Max(_task.Value, Nothing);
        _task.Value = _task.MaxValue;
        _task.StopTask();
    }
}
