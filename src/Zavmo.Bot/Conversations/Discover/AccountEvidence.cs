using Zavmo.Learning.Demonstrate;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A judged account as evidence: what was asked and said, word for word, and what the judge found in it.</summary>
internal static class AccountEvidence
{
    private const string Phase = "DISCOVER";
    private const string Kind = "account";

    // A report of real work by the person themselves: only a witness or an artefact makes more of it.
    private const string Class = "P-rep";

    /// <summary>The evidence of an account with its probes; one judgement is one item.</summary>
    public static EvidenceRecord Of(
        DiscoverTurn turn, Requirement requirement, OpenAccount account, AccountJudgement judgement, string? supersedes)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(judgement);
        string[] asked = [account.Question, .. account.ProbeTexts];
        return new EvidenceRecord
        {
            Phase = Phase,
            Kind = Kind,
            EvidenceClass = Class,
            LearnerId = turn.Turn.Key.LearnerId,
            At = turn.Turn.Now,
            ChannelId = turn.Turn.ChannelId,
            Turn = turn.Turn.Number,
            RoleId = turn.Turn.Learner.RoleId!,
            RoleVersion = turn.Turn.Learner.RoleVersion!,
            RequirementId = requirement.Id,
            RequirementName = requirement.Name,
            Transcript = [.. account.Parts.Select((said, place) => new Exchange(asked[Math.Min(place, asked.Length - 1)], said))],
            Level = judgement.Level,
            Confidence = judgement.Confidence,
            Signals = judgement.Signals,
            Judge = judgement.JudgeVersion,
            Supersedes = supersedes,
        };
    }
}
