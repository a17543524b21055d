using System.Text.Json;
using Zavmo.Learning.Roles.Adverts;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Extraction;

/// <summary>Checks extracted items one by one against the lines they name.</summary>
/// <param name="source">The lines.</param>
/// <param name="leftOut">What the rules leave out of the document.</param>
/// <param name="context">What stands around the lines.</param>
/// <param name="toMachines">Numbers of lines that speak to a machine.</param>
internal sealed class ExtractionCheck(AdvertSource source, IReadOnlyList<LeftOutLine> leftOut, AdvertContext context, HashSet<int> toMachines)
{
    // A requirement is a sentence or two, and its heading; of a whole page's words nearly every name can be made.
    private const int MostLines = 8;
    private const int LongestName = 80;

    // An emerging skill has a horizon, and adverts name none.
    private static readonly Dictionary<string, RequirementCategory> Categories = Enum.GetValues<RequirementCategory>()
        .Where(category => category != RequirementCategory.EmergingSkill)
        .ToDictionary(category => JsonNamingPolicy.CamelCase.ConvertName(category.ToString()), StringComparer.OrdinalIgnoreCase);

    // They say that it is a requirement, not which.
    private static readonly HashSet<string> Colourless = Stems.Of("skill skills ability abilities knowledge experience competence expertise proficiency");

    /// <summary>The names of the kinds that an item may have, as it writes them.</summary>
    public static IEnumerable<string> CategoryNames => Categories.Keys;

    /// <summary>The item as it is believed, or the first check that it fails.</summary>
    public (CheckedItem? Item, ExtractionFault Fault) Check(ExtractedItem item)
    {
        var name = (item.Name ?? "").Trim();
        var quote = PlainText.Of(item.Quote ?? "").Trim('.', ',', ';', ':', '-', '\u2022', ' ', '"');
        var numbers = (item.Lines ?? []).Distinct().Order().ToList();
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl) || !name.Any(char.IsLetterOrDigit))
        {
            return (null, ExtractionFault.BadName);
        }

        if (!Categories.TryGetValue(item.Category ?? "", out var category))
        {
            return (null, ExtractionFault.UnknownCategory);
        }

        if (item.Level is < 1 or > 5)
        {
            return (null, ExtractionFault.LevelOutOfRange);
        }

        if (numbers.Count == 0 || numbers.Exists(number => source.Line(number) is null))
        {
            return (null, ExtractionFault.NoSuchLine);
        }

        if (numbers.Count > MostLines)
        {
            return (null, ExtractionFault.TooManyLines);
        }

        if (Where(quote, numbers) is not { } where)
        {
            return (null, ExtractionFault.QuoteNotFound);
        }

        if (!IsMadeOf(name, quote, Text(numbers)))
        {
            return (null, ExtractionFault.NameNotInLines);
        }

        return numbers.Exists(toMachines.Contains) ? (null, ExtractionFault.SpeaksToMachine)
            : IsLeftOut(quote, where) ? (null, ExtractionFault.LeftOut)
            : (new CheckedItem(AdvertName.Capital(name), category, item.Level, ImportanceOf(item.Importance), where, item.Quote!.Trim()), default);
    }

    private string Text(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(source.Line));

    private static Importance ImportanceOf(string? word) => word?.Trim().ToLowerInvariant() switch { "essential" => Importance.Must, "desirable" => Importance.Nice, _ => Importance.Unsaid };

    // The fewest of the lines, one directly below the other, in which the quote stands.
    private LineRange? Where(string quote, List<int> numbers)
    {
        if (!quote.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        for (var length = 1; length <= numbers.Count; length++)
        {
            for (var first = 0; first + length <= numbers.Count; first++)
            {
                var range = new LineRange(numbers[first], numbers[first + length - 1]);
                if (source.Count(range) == length && PlainText.Holds(PlainText.Of(Text(numbers.GetRange(first, length))), quote))
                {
                    return range;
                }
            }
        }

        return null;
    }

    // Every word that says something stands in the lines, and one of them in the quote: a quote such as "and" carries nothing.
    private static bool IsMadeOf(string name, string quote, string lines)
    {
        var words = Stems.Of(name);
        if (words.Count == 0)
        {
            // "IT" is a small word elsewhere.
            return PlainText.Holds(quote, PlainText.Of(name));
        }

        words.ExceptWith(Colourless);
        return words.IsSubsetOf(Stems.Of(lines)) && words.Overlaps(Stems.Of(quote));
    }

    // A sentence that the rules take for something else although it stands under "What we ask of you" may well be asked.
    private bool IsLeftOut(string quote, LineRange where) => !context.IsAsked(where) && leftOut.Any(left =>
        left.Reason is not (LeftOutReason.Duty or LeftOutReason.TooMany) && left.Lines.First <= where.Last && left.Lines.Last >= where.First
        && PlainText.Of(left.Text) is var text && (PlainText.Holds(text, quote) || PlainText.Holds(quote, text)));
}
