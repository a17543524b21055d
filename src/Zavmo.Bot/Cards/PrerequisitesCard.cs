using System.Globalization;
using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Cards;

/// <summary>Up to five things that are met or not, each yes, nearly or no.</summary>
internal sealed class PrerequisitesCard() : Card<PrerequisitesCardData>("prerequisites", CardJson.Default.PrerequisitesCardData)
{
    private static readonly PrerequisiteAnswer[] Answers = [PrerequisiteAnswer.Yes, PrerequisiteAnswer.Nearly, PrerequisiteAnswer.No];

    protected override RenderedCard Render(PrerequisitesCardData data, CardTarget target) =>
        data.Answered is { } answer ? Closed(data, answer) : Open(data, target);

    private static RenderedCard Open(PrerequisitesCardData data, CardTarget target)
    {
        List<AdaptiveElement> body = [.. CardFrame.Head(data.Progress, null), .. Elements.Paragraphs(data.Intro), .. data.Items.SelectMany(Input)];
        var save = new CardButtons(target, data.Step, data.Nonce).Button(CardText.SaveAnswers, CardVerbs.Rate);
        save.Style = CardButtons.Main;
        body.AddRange(CardButtons.Rows([save]));
        body.Add(Elements.Note(CardText.TypeAnswers(data.Items.Count)));

        var text = CardFrame.TextHead(data.Progress, null).Line(data.Intro).Blank();
        foreach (var (index, item) in data.Items.Index())
        {
            text.Item($"{(char)('A' + index)}.", item.Answer is { } said ? $"{Named(item)} (you said {CardText.Answer(said).ToLowerInvariant()})" : Named(item));
            if (item.Description is { Length: > 0 } description)
            {
                text.Line(description, indent: 3);
            }
        }

        text.Blank().Line(CardText.TypeAnswers(data.Items.Count));
        var speak = CardFrame.Sentences([data.Progress, data.Intro, .. data.Items.Select(Named), CardText.TypeAnswers(data.Items.Count)]);
        return CardFrame.Render(body, speak, text);
    }

    private static RenderedCard Closed(PrerequisitesCardData data, string answer) =>
        ClosedAnswers.Render(data.Progress, data.Items.Select(item => (item.Name, item.Answer is { } said ? CardText.Answer(said) : CardText.NotAnswered)), answer);

    private static IEnumerable<AdaptiveElement> Input(PrerequisiteItem item)
    {
        yield return new AdaptiveChoiceSetInput
        {
            Id = CardVerbs.RatingInput + item.Id,
            Label = Named(item),
            Spacing = AdaptiveSpacing.Medium,
            Placeholder = CardText.PickOne,
            Value = item.Answer is { } said ? Value(said) : null,
            Wrap = true,
            Choices = [.. Answers.Select(answer => new AdaptiveChoice { Title = CardText.Answer(answer), Value = Value(answer) })],
        };
        if (item.Description is { Length: > 0 } description)
        {
            yield return Elements.Note(description);
        }
    }

    private static string Named(PrerequisiteItem item) => item.IsWish ? $"{item.Name} (nice to have)" : item.Name;

    private static string Value(PrerequisiteAnswer answer) => ((int)answer).ToString(CultureInfo.InvariantCulture);
}
