namespace Zavmo.Learning.Discuss.Types;

/// <summary>What a conversation type can show, from the least to the most like the job.</summary>
public enum EvidenceClass
{
    /// <summary>K: knowledge and understanding.</summary>
    Knowledge,

    /// <summary>P-sim: performance in a simulation.</summary>
    Simulation,

    /// <summary>P-rep: reported workplace performance, which needs an artefact or a witness.</summary>
    Reported,
}
