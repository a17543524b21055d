using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>A word or short phrase that carries an idea; <c>left join ... keep</c> allows some words between its parts.</summary>
internal sealed class IdeaTerm
{
    private const int WidestGap = 6;
    private readonly IReadOnlyList<IReadOnlyList<AnswerWord>> parts;

    public IdeaTerm(string text)
    {
        parts = [.. text.Split("...", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AnswerWords.Of)];
        Denies = parts.Any(part => part.Any(word => AnswerWords.IsNegator(word.Norm)));
    }

    /// <summary>Whether it says "not" itself.</summary>
    public bool Denies { get; }

    /// <summary>Every place where it stands: the first and the last word.</summary>
    public IEnumerable<(int First, int Last)> Find(IReadOnlyList<AnswerWord> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (EndOf(words, start) is { } last)
            {
                yield return (start, last);
            }
        }
    }

    private int? EndOf(IReadOnlyList<AnswerWord> words, int start)
    {
        var at = start;
        for (var part = 0; part < parts.Count; part++)
        {
            var reach = part == 0 ? 0 : WidestGap;
            var found = Enumerable.Range(at, reach + 1).FirstOrDefault(
                place => (part == 0 || words.ElementAtOrDefault(place).Clause == words[start].Clause) && IsAt(words, parts[part], place), -1);
            if (found < 0)
            {
                return null;
            }

            at = found + parts[part].Count;
        }

        return at - 1;
    }

    private static bool IsAt(IReadOnlyList<AnswerWord> words, IReadOnlyList<AnswerWord> part, int start) =>
        part.Count > 0 && start + part.Count <= words.Count
        && Enumerable.Range(0, part.Count).All(offset =>
            words[start + offset].Stem == part[offset].Stem || Words.Same(words[start + offset].Norm, part[offset].Norm));
}
