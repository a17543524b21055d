using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Bot.Conversations.Adjusting;

namespace Zavmo.Bot.Cards;

/// <summary>Something to decide, and the options as buttons.</summary>
internal sealed class ChoiceCard() : Card<ChoiceCardData>("choice", CardJson.Default.ChoiceCardData)
{
    private const int ListedAtMost = 100;

    // A tenant may have any number of roles: a drop-down holds more of them than buttons do, and a name can be typed.
    protected override IEnumerable<RenderedCard> Smaller(ChoiceCardData data, CardTarget target)
    {
        target = target with { Toggles = false };
        yield return Render(data, target);
        yield return Render(
            data with { Text = $"{data.Text}\n\n{CardText.MoreToChoose}", Choices = [.. data.Choices.Take(ListedAtMost)] }, target);
    }

    protected override RenderedCard Render(ChoiceCardData data, CardTarget target)
    {
        List<AdaptiveElement> body = [.. CardFrame.Head(data.Progress, data.Title), .. Elements.Paragraphs(data.Text)];
        var text = CardFrame.TextHead(data.Progress, data.Title).Line(data.Text).Blank();
        if (data.Answered is { } answer)
        {
            body.Add(CardFrame.Answer(CardText.Chosen(answer)));
            text.Line(CardText.Chosen(answer));
            return CardFrame.Render(body, CardFrame.Sentences(data.Title, data.Text, CardText.Chosen(answer)), text);
        }

        body.AddRange(new CardButtons(target, data.Step, data.Nonce).Choices(data.Choices));
        var listed = data.IsFew ? FewChoices.Most : data.Choices.Count;
        foreach (var (index, choice) in data.Choices.Index().Take(listed))
        {
            text.Item($"{index + 1}.", choice.Label);
        }

        if (data.Choices.Count > listed)
        {
            text.Blank().Line(CardText.MoreByName(data.Choices.Skip(listed).Select(choice => choice.Label.TrimEnd('.'))));
        }

        text.Blank().Line(CardText.TypeChoice);
        var speak = CardFrame.Sentences([data.Progress, data.Title, data.Text, .. data.Choices.Select(choice => choice.Label)]);
        return CardFrame.Render(body, speak, text);
    }
}
