namespace Zavmo.Learning.Discuss.Changes;

/// <summary>"Book the checkpoint for Thursday at half past nine". When the plan moves it to another week, it has to be booked anew.</summary>
/// <param name="Number">The checkpoint's number.</param>
/// <param name="Date">The day, in the checkpoint's week.</param>
/// <param name="At">The time of day where the learner is, or null.</param>
public sealed record BookCheckpoint(int Number, DateOnly Date, TimeOnly? At) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) =>
        settings with { Bookings = PlanSettings.With(settings.Bookings, Number, new Booking(Date, At)) };
}
