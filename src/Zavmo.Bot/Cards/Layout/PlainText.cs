using System.Text;

namespace Zavmo.Bot.Cards.Layout;

/// <summary>Builds the text form of a card, wrapped at <see cref="Columns"/> columns.</summary>
internal sealed class PlainText
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

    public override string ToString() => _text.ToString().Trim('\n');

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
