namespace Zavmo.Learning.Learners.Dates;

/// <summary>Which comes first in a date of numbers such as 4/5.</summary>
public enum DateOrder
{
    /// <summary>Nothing is known of the writer; a date that could be either is asked about.</summary>
    Unknown,

    /// <summary>4/5 is 4 May, as in Britain and most of the world.</summary>
    DayFirst,

    /// <summary>4/5 is April 5, as in the United States.</summary>
    MonthFirst,
}
