namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Puts the reviews of finished modules into the slack: on their day, or the next on which there is room.</summary>
internal static class ReviewPlanner
{
    /// <summary>Returns the placements with their reviews; the weeks count their minutes.</summary>
    public static List<Placement> Plan(List<Placement> placements, StudyCalendar calendar, PlanOptions options)
    {
        var days = placements.ConvertAll(_ => new List<DateOnly>());
        var due = placements.Index().Where(item => item.Item.IsWhole)
            .SelectMany(item => options.ReviewDays.Select(after => (item.Index, Day: item.Item.LastDay.AddDays(after))))
            .OrderBy(review => review.Day);
        foreach (var (index, wished) in due)
        {
            var from = wished;
            while (calendar.NextDay(from) is { } next)
            {
                var week = calendar.Weeks[next.Place];
                if (week.FreeMinutes >= options.ReviewMinutes)
                {
                    calendar.Weeks[next.Place] = week with { ReviewMinutes = week.ReviewMinutes + options.ReviewMinutes };
                    days[index].Add(next.Day);
                    break;
                }

                from = week.Monday.AddDays(7);
            }
        }

        return [.. placements.Select((placement, index) => placement with { Reviews = days[index] })];
    }
}
