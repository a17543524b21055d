using System.Net;
using System.Text;
using Zavmo.Learning.Roles.Adverts;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Extraction;

/// <summary>The lines of an advert with their numbers, as a model is given them and as its items are checked against.</summary>
public sealed class AdvertSource
{
    private readonly List<RoleLine> lines;
    private readonly Dictionary<int, string> texts;

    private AdvertSource(List<RoleLine> lines)
    {
        // The cells of a table's row share its number.
        this.lines = [.. lines.DistinctBy(line => line.Number)];
        texts = this.lines.ToDictionary(line => line.Number, line => WebUtility.HtmlDecode(line.Raw));
    }

    /// <summary>The source of a document, or null where it has the product's own labelled shape, which the rules read without help.</summary>
    public static AdvertSource? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = LineReader.Read(text);
        var rest = lines.ToList();
        _ = AiFacts.TakeFrom(rest);
        return rest.Count == 0 || AdvertShape.IsOwn(Sectioner.Split(rest)) ? null : new AdvertSource(lines);
    }

    /// <summary>Every line that is not blank, behind its number: "12| Knowledge of GDPR". A blank line parts paragraphs.</summary>
    public string Numbered()
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line.AfterBlank && text.Length > 0 ? "\n" : "").Append(line.Number).Append("| ").Append(texts[line.Number]).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>How many lines of a range are not blank.</summary>
    internal int Count(LineRange range) => lines.Count(line => line.Number >= range.First && line.Number <= range.Last);

    internal string? Line(int number) => texts.GetValueOrDefault(number);

    /// <summary>The numbers of all lines of paragraphs and bullets in which one of the phrases stands.</summary>
    internal HashSet<int> Passages(AdvertPhrases phrases)
    {
        var found = new HashSet<int>();
        for (var at = 0; at < lines.Count;)
        {
            var end = at + 1;
            while (end < lines.Count && lines[end] is { AfterBlank: false, IsBullet: false, Depth: 0 })
            {
                end++;
            }

            var passage = lines.GetRange(at, end - at).ConvertAll(line => line.Number);
            if (phrases.IsIn(string.Join(' ', passage.Select(number => texts[number]))))
            {
                found.UnionWith(passage);
            }

            at = end;
        }

        return found;
    }
}
