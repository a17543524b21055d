namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Finds the dictionary form of an inflected word, also of one that is spelled as it sounds.</summary>
internal static class Morphology
{
    /// <summary>Verb lemma of a past form (<c>asked</c>, <c>rang</c>, <c>askd</c>), or null.</summary>
    public static string? Past(string word, Lexicon lexicon)
    {
        if (lexicon.BaseOfPast(word) is { } irregular)
        {
            return irregular;
        }

        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3)
        {
            return Stem(word[..^2], lexicon, strict: lexicon.Find(word) is not null);
        }

        var clipped = word.Length > 4 && word[^1] is 'd' or 't' && !IsVowel(word[^2]) && word[^2] is not ('d' or 't') && !lexicon.Knows(word);
        return clipped ? Stem(word[..^1], lexicon, strict: true) : null;
    }

    /// <summary>Verb lemma of a participle, or null.</summary>
    public static string? Participle(string word, Lexicon lexicon) =>
        lexicon.BaseOfParticiple(word) ?? (word.EndsWith("ed", StringComparison.Ordinal) ? Past(word, lexicon) : null);

    /// <summary>Verb lemma of an -ing form, or null.</summary>
    public static string? Ing(string word, Lexicon lexicon)
    {
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            return Stem(word[..^3], lexicon, strict: true);
        }

        return word.Length > 5 && word.EndsWith("in'", StringComparison.Ordinal) ? Stem(word[..^3], lexicon, strict: true) : null;
    }

    /// <summary>Lemma of a form in -s, noun or verb, or null.</summary>
    public static string? Plural(string word, Lexicon lexicon)
    {
        if (word.Length < 4 || word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return null;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && lexicon.Find(word[..^3] + "y") is not null)
        {
            return word[..^3] + "y";
        }

        if (lexicon.Find(word[..^1]) is not null)
        {
            return word[..^1];
        }

        return word.EndsWith("es", StringComparison.Ordinal) && lexicon.Find(word[..^2]) is not null ? word[..^2] : word[..^1];
    }

    private static string? Stem(string stem, Lexicon lexicon, bool strict = false)
    {
        if (stem.Length > 1 && lexicon.IsVerb(stem + "e") && !lexicon.IsVerb(stem))
        {
            return stem + "e";
        }

        if (lexicon.IsVerb(stem))
        {
            return stem;
        }

        if (stem.Length > 2 && stem[^1] == stem[^2] && lexicon.IsVerb(stem[..^1]))
        {
            return stem[..^1];
        }

        if (stem.EndsWith('i') && lexicon.IsVerb(stem[..^1] + "y"))
        {
            return stem[..^1] + "y";
        }

        foreach (var prefix in (string[])["re-", "re", "un", "over", "pre", "mis", "de", "cross-", "double-", "under", "out", "co-"])
        {
            if (stem.StartsWith(prefix, StringComparison.Ordinal) && stem.Length > prefix.Length + 2
                && Stem(stem[prefix.Length..], lexicon, strict: true) is { } inner)
            {
                return prefix + inner;
            }
        }

        return strict ? null : stem;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
