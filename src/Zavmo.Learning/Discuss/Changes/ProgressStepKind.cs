namespace Zavmo.Learning.Discuss.Changes;

/// <summary>What a step of progress was.</summary>
public enum ProgressStepKind
{
    /// <summary>The learner said that something is done.</summary>
    Done,

    /// <summary>Weeks went by, and what was left moved on.</summary>
    WentOn,
}
