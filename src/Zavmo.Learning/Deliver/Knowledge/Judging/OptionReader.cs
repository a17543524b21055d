using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>Reads which option an answer chooses: its letter, its number, or its own words.</summary>
internal static partial class OptionReader
{
    private const double MostOfTheText = 0.7;
    private const double Lead = 0.25;

    /// <summary>The option, or null where none or several are named.</summary>
    public static KnowledgeOption? Read(string answer, IReadOnlyList<KnowledgeOption> options)
    {
        if (options.Count == 0)
        {
            return null;
        }

        var letters = Letter().Matches(answer).SelectMany(match => match.Groups["letter"].Captures).Select(found => found.Value.ToLowerInvariant())
            .Where(letter => options.Any(option => option.Id == letter)).Distinct(StringComparer.Ordinal).ToList();
        if (letters.Count > 0)
        {
            // "Not b": it names one and chooses none.
            return letters.Count == 1 && !AnswerWords.Of(answer).Any(word => word.Norm == letters[0] && word.IsNegated)
                ? options.First(option => option.Id == letters[0])
                : null;
        }

        var id = ChoiceReader.Read(answer, [.. options.Select(option => (option.Id, option.Text, (IReadOnlyList<string>)[]))]);
        return options.FirstOrDefault(option => option.Id == id) ?? ByWords(answer, options);
    }

    private static KnowledgeOption? ByWords(string answer, IReadOnlyList<KnowledgeOption> options)
    {
        var said = AnswerStatements.ContentOf(answer);
        var ranked = options
            .Select(option => (Option: option, Stems: AnswerStatements.ContentOf(option.Text)))
            .Where(option => option.Stems.Count > 1)
            .Select(option => (option.Option, Share: (double)option.Stems.Count(said.Contains) / option.Stems.Count))
            .OrderByDescending(option => option.Share)
            .ToList();
        var isClear = ranked is [{ Share: >= MostOfTheText } best, ..] && (ranked.Count == 1 || best.Share - ranked[1].Share >= Lead);
        return isClear && !AnswerWords.Of(answer).Any(word => word.IsNegated && !AnswerWords.Of(ranked[0].Option.Text).Any(other => other.IsNegated))
            ? ranked[0].Option
            : null;
    }

    // A letter of its own: "b", "B)", "option b", "I take b because"; the article "a" only with a sign that it is none.
    [GeneratedRegex(@"\b(?<letter>[a-eA-E])\s*(?:or|and|/)\s*(?<letter>[a-eA-E])\b|^\s*\(?(?<letter>[a-eA-E])\)?\s*(?:$|[.):,;-])|^\s*(?<letter>[b-eB-E])\b|\b(?:option|answer|choice|letter)\s+\(?(?<letter>[a-eA-E])\b|\b(?:take|choose|pick|say|go with|it is|it's|not)\s+\(?(?<letter>[b-eB-E])\b")]
    private static partial Regex Letter();
}
