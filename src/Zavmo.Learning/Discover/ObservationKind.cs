namespace Zavmo.Learning.Discover;

/// <summary>How a level was observed; the kinds differ in how much they narrow the estimate.</summary>
public enum ObservationKind
{
    /// <summary>The learner's own choice among five anchored sentences.</summary>
    SelfRating,

    /// <summary>A behavioural account with its probes, judged together.</summary>
    Account,

    /// <summary>A situational answer; never lowers an account.</summary>
    Situational,

    /// <summary>A witness or an artefact.</summary>
    Witness,

    /// <summary>A knowledge item, right or wrong.</summary>
    KnowledgeItem,

    /// <summary>What was said of an essential prerequisite; it has no level and moves no other.</summary>
    Prerequisite,
}
