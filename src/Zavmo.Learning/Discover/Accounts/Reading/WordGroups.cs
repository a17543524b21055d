namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>The tags that patterns and rules ask for: word lists, kinds of noun, and groups of word classes.</summary>
internal static class WordGroups
{
    /// <summary>Adds the tags that depend on the word alone.</summary>
    public static void Add(Word word, Lexicon lexicon)
    {
        foreach (var list in lexicon.Lists(word.Norm).Concat(lexicon.Lists(word.Lemma)))
        {
            word.Tag(list);
        }

        if (word.Pos is Pos.Noun or Pos.Name && !word.Has("person") && Singular(word, lexicon) is { } lemma)
        {
            word.Lemma = lemma;
            foreach (var list in lexicon.Lists(lemma))
            {
                word.Tag(list);
            }
        }

        if (word.Pos == Pos.Noun && lexicon.Find(word.Lemma) is { NounKinds.Count: > 0 } entry)
        {
            word.Tag("k-" + entry.NounKinds[0]);
            if (entry.NounKinds[0] is "person")
            {
                word.Tag("person");
            }
        }
    }

    /// <summary>Adds the tags that depend on the class, after the neighbours have been looked at.</summary>
    public static void AddPosition(Word word)
    {
        word.Tag(word.Pos.ToString().ToLowerInvariant());
        if (word.IsVerb || word.Pos == Pos.Participle)
        {
            word.Tag("verb");
        }

        if (word.Pos is Pos.Modal or Pos.Be or Pos.Have or Pos.Do)
        {
            word.Tag("aux");
        }

        if (word.Pos is Pos.Name or Pos.He || word.Has("person") && word.Pos == Pos.Noun)
        {
            word.Tag("someone");
        }

        if (word.Pos is Pos.Noun && !word.Has("person") && !word.Has("timeunit"))
        {
            word.Tag("thing");
        }

        if (IsNegative(word))
        {
            word.Tag("neg");
        }

        if (word.Pos is Pos.Past or Pos.Participle)
        {
            word.Tag("ed");
        }
    }

    /// <summary>Whether the word denies, as in <c>didnt</c>, <c>no</c>, <c>without</c>.</summary>
    public static bool IsNegative(Word word) => word.Pos == Pos.Not || word.Norm is "no" or "without" or "zero" or "0" or "w/o"
        || word.Pos is Pos.Modal or Pos.Be or Pos.Have or Pos.Do && (word.Norm.EndsWith("n't", StringComparison.Ordinal)
            || word.Norm.EndsWith("nt", StringComparison.Ordinal) || word.Norm == "cannot");

    private static string? Singular(Word word, Lexicon lexicon)
    {
        var lemma = Morphology.Plural(word.Norm, lexicon);
        return lemma is not null && lexicon.Find(word.Norm) is null && lexicon.Knows(lemma) ? lemma : null;
    }
}
