using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;
using Zavmo.Bot.Cards.RoleChecks;

namespace Zavmo.Bot.Cards;

/// <summary>What was understood of a job description: every requirement with its level and the line that it came from.</summary>
internal sealed class RoleCheckCard() : Card<RoleCheckCardData>("role-check", CardJson.Default.RoleCheckCardData)
{
    protected override RenderedCard Render(RoleCheckCardData data, CardTarget target)
    {
        var buttons = new CardButtons(target, data.Step, data.Nonce);
        List<AdaptiveElement> body = [Elements.Title(RoleCheckText.Title), Elements.SmallLine(data.RoleTitle), Elements.SmallLine(data.Summary)];
        foreach (var section in data.Sections)
        {
            body.Add(Elements.Section(section.Title));
            body.AddRange(section.Rows.Select(row => Row(row, data.Answered is null ? buttons : null)));
        }

        if (data.Answered is { } answer)
        {
            body.Add(CardFrame.Answer(CardText.Chosen(answer)));
        }
        else
        {
            body.Add(Elements.Note(RoleCheckText.SayIt));
            var choices = data.Choices.Select(buttons.Choose).ToList();
            if (choices.Count > 0)
            {
                choices[0].Style = CardButtons.Main;
            }

            body.AddRange(CardButtons.Rows(choices));
        }

        return CardFrame.Render(body, Speak(data), Text(data));
    }

    private static AdaptiveContainer Row(RoleCheckRow row, CardButtons? buttons) => Tappable.Of(
        buttons?.Button(null, CardVerbs.Choose, ("choice", row.Id)),
        Elements.Line(AdaptiveSpacing.None, Elements.Bold(Numbered(row))),
        Elements.SmallLine(row.Detail),
        Elements.SmallLine(row.Line));

    private static string Numbered(RoleCheckRow row) => FormattableString.Invariant($"{row.Number}. {row.Name}");

    private static string Speak(RoleCheckCardData data) => CardFrame.Sentences(
        [RoleCheckText.Title, data.RoleTitle, data.Summary, .. data.Sections.SelectMany(section => section.Rows.Select(row => $"{Numbered(row)}, {row.Detail}").Prepend(section.Title + ":"))]);

    private static PlainText Text(RoleCheckCardData data)
    {
        var text = CardFrame.TextHead(null, RoleCheckText.Title).Line(data.RoleTitle).Line(data.Summary);
        foreach (var section in data.Sections)
        {
            text.Blank().Line(section.Title);
            foreach (var row in section.Rows)
            {
                text.Item(FormattableString.Invariant($"{row.Number}."), $"{row.Name}: {row.Detail}", indent: 2).Line(row.Line, indent: 5);
            }
        }

        text.Blank();
        return data.Answered is { } answer
            ? text.Line(CardText.Chosen(answer))
            : text.Line(RoleCheckText.SayIt).Line($"{CardText.AlsoSay} {string.Join(", ", data.Choices.Select(choice => choice.Label))}.");
    }
}
