using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.History;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Storage;

/// <summary>What is known about one learner.</summary>
public sealed record LearnerDocument
{
    /// <summary>The learner's random id.</summary>
    public required string LearnerId { get; set; }

    /// <summary>The name the channel shows, or null.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Their answer to what is stored; null until they gave one.</summary>
    public Consent? Consent { get; set; }

    /// <summary>The role they chose, or null.</summary>
    public string? RoleId { get; set; }

    /// <summary>The version of that role, as text.</summary>
    public string? RoleVersion { get; set; }

    /// <summary>How much time they have for the assessment, e.g. <c>quick</c>.</summary>
    public string? Budget { get; set; }

    /// <summary>Adjustments they asked for, encrypted by <see cref="IProtector"/>; null when none.</summary>
    public string? ProtectedAdjustments { get; set; }

    /// <summary>Study hours a week.</summary>
    public double HoursPerWeek { get; set; } = 3;

    /// <summary>Whether the learner said those hours; otherwise they are our assumption.</summary>
    public bool HoursSaidByLearner { get; set; }

    /// <summary>At most one observation of each requirement and kind.</summary>
    public IReadOnlyList<Observation> Observations { get; set; } = [];

    /// <summary>Ids of requirements they said they want to learn.</summary>
    public IReadOnlyList<string> Motivations { get; set; } = [];

    /// <summary>Ids of requirements they have had no chance at so far.</summary>
    public IReadOnlyList<string> NoChanceYet { get; set; } = [];

    /// <summary>Requirements that are not part of their job as they do it, by id, with their reason.</summary>
    public IReadOnlyDictionary<string, string> NotPartOfRole { get; set; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Levels they see differently, by requirement.</summary>
    public IReadOnlyDictionary<string, RatingChallenge> Challenges { get; set; } = ReadOnlyDictionary<string, RatingChallenge>.Empty;

    /// <summary>What each round of their assessments has shown, oldest first; at most <see cref="AssessmentHistory.Most"/>.</summary>
    public IReadOnlyList<AssessmentRound> Assessments { get; set; } = [];

    /// <summary>Their plan for the role, or null before there is one.</summary>
    public PlanState? Plan { get; set; }

    /// <summary>How often they told what they think of an answer; what they told is in container <c>feedback</c>.</summary>
    public int Reports { get; set; }

    /// <summary>The last turn whose operations are in this document; only rises.</summary>
    public int AppliedTurn { get; set; }

    /// <summary>Parked turns that were applied after later ones.</summary>
    public IReadOnlyList<int> LateTurns { get; set; } = [];

    /// <summary>Members that this version does not know; written back unchanged.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
