namespace Zavmo.Learning.Learners.Dates;

/// <summary>How long, and for what each time.</summary>
/// <param name="Length">The length, above zero.</param>
/// <param name="Per">Each day, each week, each month, or not said.</param>
public readonly record struct Duration(TimeSpan Length, Per Per = Per.NotSaid);
