using Zavmo.Learning.Discover.Estimation;

namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>The numbers of the heat map and of the time to competency.</summary>
public sealed class HeatMapOptions
{
    /// <summary>The model behind the levels.</summary>
    public EstimatorOptions Estimator { get; set; } = new();

    /// <summary>Study hours from level 1 to 2, 2 to 3, 3 to 4 and 4 to 5: our assumption, to be labelled so wherever it is shown.</summary>
    public IReadOnlyList<double> HoursPerLevel { get; set; } = [20, 40, 80, 160];

    /// <summary>The least half-width shown without a witness, in levels.</summary>
    public double HalfWidthFloor { get; set; } = 0.8;

    /// <summary>The gap, in levels, that a prerequisite not yet met counts as; above 2, so critical.</summary>
    public double PrerequisiteGap { get; set; } = 2.5;

    /// <summary>The same for a prerequisite that the document only wishes for; above 0, at most the other.</summary>
    public double WishedPrerequisiteGap { get; set; } = 1;

    /// <summary>How many strengths, and how many priorities, are listed at most.</summary>
    public int Listed { get; set; } = 3;

    /// <summary>The gap, in levels, that a prerequisite not yet met counts as.</summary>
    public double PrerequisiteGapOf(bool isWish) => isWish ? WishedPrerequisiteGap : PrerequisiteGap;

    /// <summary>Checks the numbers.</summary>
    /// <exception cref="ArgumentException">A number is out of its range; the message names it.</exception>
    public void Validate()
    {
        Estimator.Validate();
        Check(HoursPerLevel.Count == 4 && HoursPerLevel.All(hours => hours > 0 && double.IsFinite(hours)), nameof(HoursPerLevel));
        Check(HalfWidthFloor >= 0, nameof(HalfWidthFloor));
        Check(PrerequisiteGap > 2, nameof(PrerequisiteGap));
        Check(WishedPrerequisiteGap > 0 && WishedPrerequisiteGap <= PrerequisiteGap, nameof(WishedPrerequisiteGap));
        Check(Listed >= 1, nameof(Listed));
    }

    private static void Check(bool holds, string name)
    {
        if (!holds)
        {
            throw new ArgumentException($"The heat map option {name} is out of its range.", name);
        }
    }
}
