using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Bot.Cards.Plans;

namespace Zavmo.Bot.Cards;

/// <summary>One module of a plan.</summary>
internal sealed class ModuleCard() : Card<ModuleCardData>("module", CardJson.Default.ModuleCardData)
{
    protected override RenderedCard Render(ModuleCardData data, CardTarget target)
    {
        (string Title, IReadOnlyList<string> Lines)[] parts =
        [
            (PlanText.Serves, [data.Serves, data.ServesNote]),
            (PlanText.Conversations, data.NotYet is { } notYet ? [.. data.Conversations, notYet] : data.Conversations),
            (PlanText.When, data.When),
            (PlanText.Why, data.Why),
        ];
        List<AdaptiveElement> body = [Elements.Title(data.Name), .. data.Gain.Length > 0 ? [Elements.SmallLine(data.Gain)] : (AdaptiveElement[])[]];
        var text = CardFrame.TextHead(null, data.Name).Line(data.Gain);
        foreach (var (title, lines) in parts.Where(part => part.Lines.Count > 0))
        {
            body.Add(Elements.Section(title));
            body.AddRange(lines.Select(line => Elements.Line(AdaptiveSpacing.Small, Elements.Run(line))));
            text.Blank().Line(title);
            foreach (var line in lines)
            {
                text.Line(line, indent: 2);
            }
        }

        body.Add(Elements.Note(PlanText.Assumption));
        text.Blank().Line(PlanText.Assumption);
        var buttons = new CardButtons(target, data.Step, data.Nonce);
        if (data.Answered is { } answer)
        {
            body.Add(CardFrame.Answer(CardText.Chosen(answer)));
            text.Line(CardText.Chosen(answer));
        }
        else
        {
            body.AddRange(CardButtons.Rows([.. data.Choices.Select(buttons.Choose), buttons.Button(PlanText.ShowPlan, CardVerbs.ShowPlan)]));
            text.Line($"{CardText.AlsoSay} {string.Join(", ", [.. data.Choices.Select(choice => choice.Label), PlanText.ShowPlan])}.");
        }

        var speak = CardFrame.Sentences([data.Name, data.Gain, .. parts.Where(part => part.Lines.Count > 0).SelectMany(part => part.Lines.Prepend(part.Title + ":"))]);
        return CardFrame.Render(body, speak, text);
    }
}
