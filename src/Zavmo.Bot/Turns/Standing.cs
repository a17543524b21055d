namespace Zavmo.Bot.Turns;

/// <summary>Where the learner stands after a turn, in words; it is said to those who asked for it.</summary>
public sealed record Standing
{
    /// <summary>Nothing to say about it.</summary>
    public static readonly Standing None = new();

    /// <summary>What the conversation is about here, as it stands inside a sentence, e.g. "questions about your work"; empty for nothing.</summary>
    public string Stage { get; init; } = "";

    /// <summary>How far it is, e.g. "Step 3 of about 12"; empty where nothing is asked.</summary>
    public string Progress { get; init; } = "";

    /// <summary>What the open question takes for granted, in a sentence; empty for nothing.</summary>
    public string Recap { get; init; } = "";

    /// <summary>Words that a message has when it says as much itself; empty when none does.</summary>
    public string RecapWords { get; init; } = "";
}
