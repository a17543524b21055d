using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>One step on the way to one requirement.</summary>
public sealed record LearningModule
{
    private const char Mark = '#';

    /// <summary>The requirement's id, <c>#</c> and the step, e.g. <c>digital-tool.spreadsheet#1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of a step of a requirement.</summary>
    public static string IdOf(string requirementId, int step) => FormattableString.Invariant($"{requirementId}{Mark}{step}");

    /// <summary>The requirement that a module's id names.</summary>
    public static string RequirementOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.LastIndexOf(Mark) is >= 0 and var at ? id[..at] : id;
    }

    /// <summary>The requirement it is for.</summary>
    public required string RequirementId { get; init; }

    /// <summary>The requirement's name.</summary>
    public required string Name { get; init; }

    /// <summary>The requirement's category.</summary>
    public required RequirementCategory Category { get; init; }

    /// <summary>Which step it is, from 1.</summary>
    public required int Step { get; init; }

    /// <summary>How many steps the requirement has.</summary>
    public required int Steps { get; init; }

    /// <summary>Level at its start, two decimals; null for a prerequisite.</summary>
    public double? From { get; init; }

    /// <summary>Level it aims at, two decimals; null for a prerequisite.</summary>
    public double? To { get; init; }

    /// <summary>
    /// The gain it aims at, in levels, together with the practice in the job that our assumption of hours a level counts
    /// beside the guided part; null for a prerequisite.
    /// </summary>
    public double? Gain => From is { } from && To is { } to ? Math.Round(to - from, 2) : null;

    /// <summary>What is left of the gap at its start, in levels.</summary>
    public required double Gap { get; init; }

    /// <summary>The requirement's weight.</summary>
    public required double Weight { get; init; }

    /// <summary>Remaining gap times weight.</summary>
    public double Impact => Math.Round(Gap * Weight, 6);

    /// <summary>The band of the requirement's whole gap.</summary>
    public required GapBand Band { get; init; }

    /// <summary>The phase it belongs to.</summary>
    public required ModulePhase Phase { get; init; }

    /// <summary>Guided minutes, above 0.</summary>
    public required int Minutes { get; init; }

    /// <summary>The part of the job it serves.</summary>
    public required ServedResponsibility Serves { get; init; }

    /// <summary>Two or three conversation types in sequence, repeated until the minutes are used; one where there is no other.</summary>
    public required IReadOnlyList<PlannedConversation> Conversations { get; init; }

    /// <summary>Ids of the modules that come before it, whatever the learner wishes.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Whether its gap is the learner's own word, and nothing else was looked at.</summary>
    public bool IsOnlySaid { get; init; }

    /// <summary>Whether it is for a foundation skill.</summary>
    public bool IsFoundation => Category == RequirementCategory.FoundationSkill;

    /// <summary>Whether the document only wishes for it.</summary>
    public bool IsWish { get; init; }

    /// <summary>Whether it is for something that is met or not, such as a paper.</summary>
    public bool IsPrerequisite => Category == RequirementCategory.Prerequisite;

    /// <summary>Whether it is for something that the role needs from the start.</summary>
    public bool IsNeededFirst => IsPrerequisite && !IsWish;
}
