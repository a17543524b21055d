namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>How to prepare for a checkpoint; the sentence is in the assets.</summary>
public enum Preparation
{
    /// <summary>After knowledge: say it once without notes.</summary>
    RecallWithoutNotes,

    /// <summary>After a simulation: go through its hardest moment again.</summary>
    GoThroughTheHardestMoment,

    /// <summary>After reported work: bring an example from the job, or somebody who saw it.</summary>
    BringAnExampleFromTheJob,

    /// <summary>For a prerequisite: bring what shows that it is met, or how far it is.</summary>
    BringProof,
}
