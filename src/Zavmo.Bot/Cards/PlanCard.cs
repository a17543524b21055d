using System.Globalization;
using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Bot.Cards.Plans;

namespace Zavmo.Bot.Cards;

/// <summary>The plan: this week and the next in full, the later ones folded, and what has no place.</summary>
internal sealed class PlanCard() : Card<PlanCardData>("plan", CardJson.Default.PlanCardData)
{
    private const int LaterWithoutFold = 6;

    protected override RenderedCard Render(PlanCardData data, CardTarget target)
    {
        var buttons = new CardButtons(target, data.Step, data.Nonce);
        var open = data.Answered is null;
        List<AdaptiveElement> body = [
            Elements.Title(PlanText.Title),
            Elements.SmallLine($"{data.RoleTitle}. {data.Standing}."),
            Elements.SmallLine(data.Summary)];
        body.AddRange(data.Near.SelectMany(week => Week(week, open ? buttons : null)));
        body.AddRange(Later(data, target, buttons));
        foreach (var (title, lines) in Ends(data))
        {
            body.Add(Elements.Section(title));
            body.AddRange(lines.Select(line => Elements.SmallLine(line)));
        }

        body.AddRange(Foot(data, buttons));
        return CardFrame.Render(body, Speak(data), Text(data));
    }

    // Of the later weeks only the first ones, and in words.
    protected override IEnumerable<RenderedCard> Smaller(PlanCardData data, CardTarget target)
    {
        yield return Render(data with { Later = [.. data.Later.Take(LaterWithoutFold)] }, target);
        yield return Render(data with { Later = [], Left = [.. data.Left.Take(LaterWithoutFold)], Done = [.. data.Done.Take(LaterWithoutFold)] }, target);
    }

    private static IEnumerable<AdaptiveElement> Week(PlanCardWeek week, CardButtons? buttons) =>
    [
        Elements.Section(week.Title),
        .. week.Rows.Count == 0 ? [Elements.SmallLine(PlanText.Free)] : week.Rows.Select(row => (AdaptiveElement)Row(row, buttons)),
        .. week.Checkpoints.Select(checkpoint => Opens(
            buttons, CardVerbs.ShowCheckpoint, ("checkpoint", checkpoint.Number.ToString(CultureInfo.InvariantCulture)), Elements.SmallLine(checkpoint.Text))),
        .. week.Notes.Select(note => Elements.SmallLine(note, AdaptiveSpacing.Small)),
    ];

    private static AdaptiveContainer Row(PlanCardRow row, CardButtons? buttons) =>
        Opens(buttons, CardVerbs.ShowModule, ("module", row.ModuleId), Elements.Name(Numbered(row)), Elements.SmallLine(row.Detail));

    private static AdaptiveContainer Opens(CardButtons? buttons, string verb, (string, string) field, params AdaptiveElement[] lines) =>
        Tappable.Of(buttons?.Button(null, verb, field), lines);

    private static string Numbered(PlanCardRow row) => row.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. {row.Name}") : row.Name;

    private static IEnumerable<AdaptiveElement> Later(PlanCardData data, CardTarget target, CardButtons buttons)
    {
        if (data.Later.Count == 0)
        {
            yield break;
        }

        if (!target.Toggles || data.Answered is not null)
        {
            yield return Elements.Section(PlanText.Later);
            foreach (var week in data.Later.Take(LaterWithoutFold))
            {
                yield return Elements.SmallLine(Line(week), AdaptiveSpacing.Small);
            }

            yield break;
        }

        AdaptiveTargetElement[] targets = [new("later"), new("later-show"), new("later-hide")];
        yield return Fold("later-show", PlanText.ShowLater, targets, isVisible: true);
        yield return new AdaptiveContainer
        {
            Id = "later",
            IsVisible = false,
            Items = [.. data.Later.Select(week => Opens(
                week.Number > 0 ? buttons : null,
                CardVerbs.ShowWeek,
                ("week", week.Number.ToString(CultureInfo.InvariantCulture)),
                Elements.Line(AdaptiveSpacing.None, Elements.Bold(week.Title)),
                Elements.SmallLine(Words(week))))],
        };
        yield return Fold("later-hide", PlanText.HideLater, targets, isVisible: false);
    }

    private static AdaptiveActionSet Fold(string id, string title, AdaptiveTargetElement[] targets, bool isVisible) => new()
    {
        Id = id,
        IsVisible = isVisible,
        Spacing = AdaptiveSpacing.Medium,
        Actions = [new AdaptiveToggleVisibilityAction { Title = title, TargetElements = [.. targets] }],
    };

    private static IEnumerable<AdaptiveElement> Foot(PlanCardData data, CardButtons buttons)
    {
        if (data.Answered is { } answer)
        {
            return [CardFrame.Answer(CardText.Chosen(answer))];
        }

        if (data.IsOneWeek)
        {
            return CardButtons.Rows([buttons.Button(PlanText.ShowPlan, CardVerbs.ShowPlan)]);
        }

        var choices = data.Choices.Select(buttons.Choose).ToList();
        if (choices.Count > 0)
        {
            choices[0].Style = CardButtons.Main;
        }

        return [.. data.Counted.Length > 0 ? [Elements.Note(data.Counted)] : (AdaptiveElement[])[], Elements.Note(PlanText.TalkToMe), .. CardButtons.Rows(choices)];
    }

    private static IEnumerable<(string Title, IReadOnlyList<string> Lines)> Ends(PlanCardData data) =>
        new[] { (PlanText.Done, data.Done), (PlanText.Left, data.Left) }.Where(part => part.Item2.Count > 0);

    private static string Line(PlanCardWeek week) => $"{week.Title}: {Words(week)}";

    private static string Words(PlanCardWeek week) => string.Join(". ", [.. week.Rows.Select(row => row.Name), .. week.Lines.Select(note => note.TrimEnd('.'))]) + ".";

    private static string Speak(PlanCardData data) => CardFrame.Sentences(
        [PlanText.Title, data.Standing, data.Summary, .. data.Near.Select(Line), .. data.Left.Count > 0 ? [$"{PlanText.Left}: {data.Left.Count}"] : (string[])[]]);

    private static PlainText Text(PlanCardData data)
    {
        var text = CardFrame.TextHead(null, PlanText.Title).Line($"{data.RoleTitle}. {data.Standing}.").Line(data.Summary);
        foreach (var week in data.Near)
        {
            text.Blank().Line(week.Title);
            foreach (var row in week.Rows)
            {
                text.Item(row.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : "-", $"{row.Name}: {row.Detail}", indent: 2);
            }

            foreach (var note in week.IsEmpty ? [PlanText.Free] : week.Lines)
            {
                text.Line(note, indent: 2);
            }
        }

        if (data.Later.Count > 0)
        {
            text.Blank().Line(PlanText.Later);
            foreach (var week in data.Later)
            {
                text.Item("-", Line(week), indent: 2);
            }
        }

        foreach (var (title, lines) in Ends(data))
        {
            text.Blank().Line(title);
            foreach (var line in lines)
            {
                text.Item("-", line, indent: 2);
            }
        }

        text.Blank();
        return data.Answered is { } answer
            ? text.Line(CardText.Chosen(answer))
            : data.IsOneWeek ? text.Line($"{CardText.AlsoSay} {PlanText.ShowPlan}.")
            : (data.Counted.Length > 0 ? text.Line(data.Counted) : text).Line(PlanText.TalkToMe).Line($"{CardText.AlsoSay} {string.Join(", ", data.Choices.Select(choice => choice.Label))}.");
    }
}
