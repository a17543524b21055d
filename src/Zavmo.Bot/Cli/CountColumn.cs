using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Zavmo.Bot.Cli;

/// <summary>How many documents a step has dealt with.</summary>
internal sealed class CountColumn : ProgressColumn
{
    /// <inheritdoc />
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(task.Value.ToString("N0", CultureInfo.InvariantCulture)).RightJustified();
}
