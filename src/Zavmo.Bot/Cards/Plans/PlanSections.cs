using AdaptiveCards;
using Zavmo.Bot.Cards.Layout;

namespace Zavmo.Bot.Cards.Plans;

/// <summary>A card of a few headed parts with lines, as modules, checkpoints and milestones have.</summary>
internal static class PlanSections
{
    /// <summary>Renders it.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="under">A line below the title, or empty.</param>
    /// <param name="parts">Headings with their lines; one without lines is left out.</param>
    /// <param name="note">A small line before the buttons, or null.</param>
    /// <param name="foot">The buttons, or what became of the card.</param>
    public static RenderedCard Render(
        string title, string under, IReadOnlyList<(string Title, IReadOnlyList<string> Lines)> parts, string? note, PlanCardFoot foot)
    {
        List<AdaptiveElement> body = [Elements.Title(title), .. under.Length > 0 ? [Elements.SmallLine(under)] : (AdaptiveElement[])[]];
        var text = CardFrame.TextHead(null, title).Line(under);
        var shown = parts.Where(part => part.Lines.Count > 0).ToList();
        foreach (var (heading, lines) in shown)
        {
            body.Add(Elements.Section(heading));
            body.AddRange(lines.Select(line => Elements.Line(AdaptiveSpacing.Small, Elements.Run(line))));
            text.Blank().Line(heading);
            foreach (var line in lines)
            {
                text.Line(line, indent: 2);
            }
        }

        text.Blank();
        if (note is not null)
        {
            body.Add(Elements.Note(note));
            text.Line(note);
        }

        body.AddRange(foot.Elements());
        text.Line(foot.Line());
        return CardFrame.Render(body, CardFrame.Sentences([title, under, .. shown.SelectMany(part => part.Lines.Prepend(part.Title + ":"))]), text);
    }
}
