using AdaptiveCards;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>Lists of answers that were given, to be read only: each name with what was said of it.</summary>
internal static class ClosedAnswers
{
    /// <summary>The card.</summary>
    /// <param name="progress">The step it belongs to, or null.</param>
    /// <param name="answers">Names and what was said of each.</param>
    /// <param name="answer">What was answered in all.</param>
    public static RenderedCard Render(string? progress, IEnumerable<(string Name, string Words)> answers, string answer)
    {
        List<AdaptiveElement> body = [.. CardFrame.Head(progress, null)];
        var text = new PlainText();
        var speak = new List<string?>();
        foreach (var (name, words) in answers)
        {
            body.Add(Elements.Line(AdaptiveSpacing.Small, Elements.Bold(name)));
            body.Add(Elements.Line(AdaptiveSpacing.None, Elements.Run(words)));
            text.Line(name).Line(words, indent: 2);
            speak.Add($"{name}: {words}");
        }

        body.Add(CardFrame.Answer(answer));
        text.Blank().Line(answer);
        return CardFrame.Render(body, CardFrame.Sentences([.. speak, answer]), text);
    }
}
