namespace Zavmo.Learning.Discuss.Talk;

/// <summary>What is asked or wished of a plan that changes nothing at once, and has an answer that says what can be done.</summary>
public enum PlanTopic
{
    /// <summary>What happens when learners are ill, miss a week or do not finish.</summary>
    WhatIf,

    /// <summary>Whether it can be changed later.</summary>
    ChangeLater,

    /// <summary>Whether it has to be done.</summary>
    Voluntary,

    /// <summary>Harder or easier: that follows from the level.</summary>
    Level,

    /// <summary>That it is known already.</summary>
    Known,

    /// <summary>Two modules at once.</summary>
    Parallel,

    /// <summary>A time of day, such as lunch breaks: days are planned, no hours of a day.</summary>
    TimeOfDay,

    /// <summary>Shorter conversations.</summary>
    Smaller,

    /// <summary>Less of one module.</summary>
    LessOfOne,

    /// <summary>Something that the role does not ask for is to come in.</summary>
    Add,

    /// <summary>Public holidays, or those of another country.</summary>
    Holidays,

    /// <summary>Whether the time is enough.</summary>
    Enough,

    /// <summary>Hours from a day on or up to one: hours hold for the whole plan, or for one week.</summary>
    HoursOfATime,

    /// <summary>What the time to a level rests on that stands beside a milestone: conversations and practice at work.</summary>
    Practice,

    /// <summary>A pace or days of the week from a day on or up to one: they hold for the whole plan.</summary>
    PartOfThePlan,

    /// <summary>A way of learning for one module: it is wished for in the whole plan.</summary>
    TypeOfOne,

    /// <summary>A day by which one module has to be done: a deadline is one of the plan.</summary>
    ModuleDeadline,

    /// <summary>Doubt about a module that says not what it is about.</summary>
    Unsure,

    /// <summary>All of it in one day.</summary>
    OneDay,

    /// <summary>That something is too long, and not what.</summary>
    TooLong,

    /// <summary>Two weeks that shall change places: modules do.</summary>
    SwapWeeks,

    /// <summary>Why the plan takes so long.</summary>
    WhyLong,

    /// <summary>Who set the hours.</summary>
    WhoseHours,

    /// <summary>Why there are so many checkpoints.</summary>
    Checkpoints,

    /// <summary>Days of some weeks, such as every other Friday: days of the week are the same in all weeks.</summary>
    SomeWeeks,
}
