namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Where the learner stands with a job description of their own; what they gave lies beside the session.</summary>
public sealed record OwnRoleWork
{
    /// <summary>They are about to write the new name of a requirement.</summary>
    public const string Name = "name";

    /// <summary>They are about to write a requirement more.</summary>
    public const string More = "more";

    /// <summary>They are about to say a level.</summary>
    public const string Level = "level";

    /// <summary>They are about to say which requirement is the same.</summary>
    public const string Merge = "merge";

    /// <summary>They are about to name the parts of one requirement.</summary>
    public const string Split = "split";

    /// <summary>They are about to say what they have already.</summary>
    public const string Held = "held";

    /// <summary>They are about to say what is to go.</summary>
    public const string Remove = "remove";

    /// <summary>They are about to say whether the whole list is put away.</summary>
    public const string Leave = "leave";

    /// <summary>They look at what was left out; the first of it that is shown is <see cref="First"/>.</summary>
    public const string LeftOut = "left-out";

    /// <summary>Id of the draft; null before anything was given.</summary>
    public string? Draft { get; set; }

    /// <summary>The turn that wrote the draft; 0 before anything was given.</summary>
    public int Turn { get; set; }

    /// <summary>The drafts before the latest changes, the last one last, so that a change can be taken back.</summary>
    public IReadOnlyList<EarlierDraft> Earlier { get; set; } = [];

    /// <summary>The first requirement, or line that was left out, that is shown; from 0.</summary>
    public int First { get; set; }

    /// <summary>Id of the requirement that is shown in full, or null.</summary>
    public string? Item { get; set; }

    /// <summary>What they are about to say; null for anything.</summary>
    public string? Wants { get; set; }

    /// <summary>Whether they were told, before they gave it, that a language model reads it too. Whoever was not told has it read here only.</summary>
    public bool Told { get; set; }

    /// <summary>Whether a step takes files.</summary>
    public static bool Takes(string step) => step is StepNames.Role || IsAt(step);

    /// <summary>Whether a step belongs to the giving of a job description.</summary>
    public static bool IsAt(string step) => step is StepNames.OwnRole or StepNames.RoleCheck;
}
