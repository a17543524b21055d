namespace Zavmo.Bot.Conversations.Assets;

/// <summary>What a conversation can prove.</summary>
public enum EvidenceClass
{
    /// <summary>K: knowledge and understanding.</summary>
    Knowledge,

    /// <summary>P-sim: performance in a simulation.</summary>
    SimulatedPerformance,

    /// <summary>P-rep: reported workplace performance; needs an artefact or a witness before it counts.</summary>
    ReportedPerformance,
}
