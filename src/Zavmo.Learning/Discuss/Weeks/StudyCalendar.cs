using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>The weeks of a plan with the time there is in each: for everything, for a checkpoint, for new work.</summary>
internal sealed class StudyCalendar
{
    // A checkpoint takes no more than this part of its week.
    private const int CheckpointPart = 3;
    private readonly PlanSettings settings;
    private readonly HashSet<DateOnly> holidays;

    public StudyCalendar(PlanSettings settings, DateOnly? on, PlanOptions options)
    {
        this.settings = settings;
        From = on > settings.Start ? on.Value : settings.Start;
        holidays = [.. PublicHolidays.Between(settings.Start, settings.Start.AddDays(7 * settings.Weeks), settings.Holidays)];
        Weeks = [.. Enumerable.Range(1, settings.Weeks).Select(WeekOf)];
        FirstOpen = Weeks.FirstOrDefault(week => week.Monday.AddDays(6) >= From)?.Number ?? settings.Weeks + 1;
        MarkCheckpoints(options);
    }

    /// <summary>The first day that is planned.</summary>
    public DateOnly From { get; }

    public List<PlanWeek> Weeks { get; }

    /// <summary>
    /// The checkpoint's number by its week: that of the fortnight it closes, so that it is the same one wherever leave or a
    /// later start of the rest puts it. Of two that fall into one week the later one stays.
    /// </summary>
    public Dictionary<int, int> CheckpointNumbers { get; } = [];

    /// <summary>The first week that is not over, from 1.</summary>
    public int FirstOpen { get; }

    /// <summary>The longest part that a usual week has room for.</summary>
    public int UsualRoom
    {
        get
        {
            var rooms = Weeks.Select(NewRoom).Where(room => room > 0).Order().ToList();
            return rooms.Count > 0 ? rooms[rooms.Count / 2] : 0;
        }
    }

    /// <summary>Minutes for new work; the rest of the week is slack.</summary>
    public int NewRoom(PlanWeek week) => (int)((week.Minutes - week.CheckpointMinutes) * ShareOf(settings.Pace));

    /// <summary>The first day of work on or after a day, with its week's place in the list; null after the end.</summary>
    public (int Place, DateOnly Day)? NextDay(DateOnly day)
    {
        for (var place = Math.Max(0, (day.DayNumber - Weeks[0].Monday.DayNumber) / 7); place < Weeks.Count; place++)
        {
            foreach (var open in Weeks[place].Days)
            {
                if (open >= day)
                {
                    return (place, open);
                }
            }
        }

        return null;
    }

    private static double ShareOf(Pace pace) => pace switch
    {
        Pace.Gentle => 0.6,
        Pace.Steady => 0.75,
        _ => 0.9,
    };

    private PlanWeek WeekOf(int number)
    {
        var toMonday = ((int)settings.Start.DayOfWeek + 6) % 7;
        var monday = settings.Start.AddDays((7 * (number - 1)) - toMonday);
        var working = Enumerable.Range(0, 7).Select(monday.AddDays)
            .Where(day => day >= From && settings.WorkingDays.Contains(day.DayOfWeek) && !(day > settings.Until)).ToList();
        var here = working.FindAll(day => !settings.Leave.Any(leave => leave.Covers(day)));
        var days = here.FindAll(day => !holidays.Contains(day));

        // Hours that were said for this very week are that week's, whatever days are left of it.
        var minutes = days.Count == 0 ? 0
            : settings.WeekHours.TryGetValue(number, out var said) ? said * 60
            : settings.HoursPerWeek * 60 * days.Count / settings.WorkingDays.Count;
        return new PlanWeek(number, monday, days, (int)minutes, working.Count - here.Count) { Holidays = here.Count == days.Count ? [] : here.FindAll(holidays.Contains) };
    }

    // Every second week; a week off hands its checkpoint to the next week with work.
    private void MarkCheckpoints(PlanOptions options)
    {
        for (var due = options.CheckpointEvery; due <= Weeks.Count; due += options.CheckpointEvery)
        {
            var place = Weeks.FindIndex(week => week.Number >= Math.Max(due, FirstOpen) && week.Minutes > 0);
            if (due >= FirstOpen && place >= 0)
            {
                Weeks[place] = Weeks[place] with { CheckpointMinutes = Math.Min(options.CheckpointMinutes, Weeks[place].Minutes / CheckpointPart) };
                CheckpointNumbers[place + 1] = due / options.CheckpointEvery;
            }
        }
    }
}
