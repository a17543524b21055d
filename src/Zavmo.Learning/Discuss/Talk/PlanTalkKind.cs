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

    /// <summary>A swap, and only one of the two modules was named.</summary>
    NoOther,

    /// <summary>Something about a module, and what was named has none in the plan; its words are the quote.</summary>
    NotInPlan,

    /// <summary>What is different from the version that was agreed.</summary>
    SinceAgreed,

    /// <summary>A move, and no week was named.</summary>
    NoWeek,

    /// <summary>Leave, and no day was named.</summary>
    NoDates,

    /// <summary>A day that there is not, or a period that ends before it starts.</summary>
    NoSuchDate,

    /// <summary>Take the last change back; as many as the number says.</summary>
    Undo,

    /// <summary>What was changed last.</summary>
    LastChange,

    /// <summary>Nothing shall change, after all.</summary>
    LeaveIt,

    /// <summary>The same again, and nothing was wished before.</summary>
    NothingBefore,

    /// <summary>What a change would do; it is not made.</summary>
    Preview,

    /// <summary>The plan is agreed.</summary>
    Agree,

    /// <summary>Why a module stands where it stands; without one, why the plan is as it is.</summary>
    Why,

    /// <summary>Why days are free that the learner said to be away on: the change holds these days, the alternatives what would be otherwise.</summary>
    WhyFree,

    /// <summary>A module is done.</summary>
    Done,

    /// <summary>All that is in the plan is done; that is asked back before it counts.</summary>
    AllDone,

    /// <summary>What stood in a week is done.</summary>
    DoneWeek,

    /// <summary>Weeks that are over went by without it.</summary>
    Missed,

    /// <summary>It is about a week before the plan begins.</summary>
    NotStarted,

    /// <summary>What comes next.</summary>
    Next,

    /// <summary>Look at a week.</summary>
    ShowWeek,

    /// <summary>Look at a checkpoint: that of the number, or the next one.</summary>
    Checkpoint,

    /// <summary>A checkpoint is to be booked, and no day was named.</summary>
    NoDay,

    /// <summary>Have the checkpoints in the learner's own calendar.</summary>
    Calendar,

    /// <summary>The same with another link; the one before ends.</summary>
    NewCalendar,

    /// <summary>The link to the calendar ends.</summary>
    NoCalendar,

    /// <summary>Be asked a question about a module.</summary>
    Question,

    /// <summary>Look at a module.</summary>
    ShowModule,

    /// <summary>Look at the plan.</summary>
    ShowPlan,

    /// <summary>Somebody near is ill or away; whether these days stay free is to be asked.</summary>
    AskLeave,

    /// <summary>Days were named in words that say nothing else; whether they stay free is to be asked.</summary>
    AskFree,

    /// <summary>An exam or the like was named; whether the plan has to be done by then is to be asked.</summary>
    AskDeadline,

    /// <summary>What was said can mean a change or two; whether it does is to be asked.</summary>
    AskChange,

    /// <summary>In which weeks a module is now.</summary>
    WhereIs,

    /// <summary>Which weeks have most in them.</summary>
    Heaviest,

    /// <summary>Other hours, and no number was named.</summary>
    NoHours,

    /// <summary>Other days of the week, and none was named.</summary>
    NoWorkDays,

    /// <summary>Another start, and no day was named.</summary>
    NoStart,

    /// <summary>It is too much; what would make it less is in the alternatives.</summary>
    TooMuch,

    /// <summary>How long it takes, and when it ends.</summary>
    HowLong,

    /// <summary>A question or a wish with an answer, and nothing changes: its topic says which.</summary>
    About,
}
