using Zavmo.Bot.Cards.Layout;
using Zavmo.Bot.Cards.Plans;

namespace Zavmo.Bot.Cards;

/// <summary>A module or a whole gap that the learner calls done.</summary>
internal sealed class MilestoneCard() : Card<MilestoneCardData>("milestone", CardJson.Default.MilestoneCardData)
{
    protected override RenderedCard Render(MilestoneCardData data, CardTarget target) => PlanSections.Render(
        data.Title,
        data.Standing,
        [(PlanText.Serves, data.Serves), (PlanText.Next, data.Next)],
        null,
        new PlanCardFoot(new CardButtons(target, data.Step, data.Nonce), data.Choices, data.Answered));
}
