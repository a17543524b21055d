using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards.Plans;

/// <summary>What stands below a card about a part of the plan: its buttons with the way back, or what became of it.</summary>
internal sealed record PlanCardFoot(CardButtons Buttons, IReadOnlyList<CardChoice> Choices, string? Answered)
{
    public IEnumerable<AdaptiveElement> Elements() => Answered is { } answer
        ? [CardFrame.Answer(CardText.Chosen(answer))]
        : CardButtons.Rows([.. Choices.Select(Buttons.Choose), Buttons.Button(PlanText.ShowPlan, CardVerbs.ShowPlan)]);

    public string Line() => Answered is { } answer
        ? CardText.Chosen(answer)
        : $"{CardText.AlsoSay} {string.Join(", ", [.. Choices.Select(choice => choice.Label), PlanText.ShowPlan])}.";
}
