using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The switches that a learner asked for. They are kept encrypted; a preset's name is not kept.</summary>
/// <param name="Switches">Ids of the switches, as in the assessment's asset.</param>
public sealed record Adjustments(IReadOnlyList<string> Switches)
{
    /// <summary>When and where reminders are wanted; null where that was not said.</summary>
    public ReminderWish? Reminders { get; init; }

    /// <summary>None asked for.</summary>
    public static readonly Adjustments None = new([]);

    /// <summary>One idea a message, in short sentences.</summary>
    public bool ShortBlocks => Switches.Contains("short-blocks");

    /// <summary>At most five choices, one requirement a message.</summary>
    public bool FewChoices => Switches.Contains("few-choices");

    /// <summary>Steps, minutes and what comes next are said first, and the step on every question.</summary>
    public bool EffortUpFront => Switches.Contains("effort-up-front");

    /// <summary>Every change of topic and what comes next is announced.</summary>
    public bool Predictable => Switches.Contains("predictable");

    /// <summary>What was said so far is said again on return and before the map.</summary>
    public bool Recap => Switches.Contains("recap");

    /// <summary>The result in one sentence before the result.</summary>
    public bool SummaryFirst => Switches.Contains("summary-first");

    /// <summary>One next action at the end.</summary>
    public bool SmallWins => Switches.Contains("small-wins");

    /// <summary>No figures of speech, no symbols.</summary>
    public bool Literal => Switches.Contains("literal-language");

    /// <summary>Something of equal value in place of role-play.</summary>
    public bool RolePlayOptOut => Switches.Contains("role-play-opt-out");

    /// <summary>Switches that nothing can follow yet.</summary>
    public IReadOnlyList<string> ForLater => [.. Switches.Where(id => id is "reminders")];

    /// <summary>Whether requirements come one a message.</summary>
    public bool OneAtATime => ShortBlocks || FewChoices;
}
