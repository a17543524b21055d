using System.Text;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Finds what is copied, word for word or turned into "I ...", from the question, the role document, a hint or an earlier account.</summary>
internal static class NotTheirs
{
    private const double MostlyTheDescription = 0.66;
    private const int FewestWords = 4;

    /// <summary>For each part the spans to leave out.</summary>
    public static IReadOnlyList<IReadOnlyList<Range>> Spans(AccountContext context, IReadOnlyList<string> parts)
    {
        var sources = new[] { context.RequirementDescription, $"{context.RequirementName} {context.RequirementDescription}", context.Question, $"{context.Question} {context.RequirementDescription}" }.Concat(context.NotTheirWords).ToList();
        IReadOnlyList<IReadOnlySet<string>> known = [Fingerprint.OfAll(sources), context.EarlierFingerprints, .. context.FixedFingerprints];
        var vocabulary = StemsIn(context.RequirementName + " " + context.RequirementDescription).ToHashSet(StringComparer.Ordinal);
        return [.. parts.Select(part =>
        {
            var copied = Fingerprint.Spans(part, known);
            return (IReadOnlyList<Range>)[.. copied, .. Restated(part, vocabulary, copied)];
        })];
    }

    /// <summary>Stems of the words that say what is asked about.</summary>
    public static HashSet<string> Topic(AccountContext context) =>
        StemsIn($"{context.RequirementName} {context.RequirementDescription} {context.Question}").ToHashSet(StringComparer.Ordinal);

    // "I spot signs that a resident is abused" is the description with another ending: its words give it away.
    private static IEnumerable<Range> Restated(string part, HashSet<string> vocabulary, IReadOnlyList<Range> copied)
    {
        var start = 0;
        for (var i = 0; i <= part.Length; i++)
        {
            if (i < part.Length && part[i] is not ('.' or '!' or '?' or '\n') && !IsIn(copied, i))
            {
                continue;
            }

            var stems = StemsIn(part[start..i]).ToList();
            if (stems.Count >= FewestWords && stems.Count(vocabulary.Contains) >= MostlyTheDescription * stems.Count)
            {
                yield return start..i;
            }

            start = Math.Min(i + 1, part.Length);
        }
    }

    private static bool IsIn(IReadOnlyList<Range> ranges, int at) => ranges.Any(range => range.Start.Value <= at && at < range.End.Value);

    private static IEnumerable<string> StemsIn(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text + " ")
        {
            if (char.IsLetter(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (word.Length > 3)
            {
                yield return Topics.Stems.Of(word.ToString());
            }

            word.Clear();
        }
    }
}
