using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>One turn of the talk about the plan: what every conversation's turn has, and what a plan is made with.</summary>
public sealed class DiscussTurn(Turn turn, DiscussState state, PhraseBook phrases, PlanContext context)
    : ConversationTurn<DiscussState>(turn, state, phrases)
{
    private (PlanState Of, Plan Plan)? made;

    /// <summary>Role, conversation types, adjustments and numbers.</summary>
    public PlanContext Context { get; } = context;

    /// <inheritdoc />
    public override RoleProfile? Profile => Context.Role;

    /// <summary>What is kept of the plan; null before there is one.</summary>
    public PlanState? Kept => Turn.Learner.Plan;

    /// <summary>Today where the learner is, and how they write dates.</summary>
    public DateContext Dates => new(Turn.Today, Turn.Writer.Order);

    /// <summary>Whether the learner agreed to the plan just as it stands.</summary>
    public bool IsAgreed => Kept?.Agreed is { } agreed && PlanDiff.Since(agreed.Rows, Plan).IsEmpty;

    /// <summary>What this reply has named already as having no place, so that it names each once.</summary>
    public HashSet<string> NamedWithoutPlace { get; } = new(StringComparer.Ordinal);

    /// <summary>A requirement of the role.</summary>
    public Requirement Requirement(string id) => Context.Role.Requirements.First(requirement => requirement.Id == id);

    /// <summary>A module, wherever in the plan; or null.</summary>
    public LearningModule? Module(string id) => Plan.Find(id)?.Module
        ?? Plan.Finished.Concat(Plan.Unplaced.Concat(Plan.Dropped).Select(item => item.Module)).FirstOrDefault(module => module.Id == id);

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
