namespace Zavmo.Learning.Discuss.Changes;

/// <summary>"Cancel the checkpoint": its day is a suggestion again.</summary>
/// <param name="Number">The checkpoint's number.</param>
public sealed record CancelBooking(int Number) : PlanChange
{
    internal override PlanSettings Apply(PlanSettings settings) => settings with { Bookings = PlanSettings.Without(settings.Bookings, Number) };

    internal override PlanRefusal? Check(PlanSituation situation) =>
        situation.Settings.Bookings.ContainsKey(Number) ? null : new PlanRefusal(RefusalKind.NotBooked);
}
