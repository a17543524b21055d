namespace Zavmo.Learning.Learners.Dates;

/// <summary>Why what was written is no one date, time or duration.</summary>
public enum DateProblem
{
    /// <summary>It can be read in two ways; both are in the alternatives, to be asked about.</summary>
    Ambiguous,

    /// <summary>There is no such day or time: 31 February, 25:00.</summary>
    DoesNotExist,

    /// <summary>The last day is before the first.</summary>
    EndsBeforeItStarts,

    /// <summary>The day is over and its year was written with it.</summary>
    Past,
}
