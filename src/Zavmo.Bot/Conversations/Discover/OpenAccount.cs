using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A main question that is open, with what was answered so far.</summary>
/// <param name="RequirementId">The requirement asked about.</param>
/// <param name="Level">The level that the question was worded for.</param>
/// <param name="Question">The question as it was asked.</param>
public sealed record OpenAccount(string RequirementId, int Level, string Question)
{
    /// <summary>The account and the answers to its probes.</summary>
    public IReadOnlyList<string> Parts { get; set; } = [];

    /// <summary>The signals probed for; at most two.</summary>
    public IReadOnlyList<Signal> Probed { get; set; } = [];

    /// <summary>The texts of the probes: words that the learner could copy.</summary>
    public IReadOnlyList<string> ProbeTexts { get; set; } = [];

    /// <summary>The probe that waits for an answer, as it was asked, or null.</summary>
    public string? OpenProbe { get; set; }

    /// <summary>Whether the question was asked once more in other words.</summary>
    public bool Rephrased { get; set; }

    /// <summary>Whether the question is about an imagined moment, since the learner has had no chance yet.</summary>
    public bool Situational { get; set; }

    /// <summary>Id of the question, see <c>DiscoverItemIds</c>.</summary>
    public string? ItemId { get; set; }

    /// <summary>Id of the knowledge item that is asked in the bank, or null for another kind of question.</summary>
    public string? KnowledgeItem { get; set; }

    /// <summary>Whether the learner sees the level differently: then the better of the two accounts counts.</summary>
    public bool Challenged { get; set; }

    /// <summary>Whether the answer replaces an earlier one that the learner wanted to change.</summary>
    public bool Replaces { get; set; }
}
