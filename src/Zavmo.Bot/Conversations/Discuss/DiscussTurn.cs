using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>One turn of the talk about the plan: what every conversation's turn has, and what a plan is made with.</summary>
public sealed class DiscussTurn(Turn turn, DiscussState state, PhraseBook phrases, PlanContext context)
    : ConversationTurn<DiscussState>(turn, state, phrases)
{
    private (PlanState Of, Plan Plan)? made;

    /// <summary>Role, conversation types, adjustments and numbers.</summary>
    public PlanContext Context { get; } = context;

    /// <summary>What is kept of the plan; null before there is one.</summary>
    public PlanState? Kept => Turn.Learner.Plan;

    /// <summary>Today where the learner is, and how they write dates.</summary>
    public DateContext Dates => new(Turn.Writer.LocalDate ?? DateOnly.FromDateTime(Turn.Now.UtcDateTime), Turn.Writer.Order);

    /// <summary>The plan as it stands; made once for each state of it.</summary>
    public Plan Plan
    {
        get
        {
            if (made is not { } last || !ReferenceEquals(last.Of, Kept))
            {
                made = last = (Kept!, Negotiation.Show(Kept!, Context));
            }

            return last.Plan;
        }
    }
}
