namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The switches that a learner asked for. They are kept encrypted; a preset's name is not kept.</summary>
/// <param name="Switches">Ids of the switches, as in the assessment's asset.</param>
public sealed record Adjustments(IReadOnlyList<string> Switches)
{
    /// <summary>None asked for.</summary>
    public static readonly Adjustments None = new([]);

    /// <summary>One idea a message, in short sentences.</summary>
    public bool ShortBlocks => Switches.Contains("short-blocks");

    /// <summary>At most five choices, one requirement a message.</summary>
    public bool FewChoices => Switches.Contains("few-choices");

    /// <summary>Whether requirements come one a message.</summary>
    public bool OneAtATime => ShortBlocks || FewChoices;
}
