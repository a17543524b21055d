using Zavmo.Bot.Cards.Layout;
using Zavmo.Bot.Cards.Plans;

namespace Zavmo.Bot.Cards;

/// <summary>One module of a plan.</summary>
internal sealed class ModuleCard() : Card<ModuleCardData>("module", CardJson.Default.ModuleCardData)
{
    protected override RenderedCard Render(ModuleCardData data, CardTarget target) => PlanSections.Render(
        data.Name,
        data.Gain,
        [
            (PlanText.Serves, [data.Serves, data.ServesNote]),
            (PlanText.Conversations, data.NotYet is { } notYet ? [.. data.Conversations, notYet] : data.Conversations),
            (PlanText.When, data.When),
            (PlanText.Why, data.Why),
        ],
        PlanText.Assumption,
        new PlanCardFoot(new CardButtons(target, data.Step, data.Nonce), data.Choices, data.Answered));
}
