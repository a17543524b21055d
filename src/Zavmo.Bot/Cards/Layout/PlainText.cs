using System.Text;
using System.Text.RegularExpressions;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>Builds the text form of a card, wrapped at <see cref="Columns"/> columns.</summary>
internal sealed partial class PlainText
{
    public const int Columns = 76;

    private readonly StringBuilder _text = new();

    public PlainText Line(string? text, int indent = 0)
    {
        foreach (var paragraph in (text ?? string.Empty).ReplaceLineEndings("\n").Split('\n'))
        {
            Wrap(string.Empty, paragraph, indent);
        }

        return this;
    }

    /// <summary>A line with a marker such as <c>1.</c>; what wraps is aligned with its text.</summary>
    public PlainText Item(string marker, string text, int indent = 0)
    {
        Wrap(marker + " ", text, indent);
        return this;
    }

    public PlainText Blank()
    {
        if (_text.Length > 0 && !_text.ToString(Math.Max(0, _text.Length - 2), Math.Min(2, _text.Length)).Equals("\n\n", StringComparison.Ordinal))
        {
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>A text form in other words, wrapped anew.</summary>
    public static string Reword(string text, Func<string, string> change)
    {
        var reworded = new PlainText();
        foreach (var (lead, words) in Unwrapped(text))
        {
            reworded.Wrap(lead, change(words), 0);
        }

        return reworded.ToString();
    }

    public override string ToString() => _text.ToString().Trim('\n');

    // A line goes on in the next one when the first word of that one had no room on it.
    private static IEnumerable<(string Lead, string Words)> Unwrapped(string text)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var lead = Lead().Match(lines[at]).Value;
            var words = lines[at][lead.Length..];
            while (words.Length > 0 && at + 1 < lines.Length && GoesOn(lines[at], lines[at + 1], lead.Length))
            {
                words += " " + lines[++at].TrimStart(' ');
            }

            yield return (lead, words);
        }
    }

    private static bool GoesOn(string line, string next, int hang)
    {
        var words = next.TrimStart(' ');
        return words.Length > 0 && next.Length - words.Length == hang && line.Length + 1 + words.Split(' ')[0].Length > Columns;
    }

    // Spaces, and the marker of an item.
    [GeneratedRegex(@"^ *(?:(?:-|[0-9]+\.|[A-Z]\.) )?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    private void Wrap(string lead, string text, int indent)
    {
        var hang = indent + lead.Length;
        var column = hang;
        var first = true;
        _text.Append(' ', indent).Append(lead);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!first && column + 1 + word.Length > Columns)
            {
                _text.Append('\n').Append(' ', hang);
                column = hang;
                first = true;
            }

            _text.Append(first ? string.Empty : " ").Append(word);
            column += word.Length + (first ? 0 : 1);
            first = false;
        }

        _text.Append('\n');
    }
}
