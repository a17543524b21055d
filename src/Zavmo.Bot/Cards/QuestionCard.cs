using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards;

/// <summary>A main question, answered by typing, with small ways out as buttons.</summary>
internal sealed class QuestionCard() : Card<QuestionCardData>("question", CardJson.Default.QuestionCardData)
{
    protected override RenderedCard Render(QuestionCardData data, CardTarget target)
    {
        List<AdaptiveElement> body = [.. CardFrame.Head(data.Progress, data.Title), .. Elements.Paragraphs(data.Text)];
        var text = CardFrame.TextHead(data.Progress, data.Title).Line(data.Text).Blank();
        if (data.Answered is { } answer)
        {
            body.Add(CardFrame.Answer(answer));
            text.Line(answer);
            return CardFrame.Render(body, CardFrame.Sentences(data.Title, data.Text, answer), text);
        }

        body.Add(Elements.Note(CardText.TypeAnswer));
        text.Line(CardText.TypeAnswer);
        if (data.Choices.Count > 0)
        {
            body.AddRange(new CardButtons(target, data.Step, data.Nonce).Choices(data.Choices));
            text.Line($"{CardText.AlsoSay} {string.Join(", ", data.Choices.Select(choice => choice.Label))}.");
        }

        return CardFrame.Render(body, CardFrame.Sentences(data.Progress, data.Title, data.Text), text);
    }
}
