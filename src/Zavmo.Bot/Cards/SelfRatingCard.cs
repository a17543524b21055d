using System.Globalization;
using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards;

/// <summary>Up to five requirements, each rated by five anchored sentences.</summary>
internal sealed class SelfRatingCard() : Card<SelfRatingCardData>("self-rating", CardJson.Default.SelfRatingCardData)
{
    private const int Levels = 5;

    protected override RenderedCard Render(SelfRatingCardData data, CardTarget target)
    {
        if (data.Anchors.Count != Levels)
        {
            throw new ArgumentException($"A self-rating has {Levels} anchored sentences, not {data.Anchors.Count}.", nameof(data));
        }

        return data.Answered is { } answer ? Closed(data, answer) : Open(data, target);
    }

    private static RenderedCard Open(SelfRatingCardData data, CardTarget target)
    {
        List<AdaptiveElement> body = [.. CardFrame.Head(data.Progress, null), .. Elements.Paragraphs(data.Intro)];
        body.AddRange(target.Toggles ? FoldedLegend(data) : [Legend(data)]);
        body.AddRange(data.Items.SelectMany(item => Rating(item, data.Anchors)));
        var save = new CardButtons(target, data.Step, data.Nonce).Button(CardText.SaveRatings, CardVerbs.Rate);
        save.Style = CardButtons.Main;
        body.AddRange(CardButtons.Rows([save]));
        body.Add(Elements.Note(CardText.TypeRatings(data.Items.Count, '\u00A0')));
        var speak = CardFrame.Sentences(
            [data.Progress, data.Intro, .. Sentences(data), .. data.Items.Select(item => item.Name), CardText.TypeRatings(data.Items.Count, ' ')]);
        return CardFrame.Render(body, speak, OpenText(data));
    }

    private static PlainText OpenText(SelfRatingCardData data)
    {
        var text = CardFrame.TextHead(data.Progress, null).Line(data.Intro).Blank();
        foreach (var (index, anchor) in data.Anchors.Index())
        {
            text.Item(Number(index + 1), anchor, indent: 2);
        }

        text.Blank();
        foreach (var (index, item) in data.Items.Index())
        {
            var level = item.Level is { } chosen ? $" (you said {Number(chosen)})" : string.Empty;
            text.Item($"{(char)('A' + index)}.", item.Name + level);
            if (!string.IsNullOrWhiteSpace(item.Description))
            {
                text.Line(item.Description, indent: 3);
            }
        }

        return text.Blank().Line(CardText.TypeRatings(data.Items.Count, ' '));
    }

    private static RenderedCard Closed(SelfRatingCardData data, string answer) => ClosedAnswers.Render(
        data.Progress,
        data.Items.Select(item => (item.Name, item.Level is { } level ? $"{Number(level)} {data.Anchors[level - 1]}" : CardText.NotRated)),
        answer);

    private static IEnumerable<AdaptiveElement> Rating(SelfRatingItem item, IReadOnlyList<string> anchors)
    {
        yield return new AdaptiveChoiceSetInput
        {
            Id = CardVerbs.RatingInput + item.Id,
            Label = item.Name,
            Spacing = AdaptiveSpacing.Medium,
            Placeholder = CardText.PickLevel,
            Value = item.Level is { } level ? Number(level) : null,
            Wrap = true,
            Choices = [.. anchors.Select((anchor, index) => new AdaptiveChoice
            {
                Title = $"{Number(index + 1)} {anchor}",
                Value = Number(index + 1),
            })],
        };
        if (!string.IsNullOrWhiteSpace(item.Description))
        {
            yield return Elements.Note(item.Description);
        }
    }

    private static IEnumerable<AdaptiveElement> FoldedLegend(SelfRatingCardData data)
    {
        var legend = Legend(data);
        legend.IsVisible = false;
        List<AdaptiveTargetElement> targets = [new("sentences"), new("show-sentences"), new("hide-sentences")];
        AdaptiveActionSet Toggle(string id, string title, bool visible) => new()
        {
            Id = id,
            IsVisible = visible,
            Spacing = AdaptiveSpacing.Small,
            Actions = [new AdaptiveToggleVisibilityAction { Title = title, TargetElements = targets }],
        };
        yield return Toggle("show-sentences", CardText.ShowSentences, visible: true);
        yield return Toggle("hide-sentences", CardText.HideSentences, visible: false);
        yield return legend;
    }

    private static AdaptiveContainer Legend(SelfRatingCardData data) => new()
    {
        Id = "sentences",
        Style = AdaptiveContainerStyle.Emphasis,
        Spacing = AdaptiveSpacing.Small,
        Items = [.. Sentences(data).Select(sentence => Elements.Line(AdaptiveSpacing.Small, Elements.Run(sentence)))],
    };

    private static IEnumerable<string> Sentences(SelfRatingCardData data) =>
        data.Anchors.Select((anchor, index) => $"{Number(index + 1)} {anchor}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
