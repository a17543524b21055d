using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Calendar;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

/// <summary>Checkpoints that the learner books, and how their own calendar hears of it.</summary>
public sealed class BookingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeOnly HalfPastNine = new(9, 30);
    private static readonly DateOnly Thursday = Monday.AddDays(10);
    private static readonly PlanContext Clerk = Context(Tool("a", 1.9, required: 3), Tool("b", 1.8, required: 3), Tool("c", 1.7, required: 3));
    private static readonly PlanState Three = State(Need("a", 2), Need("b", 2), Need("c", 2));

    [Fact]
    public void Should_have_a_checkpoint_when_it_was_booked()
    {
        var outcome = Negotiation.Change(Three, new BookCheckpoint(1, Thursday, HalfPastNine), Clerk);

        var checkpoint = outcome.Plan.Checkpoints[0];
        Assert.Equal((1, Thursday, HalfPastNine, true), (checkpoint.Number, checkpoint.Date, checkpoint.At, checkpoint.IsBooked));
        Assert.NotEmpty(checkpoint.Topics);
        Assert.Equal([new CheckpointMove(1, Monday.AddDays(11), Thursday)], outcome.Diff.Checkpoints);
        Assert.Empty(outcome.Diff.Moved);
        Assert.False(Negotiation.Undo(outcome.State, Clerk).Plan.Checkpoints[0].IsBooked);
    }

    [Fact]
    public void Should_keep_something_to_look_at_when_it_is_early_in_its_week()
    {
        var plan = Negotiation.Change(Three, new BookCheckpoint(1, Monday.AddDays(7), null), Clerk).Plan;

        Assert.Equal(Monday.AddDays(7), plan.Checkpoints[0].Date);
        Assert.NotEmpty(plan.Checkpoints[0].Topics);
    }

    [Theory]
    [InlineData(9, 10, RefusalKind.NoSuchCheckpoint)]
    [InlineData(1, 4, RefusalKind.OutsideItsWeek)]
    [InlineData(1, 14, RefusalKind.OutsideItsWeek)]
    [InlineData(1, 9, RefusalKind.OnLeave)]
    public void Should_refuse_what_cannot_be(int number, int day, RefusalKind kind)
    {
        var away = Negotiation.Change(Three, new AddLeave(new LeavePeriod(Monday.AddDays(9), Monday.AddDays(9))), Clerk).State;

        Assert.Equal(kind, Negotiation.Change(away, new BookCheckpoint(number, Monday.AddDays(day), null), Clerk).Refusal?.Kind);
    }

    [Fact]
    public void Should_forget_a_booking_when_the_checkpoint_is_in_another_week()
    {
        var booked = Negotiation.Change(Three, new BookCheckpoint(1, Thursday, HalfPastNine), Clerk).State;

        var plan = Negotiation.Change(booked, new SetHours(0, 2), Clerk).Plan;

        Assert.False(plan.Checkpoints[0].IsBooked);
        Assert.Null(plan.Checkpoints[0].At);
    }

    [Fact]
    public void Should_raise_the_sequence_of_what_changed_and_of_nothing_else()
    {
        var first = new CheckpointCalendar("c").With(Negotiation.Show(Three, Clerk).Checkpoints, null, Now);
        Assert.All(first.Entries, entry => Assert.Equal(0, entry.Sequence));
        Assert.Same(first, first.With(Negotiation.Show(Three, Clerk).Checkpoints, null, Now.AddHours(1)));

        var booked = Negotiation.Change(Three, new BookCheckpoint(1, Thursday, HalfPastNine), Clerk).Plan.Checkpoints;
        var second = first.With(booked, "Europe/London", Now.AddHours(1));

        Assert.Equal((1, HalfPastNine, Now.AddHours(1)), (second.Entries[0].Sequence, second.Entries[0].At, second.Entries[0].Changed));
        Assert.Equal(first.Entries.Skip(1), second.Entries.Skip(1));
        Assert.Equal("Europe/London", second.TimeZone);
        Assert.Equal("Europe/London", second.With(booked, null, Now.AddHours(2)).TimeZone);
        Assert.Equal(2, second.With(booked, "Europe/Paris", Now.AddHours(2)).Entries[0].Sequence);
    }

    [Fact]
    public void Should_cancel_what_falls_away_and_leave_what_is_over()
    {
        var all = new CheckpointCalendar("c").With(Negotiation.Show(Three, Clerk).Checkpoints, null, Now);

        var none = all.With([], null, Now.AddDays(14));
        Assert.False(none.Entries[0].IsCancelled);
        Assert.All(none.Entries.Skip(1), entry => Assert.Equal((true, 1), (entry.IsCancelled, entry.Sequence)));
        Assert.Equal(none.Entries, none.With([], null, Now.AddDays(15)).Entries);

        var again = none.With(Negotiation.Show(Three, Clerk).Checkpoints, null, Now.AddDays(15));
        Assert.All(again.Entries.Skip(1), entry => Assert.Equal((false, 2), (entry.IsCancelled, entry.Sequence)));
    }
}
