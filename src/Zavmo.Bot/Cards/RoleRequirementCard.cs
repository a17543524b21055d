using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards;

/// <summary>One requirement of a role that is being checked, with the lines that it came from.</summary>
internal sealed class RoleRequirementCard() : Card<RoleRequirementCardData>("role-requirement", CardJson.Default.RoleRequirementCardData)
{
    protected override RenderedCard Render(RoleRequirementCardData data, CardTarget target)
    {
        List<AdaptiveElement> body =
        [
            Elements.Title(data.Name),
            Elements.SmallLine(data.Kind),
            .. data.Details.Select(line => Elements.SmallLine(line)),
            .. data.Lines.Select(line => Elements.Line(AdaptiveSpacing.Small, Elements.Run(line))),
        ];
        var text = CardFrame.TextHead(null, data.Name).Line(data.Kind);
        foreach (var line in data.Details.Concat(data.Lines))
        {
            text.Line(line);
        }

        text.Blank();
        if (data.Answered is { } answer)
        {
            body.Add(CardFrame.Answer(CardText.Chosen(answer)));
            text.Line(CardText.Chosen(answer));
        }
        else
        {
            var buttons = new CardButtons(target, data.Step, data.Nonce);
            body.AddRange(CardButtons.Rows(data.Choices.Select(buttons.Choose)));
            text.Line($"{CardText.AlsoSay} {string.Join(", ", data.Choices.Select(choice => choice.Label))}.");
        }

        return CardFrame.Render(body, CardFrame.Sentences([data.Name, data.Kind, .. data.Details, .. data.Lines]), text);
    }
}
