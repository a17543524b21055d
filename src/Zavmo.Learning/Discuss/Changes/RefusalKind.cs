namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Why a change cannot be.</summary>
public enum RefusalKind
{
    /// <summary>The module would come before one it builds on.</summary>
    BeforeItsBasis,

    /// <summary>There is no time in that week: leave, or no room.</summary>
    NoTimeInWeek,

    /// <summary>Another module that the learner wanted in a week would lose its place.</summary>
    TakesAnotherWish,

    /// <summary>The week is over.</summary>
    WeekIsOver,

    /// <summary>The plan has no such week.</summary>
    NoSuchWeek,

    /// <summary>The plan has no such module or requirement.</summary>
    UnknownModule,

    /// <summary>There is no such conversation type.</summary>
    UnknownType,

    /// <summary>The learner took it out; it has to be kept first.</summary>
    TakenOut,

    /// <summary>The module is done.</summary>
    AlreadyDone,

    /// <summary>A number, a list of days or a period is out of its range.</summary>
    OutOfRange,

    /// <summary>The plan has no such checkpoint.</summary>
    NoSuchCheckpoint,

    /// <summary>The checkpoint is not booked.</summary>
    NotBooked,

    /// <summary>A checkpoint stays in its week, and in the days that are left of it.</summary>
    OutsideItsWeek,

    /// <summary>The learner is away on that day.</summary>
    OnLeave,

    /// <summary>That day is a public holiday.</summary>
    OnHoliday,

    /// <summary>The week lies after the deadline.</summary>
    AfterDeadline,

    /// <summary>The deadline lies before the plan, or too far off.</summary>
    DeadlineOutOfRange,

    /// <summary>The plan would begin after its deadline.</summary>
    StartAfterDeadline,

    /// <summary>Two modules can't change places: there is no time for one of them where the other stands.</summary>
    NoSwap,

    /// <summary>There was nothing planned in that week that could be done.</summary>
    NothingInWeek,

    /// <summary>There is no change left to undo.</summary>
    NothingToUndo,
}
