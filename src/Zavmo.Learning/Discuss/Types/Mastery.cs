namespace Zavmo.Learning.Discuss.Types;

/// <summary>What a conversation type is chosen by.</summary>
public enum Mastery
{
    /// <summary>Begins: stories, worked examples, first questions.</summary>
    Low,

    /// <summary>Does it with support.</summary>
    Middle,

    /// <summary>Does it alone.</summary>
    High,

    /// <summary>No level: a goal or a plan.</summary>
    Goal,
}
