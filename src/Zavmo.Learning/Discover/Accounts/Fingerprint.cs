using System.Text;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>Five-word fingerprints of a text: what of it stands word for word in another text.</summary>
public static class Fingerprint
{
    /// <summary>Words in one fingerprint.</summary>
    public const int Size = 5;

    /// <summary>All runs of five words, lower case, without punctuation; empty for a shorter text.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] words = [.. Words(text).Select(word => word.Norm)];
        return Enumerable.Range(0, Math.Max(0, words.Length - Size + 1))
            .Select(start => string.Join(' ', words, start, Size))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The runs of several texts together.</summary>
    public static IReadOnlySet<string> OfAll(IEnumerable<string> texts) => texts.SelectMany(Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>The spans of a text that are made of known fingerprints, in order and joined where they touch.</summary>
    internal static IReadOnlyList<Range> Spans(string text, IReadOnlyList<IReadOnlySet<string>> known)
    {
        var words = Words(text).ToList();
        string[] norms = [.. words.Select(word => word.Norm)];
        var spans = new List<Range>();
        for (var start = 0; start + Size <= words.Count; start++)
        {
            var run = string.Join(' ', norms, start, Size);
            if (!known.Any(set => set.Contains(run)))
            {
                continue;
            }

            var span = words[start].Start..words[start + Size - 1].End;
            if (spans.Count > 0 && spans[^1].End.Value >= span.Start.Value)
            {
                spans[^1] = spans[^1].Start..span.End;
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    /// <summary>The words of a text, lower case and without apostrophes, with where they stand.</summary>
    internal static IEnumerable<(string Norm, int Start, int End)> Words(string text)
    {
        var word = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' && word.Length > 0);
            if (inside)
            {
                start = word.Length == 0 ? i : start;
                if (char.IsLetterOrDigit(text[i]))
                {
                    word.Append(char.ToLowerInvariant(text[i]));
                }
            }
            else if (word.Length > 0)
            {
                yield return (word.ToString(), start, i);
                word.Clear();
            }
        }
    }
}
