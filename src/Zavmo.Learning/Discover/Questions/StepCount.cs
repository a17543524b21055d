namespace Zavmo.Learning.Discover.Questions;

/// <summary>"Step 3 of about 12". A step is a card of self-ratings or a main question; probes do not count.</summary>
/// <param name="Step">The step being shown, from 1.</param>
/// <param name="About">About how many there are; never below <paramref name="Step"/>.</param>
public sealed record StepCount(int Step, int About)
{
    /// <summary>The count to show with a card or a main question.</summary>
    /// <param name="budget">The learner's budget; without a limit every requirement may be asked.</param>
    /// <param name="requirements">Requirements of the role.</param>
    /// <param name="oneAtATime">One requirement a message, with few choices or short blocks.</param>
    /// <param name="cards">Cards shown, this one included.</param>
    /// <param name="questions">Main questions put, this one included, skipped ones too.</param>
    /// <param name="skipped">Main questions skipped or not part of the role: they use up no account.</param>
    public static StepCount Of(Budget budget, int requirements, bool oneAtATime, int cards, int questions, int skipped)
    {
        var step = Math.Max(1, cards + questions);
        var asked = Math.Min((budget.Accounts ?? requirements) + skipped, requirements);
        return new StepCount(step, Math.Max(step, Budget.Cards(requirements, oneAtATime) + asked));
    }
}
