using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Demonstrate;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Keeps what was said to a question about a module as evidence of knowledge, with the help that was given.</summary>
internal static class QuestionRecord
{
    /// <summary>The judge of what was left before it was judged.</summary>
    public const string NotJudged = "none";

    private const string Phase = "DISCUSS";
    private const string Knowledge = "K";

    /// <summary>Keeps it.</summary>
    public static void Keep(DiscussTurn turn, Requirement requirement, ModuleQuestion question, ObservationKind kind, int level, string judge)
    {
        if (question.Exchanges.Count == 0)
        {
            return;
        }

        turn.Turn.AddEvidence(new EvidenceRecord
        {
            Phase = Phase,
            Kind = Kebab.Of(kind.ToString()),
            EvidenceClass = Knowledge,
            LearnerId = turn.Turn.Key.LearnerId,
            At = turn.Turn.Now,
            ChannelId = turn.Turn.ChannelId,
            Turn = turn.Turn.Number,
            RoleId = turn.Turn.Learner.RoleId!,
            RoleVersion = turn.Turn.Learner.RoleVersion!,
            RequirementId = requirement.Id,
            RequirementName = requirement.Name,
            Transcript = question.Exchanges,
            Level = level,
            Confidence = 1,
            Signals = question.Signals,
            Hints = question.Hints,
            Assisted = question.Hints > 0,
            Judge = judge,
        });
    }

    /// <summary>Keeps what was said before the learner left the question, and that it was asked.</summary>
    public static void Leave(DiscussTurn turn, Requirement requirement, ModuleQuestion question)
    {
        turn.Turn.Change(new ModuleQuestionAnswered(question.QuestionId, null));
        Keep(turn, requirement, question, question.IsMoment ? ObservationKind.Situational : ObservationKind.KnowledgeItem, 1, NotJudged);
    }
}
