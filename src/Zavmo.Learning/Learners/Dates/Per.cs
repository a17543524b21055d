namespace Zavmo.Learning.Learners.Dates;

/// <summary>For what a duration is meant each time.</summary>
public enum Per
{
    /// <summary>It was not said.</summary>
    NotSaid,

    /// <summary>Each day.</summary>
    Day,

    /// <summary>Each week.</summary>
    Week,

    /// <summary>Each month.</summary>
    Month,
}
