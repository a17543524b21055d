namespace Zavmo.Learning.Discuss.Talk;

/// <summary>What a learner wants of a plan.</summary>
public enum PlanTalkKind
{
    /// <summary>Nothing that is about the plan.</summary>
    None,

    /// <summary>A change.</summary>
    Change,

    /// <summary>A change that can be two; both are in the alternatives.</summary>
    WhichOfTwo,

    /// <summary>Something about a module, and it can be several.</summary>
    WhichModule,

    /// <summary>Something about a module, and none was named.</summary>
    NoModule,

    /// <summary>A move, and no week was named.</summary>
    NoWeek,

    /// <summary>Leave, and no day was named.</summary>
    NoDates,

    /// <summary>A day that there is not, or a period that ends before it starts.</summary>
    NoSuchDate,

    /// <summary>Take the last change back.</summary>
    Undo,

    /// <summary>The plan is agreed.</summary>
    Agree,

    /// <summary>Why a module stands where it stands; without one, why the plan is as it is.</summary>
    Why,

    /// <summary>Look at a module.</summary>
    ShowModule,

    /// <summary>Look at the plan.</summary>
    ShowPlan,
}
