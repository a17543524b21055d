using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Learning.Discuss;

/// <summary>The numbers of a plan. Those of hours are our assumptions, to be labelled so wherever they are shown.</summary>
public sealed class PlanOptions
{
    /// <summary>Study hours a level and the gap that a missing prerequisite counts as: those of the heat map.</summary>
    public HeatMapOptions HeatMap { get; set; } = new();

    /// <summary>The part of the hours of a level that is guided conversation; the rest is practice in the job. Above 0, at most 1.</summary>
    public double GuidedShare { get; set; } = 0.1;

    /// <summary>The longest module, in minutes; a longer way is cut into several.</summary>
    public int LongestModule { get; set; } = 240;

    /// <summary>The shortest module, in minutes.</summary>
    public int ShortestModule { get; set; } = 30;

    /// <summary>Minutes of the module that plans the way to a missing prerequisite.</summary>
    public int PrerequisiteMinutes { get; set; } = 40;

    /// <summary>Days after a module's last conversation at which it is reviewed, until the learner's own answers say otherwise.</summary>
    public IReadOnlyList<int> ReviewDays { get; set; } = [2, 9, 30];

    /// <summary>Minutes of one review.</summary>
    public int ReviewMinutes { get; set; } = 5;

    /// <summary>Minutes of a checkpoint, at most a third of its week.</summary>
    public int CheckpointMinutes { get; set; } = 10;

    /// <summary>Weeks from one checkpoint to the next.</summary>
    public int CheckpointEvery { get; set; } = 2;

    /// <summary>Mastery is low below this level.</summary>
    public double MiddleFrom { get; set; } = 2.5;

    /// <summary>Mastery is high from this level.</summary>
    public double HighFrom { get; set; } = 3.5;

    /// <summary>Checks the numbers.</summary>
    /// <exception cref="ArgumentException">A number is out of its range; the message names it.</exception>
    public void Validate()
    {
        HeatMap.Validate();
        Check(GuidedShare is > 0 and <= 1, nameof(GuidedShare));
        Check(ShortestModule >= 10, nameof(ShortestModule));
        Check(LongestModule >= ShortestModule, nameof(LongestModule));
        Check(PrerequisiteMinutes >= 5, nameof(PrerequisiteMinutes));
        Check(ReviewDays.All(days => days > 0), nameof(ReviewDays));
        Check(ReviewMinutes > 0, nameof(ReviewMinutes));
        Check(CheckpointMinutes > 0, nameof(CheckpointMinutes));
        Check(CheckpointEvery > 0, nameof(CheckpointEvery));
        Check(MiddleFrom <= HighFrom, nameof(MiddleFrom));
    }

    private static void Check(bool holds, string name)
    {
        if (!holds)
        {
            throw new ArgumentException($"The plan option {name} is out of its range.", name);
        }
    }
}
