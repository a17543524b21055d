using System.Globalization;
using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>
/// One line of a pattern text: a weight and elements. An element is a word or words with slashes (<c>he/she</c>), a tag in
/// braces (<c>{senior|someone}</c>), <c>_</c> for any one word, <c>..</c> for up to four words; a leading <c>!</c> forbids, a trailing <c>?</c> makes optional.
/// Nothing crosses the end of a sentence unless <c>{stop}</c> says so.
/// </summary>
internal sealed class Pattern
{
    private const int WidestGap = 4;
    private readonly Element[] elements;

    private Pattern(double weight, Element[] elements, string text)
    {
        Weight = weight;
        Text = text;
        this.elements = elements;
    }

    public double Weight { get; }

    public string Text { get; }

    /// <summary>The words that it begins with, if any.</summary>
    public IEnumerable<string> FirstWords => First?.Words ?? [];

    /// <summary>The tags of the word that it begins with, if any.</summary>
    public IEnumerable<string> FirstTags => First?.Tags ?? [];

    /// <summary>Whether it can begin with any word.</summary>
    public bool IsOpen => First is null;

    private Element? First =>
        elements is [{ IsAny: false, IsGap: false, IsForbidden: false, IsOptional: false } first, ..] ? first : null;

    public static Pattern Parse(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Pattern(double.Parse(parts[0], CultureInfo.InvariantCulture), [.. parts.Skip(1).Select(Element.Parse)], line);
    }

    /// <summary>The index after the last word matched, or -1.</summary>
    public int MatchAt(IReadOnlyList<Word> words, int start) => Match(words, start, 0);

    private int Match(IReadOnlyList<Word> words, int at, int element)
    {
        if (element == elements.Length)
        {
            return at;
        }

        var wanted = elements[element];
        if (wanted.IsGap)
        {
            for (var skip = 0; skip <= WidestGap && at + skip <= words.Count; skip++)
            {
                if (Match(words, at + skip, element + 1) is >= 0 and var end)
                {
                    return end;
                }

                if (at + skip < words.Count && words[at + skip].Pos == Pos.Stop)
                {
                    break;
                }
            }

            return -1;
        }

        if (at < words.Count && wanted.Fits(words[at]) && Match(words, at + (wanted.IsForbidden ? 0 : 1), element + 1) is >= 0 and var matched)
        {
            return matched;
        }

        return wanted.IsOptional ? Match(words, at, element + 1) : -1;
    }

    private sealed record Element(HashSet<string> Words, string[] Tags, bool IsAny, bool IsGap, bool IsForbidden, bool IsOptional)
    {
        public static Element Parse(string text)
        {
            var forbidden = text.Length > 1 && text[0] == '!';
            var optional = text.Length > 1 && text[^1] == '?';
            var body = text[(forbidden ? 1 : 0)..(optional ? ^1 : ^0)];
            var isTag = body[0] == '{';
            var names = isTag ? body[1..^1].Split('|') : body.Split('/');
            return new Element(isTag ? [] : [.. names], isTag ? names : [], body == "_", body == "..", forbidden, optional);
        }

        public bool Fits(Word word)
        {
            var hit = IsAny ? word.Pos != Pos.Stop : Tags.Length > 0 ? HasTag(word) : IsWord(word);
            return hit != IsForbidden;
        }

        private bool IsWord(Word word) => Words.Contains(word.Norm) || Words.Contains(word.Lemma) && !word.IsBreak;

        // Asked for every word of an account by every pattern: no closure for it.
        private bool HasTag(Word word)
        {
            foreach (var tag in Tags)
            {
                if (word.Has(tag))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
