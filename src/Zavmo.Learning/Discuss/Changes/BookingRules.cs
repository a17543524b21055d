using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>Whether a checkpoint can be on a day.</summary>
internal static class BookingRules
{
    public static PlanRefusal? Conflict(BookCheckpoint book, PlanSettings settings, Progress? progress, Plan before)
    {
        if (before.Checkpoints.FirstOrDefault(checkpoint => checkpoint.Number == book.Number) is not { } checkpoint)
        {
            return new PlanRefusal(RefusalKind.NoSuchCheckpoint);
        }

        var monday = before.Weeks[checkpoint.Week - 1].Monday;
        return book.Date < monday || book.Date > monday.AddDays(6) || book.Date < settings.Start || book.Date < progress?.On
                ? new PlanRefusal(RefusalKind.OutsideItsWeek) { Week = checkpoint.Week, Day = monday }
            : PublicHolidays.Between(book.Date, book.Date, settings.Holidays).Count > 0 ? new PlanRefusal(RefusalKind.OnHoliday) { Day = book.Date }
            : settings.Leave.Any(leave => leave.Covers(book.Date)) ? new PlanRefusal(RefusalKind.OnLeave) { Day = book.Date }
            : null;
    }
}
