namespace Zavmo.Learning.Discuss.Types;

/// <summary>How well a conversation type fits, 0 (not) to 3 (best).</summary>
/// <param name="Low">At low mastery.</param>
/// <param name="Middle">At middle mastery.</param>
/// <param name="High">At high mastery.</param>
/// <param name="Goal">For a goal or a plan, such as the way to a missing prerequisite.</param>
public sealed record TypeFit(int Low, int Middle, int High, int Goal = 0)
{
    /// <summary>The fit for one purpose.</summary>
    public int For(Mastery mastery) => mastery switch
    {
        Mastery.Low => Low,
        Mastery.Middle => Middle,
        Mastery.High => High,
        _ => Goal,
    };
}
