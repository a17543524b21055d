namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>The first guess at the class of a noun, verb, adjective or adverb, without its neighbours.</summary>
internal static class OpenClass
{
    /// <summary>Sets class and lemma.</summary>
    public static void Classify(Word word, Lexicon lexicon)
    {
        var norm = word.Norm;
        var entry = lexicon.Find(norm);
        if (lexicon.Lists(norm).Any(list => list is "weekday" or "month"))
        {
            Set(word, Pos.Time, norm);
        }
        else if (norm.Contains('-', StringComparison.Ordinal) && norm.EndsWith("ed", StringComparison.Ordinal) && !norm.StartsWith("re-", StringComparison.Ordinal))
        {
            Set(word, Pos.Adj, norm);
        }
        else if (Past(norm, entry, lexicon) is { } past)
        {
            Set(word, Pos.Past, past);
        }
        else if (lexicon.BaseOfParticiple(norm) is { } participle && (entry?.Noun ?? -1) < 20)
        {
            Set(word, Pos.Participle, participle);
        }
        else if (Morphology.Ing(norm, lexicon) is { } ing && (entry?.Noun ?? -1) < 15)
        {
            Set(word, Pos.Ing, ing);
        }
        else if (entry is not null)
        {
            Set(word, Best(entry), norm);
        }
        else if (Morphology.Plural(norm, lexicon) is { } plural)
        {
            var singular = lexicon.Find(plural);
            Set(word, singular is not null && singular.Verb > singular.Noun * 2 ? Pos.Third : Pos.Noun, plural);
        }
        else if (norm.EndsWith("ly", StringComparison.Ordinal))
        {
            Set(word, Pos.Adv, norm);
        }
        else
        {
            Set(word, Pos.Noun, norm);
        }
    }

    private static string? Past(string norm, Entry? entry, Lexicon lexicon)
    {
        if (Morphology.Past(norm, lexicon) is not { } lemma)
        {
            return null;
        }

        var othersWeigh = entry is not null && Math.Max(entry.Noun, entry.Adj) > 12;
        return othersWeigh && lexicon.BaseOfPast(norm) is null ? null : lemma;
    }

    private static Pos Best(Entry entry)
    {
        var best = Math.Max(Math.Max(entry.Noun, entry.Verb), Math.Max(entry.Adj, entry.Adv));
        if (best == entry.Noun)
        {
            return Pos.Noun;
        }

        return best == entry.Verb ? Pos.Base : best == entry.Adj ? Pos.Adj : Pos.Adv;
    }

    private static void Set(Word word, Pos pos, string lemma)
    {
        word.Pos = pos;
        word.Lemma = lemma;
    }
}
