namespace Zavmo.Learning.Learners.Dates;

/// <summary>A number of days or of months, as in "ten days", "a fortnight", "two months".</summary>
/// <param name="Days">Days.</param>
/// <param name="Months">Months.</param>
internal sealed record DayCount(int Days, int Months)
{
    private const int MostOfThem = 1000;

    /// <summary>The day that lies so far after another.</summary>
    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    /// <summary>The count at the place, or null.</summary>
    public static DayCount? Read(Tokens tokens) => tokens.Try(() =>
    {
        int? count = tokens.TakeRun("a", "couple", "of") ? 2 : tokens.Take("a", "an") ? 1 : tokens.Now is { IsOrdinal: false, Number: { } number } ? number : null;
        if (count is null or < 1 or > MostOfThem)
        {
            return null;
        }

        tokens.At += tokens.Now.Number is not null ? 1 : 0;
        tokens.Take("full", "whole");
        return tokens.Take("day", "days") ? new DayCount(count.Value, 0)
            : tokens.Take("week", "weeks", "wk", "wks") ? new DayCount(7 * count.Value, 0)
            : tokens.Take("fortnight", "fortnights") ? new DayCount(14 * count.Value, 0)
            : tokens.Take("month", "months") ? new DayCount(0, count.Value)
            : null;
    });
}
