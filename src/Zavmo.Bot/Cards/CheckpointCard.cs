using Zavmo.Bot.Cards.Layout;
using Zavmo.Bot.Cards.Plans;

namespace Zavmo.Bot.Cards;

/// <summary>A checkpoint of a plan.</summary>
internal sealed class CheckpointCard() : Card<CheckpointCardData>("checkpoint", CardJson.Default.CheckpointCardData)
{
    protected override RenderedCard Render(CheckpointCardData data, CardTarget target) => PlanSections.Render(
        data.Title,
        data.Standing,
        [(PlanText.LookedAt, data.Topics), (PlanText.Prepare, data.Prepare)],
        data.Book,
        new PlanCardFoot(new CardButtons(target, data.Step, data.Nonce), data.Choices, data.Answered));
}
