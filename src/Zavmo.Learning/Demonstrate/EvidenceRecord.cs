namespace Zavmo.Learning.Demonstrate;

/// <summary>What one judged answer shows: the payload of an evidence item.</summary>
public sealed record EvidenceRecord
{
    /// <summary>The phase it comes from, e.g. <c>DISCOVER</c>.</summary>
    public required string Phase { get; set; }

    /// <summary>What kind of answer it is, e.g. <c>account</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Class of evidence, e.g. <c>P-rep</c>: a report of real work by the person themselves.</summary>
    public required string EvidenceClass { get; set; }

    /// <summary>The learner who said it.</summary>
    public required string LearnerId { get; set; }

    /// <summary>When it was judged.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The channel it was said on.</summary>
    public required string ChannelId { get; set; }

    /// <summary>The turn in which it was judged.</summary>
    public required int Turn { get; set; }

    /// <summary>The role and its version.</summary>
    public required string RoleId { get; set; }

    /// <summary>Version of the role's profile.</summary>
    public required string RoleVersion { get; set; }

    /// <summary>The requirement it is evidence of.</summary>
    public required string RequirementId { get; set; }

    /// <summary>Its name at that time.</summary>
    public required string RequirementName { get; set; }

    /// <summary>What was asked and answered, in order, word for word.</summary>
    public required IReadOnlyList<Exchange> Transcript { get; set; }

    /// <summary>The level it was placed on, 1 to 5; of a knowledge item 1 is right and 0 wrong.</summary>
    public required int Level { get; set; }

    /// <summary>Id of the question, see <c>DiscoverItem</c>; null for an item from before there were such ids.</summary>
    public string? ItemId { get; set; }

    /// <summary>How sure the judge was, 0 to 1.</summary>
    public required double Confidence { get; set; }

    /// <summary>What was found in it, each with its quote.</summary>
    public required IReadOnlyList<EvidenceSignal> Signals { get; set; }

    /// <summary>How many hints were given before it.</summary>
    public int Hints { get; set; }

    /// <summary>Whether somebody or something helped with the answer.</summary>
    public bool Assisted { get; set; }

    /// <summary>The judge and its version, e.g. <c>accounts-offline/1</c>.</summary>
    public required string Judge { get; set; }

    /// <summary>Operation id of the item that this one replaces, or null.</summary>
    public string? Supersedes { get; set; }
}
