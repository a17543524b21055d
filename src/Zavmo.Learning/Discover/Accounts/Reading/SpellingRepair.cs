namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Mends one slip (a letter left out, doubled, swapped or wrong) in a word that is not known in any form.</summary>
internal static class SpellingRepair
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int LongestWord = 20;

    /// <summary>The mended word, or the word itself when nothing near it is known.</summary>
    public static string Mend(string word, Lexicon lexicon)
    {
        if (word.Length is < 5 or > LongestWord || !word.All(char.IsAsciiLetterLower) || IsKnown(word, lexicon))
        {
            return word;
        }

        // The first letter is hardly ever the wrong one, and leaving it alone keeps jargon apart.
        for (var i = 1; i < word.Length - 1; i++)
        {
            var swapped = string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1, 1), word.AsSpan(i, 1), word.AsSpan(i + 2));
            if (IsKnown(swapped, lexicon))
            {
                return swapped;
            }
        }

        for (var i = 1; i <= word.Length; i++)
        {
            foreach (var letter in Letters)
            {
                var longer = word.Insert(i, letter.ToString());
                if (IsKnown(longer, lexicon))
                {
                    return longer;
                }
            }
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && IsKnown(word.Remove(i, 1), lexicon))
            {
                return word.Remove(i, 1);
            }
        }

        for (var i = 1; i < word.Length; i++)
        {
            foreach (var letter in SoundsLike(word[i]))
            {
                var other = string.Concat(word.AsSpan(0, i), letter.ToString(), word.AsSpan(i + 1));
                if (IsKnown(other, lexicon))
                {
                    return other;
                }
            }
        }

        return word;
    }

    private static string SoundsLike(char letter) => letter switch
    {
        's' => "cz",
        'c' => "sk",
        'k' => "c",
        'z' => "s",
        'a' => "ei",
        'e' => "ai",
        'i' => "eay",
        'o' => "u",
        'u' => "o",
        'y' => "i",
        _ => string.Empty,
    };

    private static bool IsKnown(string word, Lexicon lexicon) => lexicon.Knows(word)
        || Morphology.Plural(word, lexicon) is { } plural && lexicon.Knows(plural)
        || word.EndsWith("ed", StringComparison.Ordinal) && Morphology.Past(word, lexicon) is { } past && lexicon.Knows(past)
        || Morphology.Ing(word, lexicon) is not null;
}
