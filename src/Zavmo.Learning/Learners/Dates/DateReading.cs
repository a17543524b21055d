namespace Zavmo.Learning.Learners.Dates;

/// <summary>What was read in a text: one value, or a problem.</summary>
/// <typeparam name="T">A date, a range, a time or a duration.</typeparam>
/// <param name="Value">The value, when it is clear.</param>
/// <param name="Alternatives">The two that it can be, in the order of likelihood, when it is ambiguous; else none.</param>
/// <param name="Problem">What is wrong, or null.</param>
/// <param name="Quote">The words it was read from, as they were written.</param>
public sealed record DateReading<T>(T? Value, IReadOnlyList<T> Alternatives, DateProblem? Problem, string Quote)
    where T : struct
{
    /// <summary>Whether it is one value.</summary>
    public bool IsClear => Value is not null;
}
