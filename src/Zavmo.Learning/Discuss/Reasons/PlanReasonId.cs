namespace Zavmo.Learning.Discuss.Reasons;

/// <summary>Why something stands where it stands in a plan. What each one carries is in <see cref="PlanReasonCatalogue"/>.</summary>
public enum PlanReasonId
{
    /// <summary>The role asks for it before anything else.</summary>
    PrerequisiteFirst,

    /// <summary>It goes on from the step before, on the same requirement.</summary>
    NextStep,

    /// <summary>The role asks for another thing before anything like it.</summary>
    AfterPrerequisite,

    /// <summary>It builds on another requirement, which comes first.</summary>
    BuildsOn,

    /// <summary>Another module, which comes later, builds on it.</summary>
    NeededBy,

    /// <summary>Foundation skills come before the functional ones of the same phase.</summary>
    FoundationFirst,

    /// <summary>Its gap times its weight is the largest of what is left.</summary>
    LargestImpact,

    /// <summary>The learner moved it to this week.</summary>
    MovedByYou,

    /// <summary>The learner swapped it with another.</summary>
    SwappedByYou,

    /// <summary>The learner asked for another week, which could not be.</summary>
    WishedWeekFull,

    /// <summary>The first week with room after what comes before.</summary>
    FirstWeekWithRoom,

    /// <summary>It is longer than the time of one week.</summary>
    SpansWeeks,

    /// <summary>There is less time in its first week, because of leave.</summary>
    AroundLeave,

    /// <summary>It goes on from where the learner is.</summary>
    GoesOn,

    /// <summary>The type suits what the learner can do already.</summary>
    TypeFitsMastery,

    /// <summary>The learner asked for more of the type.</summary>
    TypeWished,

    /// <summary>The type shows the same as one that is left out.</summary>
    TypeOfEqualValue,

    /// <summary>Short parts, as the learner asked.</summary>
    SmallParts,

    /// <summary>It does not fit: the weeks are full.</summary>
    WeeksFull,

    /// <summary>It does not fit: what it builds on has no place.</summary>
    BasisHasNoPlace,

    /// <summary>The learner took it out.</summary>
    DroppedByYou,

    /// <summary>The document only wishes for it, so it comes after what is needed.</summary>
    NiceToHave,
}
