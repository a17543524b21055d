namespace Zavmo.Learning.Learners.Dates;

/// <summary>What has to be known to read a date.</summary>
/// <param name="Today">The writer's own date; a date without a year is the next one from here on, today included.</param>
/// <param name="Order">The order of a date of numbers.</param>
public sealed record DateContext(DateOnly Today, DateOrder Order = DateOrder.DayFirst);
