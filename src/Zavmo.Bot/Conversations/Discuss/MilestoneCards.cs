using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>The card of a module, or a whole gap, that the learner calls done.</summary>
internal static class MilestoneCards
{
    /// <summary>Its name in the catalogue.</summary>
    public const string Name = "milestone";

    /// <summary>Shows it.</summary>
    public static void Show(DiscussTurn turn, LearningModule module)
    {
        turn.State = turn.State with { LastModule = module.Id };
        turn.Show(Name, nonce => Data(turn, module, nonce), CardJson.Default.MilestoneCardData, module.Id, turn.SourceOfCard(Name));
    }

    // A second look needs a first one: what is met or not, and what was only said, has no level yet.
    private static bool CanBeSeenAgain(DiscussTurn turn, LearningModule module) =>
        !module.IsPrerequisite && turn.Kept!.Needs.Any(need => need.RequirementId == module.RequirementId && need is { Level: not null, IsOnlySaid: false });

    /// <summary>Its data.</summary>
    public static MilestoneCardData Data(DiscussTurn turn, LearningModule module, string nonce)
    {
        var plan = turn.Plan;
        var all = plan.IsDone(module.RequirementId);
        return new MilestoneCardData
        {
            Title = turn.Phrase(all ? "milestone-gap" : "milestone-module", new() { ["module"] = all ? module.Name : PlanText.Name(module) }),
            Standing = turn.Phrase("milestone-said"),
            Serves = [module.Serves.Text, DiscussCards.ServesNote(turn, module.Serves)],
            Next =
            [
                .. PlanReports.NextSitting(plan, turn.Dates.Today) is { } next
                    ? [turn.Phrase("milestone-next", new() { ["module"] = PlanText.Name(next.Placement.Module), ["first"] = PlanText.ShortDay(next.Sitting.Date) })]
                    : (string[])[],
                .. PlanReports.Coming(turn) is { } checkpoint
                    ? [turn.Phrase("milestone-checkpoint", new() { ["checkpoint"] = PlanText.ShortDay(checkpoint.Date) })]
                    : (string[])[],
                .. all && CanBeSeenAgain(turn, module) ? [turn.Phrase("milestone-again")] : (string[])[],
            ],
            Choices =
            [
                .. module.IsPrerequisite ? (CardChoice[])[] : [new CardChoice(DiscussCards.Question, turn.Button("plan-question"))],
                new CardChoice(DiscussCards.Undo, turn.Button("plan-undo")),
            ],
            Step = PlanSteps.Plan,
            Nonce = nonce,
        };
    }
}
