namespace Zavmo.Bot.Storage;

/// <summary>How a reply is shown to a learner who asked for adjustments; stored with it, so that it is rendered the same whenever it is sent.</summary>
/// <param name="Switches">Ids of the switches.</param>
public sealed record ReplyAdjustment(IReadOnlyList<string> Switches)
{
    /// <summary>Lines above what a card says.</summary>
    public IReadOnlyList<string> Above { get; set; } = [];

    /// <summary>Lines below it.</summary>
    public IReadOnlyList<string> Below { get; set; } = [];

    /// <summary>Label of the button that leads to a person, or null for none.</summary>
    public string? Person { get; set; }
}
