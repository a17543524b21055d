namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Gives each token a word class from the lexicon and its neighbours, and the tags of the word lists.</summary>
internal sealed class Tagger(Lexicon lexicon)
{
    private const int LongestWord = 40;
    private const int MostSlips = 150;
    private readonly Dictionary<string, string> mended = new(StringComparer.Ordinal);

    /// <summary>Tags the tokens in place. Takes time in proportion to the text, whatever it is made of.</summary>
    public void Tag(IReadOnlyList<Word> words)
    {
        var capitals = words.Count(word => word.Text.Length > 0 && char.IsUpper(word.Text[0]));
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            word.Norm = Mend(word.Norm, i > 0 ? words[i - 1] : null);
            Classify(words, i, capitals > words.Count / 2);
            WordGroups.Add(word, lexicon);
        }

        for (var i = 0; i < words.Count; i++)
        {
            Context.Repair(words, i, lexicon);
            WordGroups.AddPosition(word: words[i]);
        }

        for (var i = 0; i < words.Count; i++)
        {
            Peers.Tag(words, i, lexicon);
        }
    }

    private string Mend(string norm, Word? previous)
    {
        norm = norm.Length > LongestWord ? norm[..LongestWord] : norm;
        if (norm is "sun" or "mon" or "sat" or "wed" or "may" or "fri")
        {
            var afterTime = previous is not null && (previous.IsBreak || previous.Norm is "on" or "phoned" or "both" or "due" or "dosing");
            return norm is "wed" or "fri" && afterTime ? lexicon.Spelling(norm) ?? norm : norm;
        }

        return lexicon.Spelling(norm) ?? (mended.TryGetValue(norm, out var known) ? known : MendOnce(norm));
    }

    // Trying what a slip may stand for is slow, and nobody makes hundreds of different ones.
    private string MendOnce(string norm)
    {
        if (norm.Length < 5 || lexicon.Knows(norm) || mended.Count >= MostSlips)
        {
            return norm;
        }

        return mended[norm] = SpellingRepair.Mend(norm, lexicon);
    }

    private void Classify(IReadOnlyList<Word> words, int i, bool mostlyCapitals)
    {
        var word = words[i];
        var norm = word.Norm;
        if (norm.Length == 0 || !char.IsLetterOrDigit(norm[0]) && norm[0] is not ('£' or '$' or '€'))
        {
            word.Pos = Punctuation(norm);
            return;
        }

        if (char.IsDigit(norm[0]) || norm[0] is '£' or '$' or '€')
        {
            word.Pos = Pos.Number;
            return;
        }

        // "Asked their IT": the department, not the pronoun.
        if (word.Text == "IT" && !mostlyCapitals)
        {
            word.Pos = Pos.Name;
            return;
        }

        if (IsMonth(words, i))
        {
            (word.Pos, word.Lemma) = (Pos.Time, norm);
            return;
        }

        var closed = lexicon.Closed(norm);
        if (closed.Count > 0)
        {
            word.Pos = closed[0];
            return;
        }

        var sentenceStart = i == 0 || words[i - 1].Pos == Pos.Stop;
        if (char.IsUpper(word.Text[0]) && !sentenceStart && !mostlyCapitals && !lexicon.Lists(norm).Any(list => list is "weekday" or "month"))
        {
            word.Pos = Pos.Name;
            return;
        }

        OpenClass.Classify(word, lexicon);
    }

    // "In may", "last may", "2nd floor, may.": nothing follows that one may do.
    private static bool IsMonth(IReadOnlyList<Word> words, int i) => words[i].Norm == "may"
        && (i > 0 && words[i - 1].Norm is "in" or "last" or "since" or "by" or "until" or "this" or "early" or "late" or "mid" or "of"
            || i + 1 < words.Count && words[i + 1].Norm is "." or "," or ":" or ";" or "-" && i > 0 && !char.IsLetter(words[i - 1].Norm.FirstOrDefault('a')));

    private static Pos Punctuation(string norm) => norm switch
    {
        "." or "!" or "?" or ";" or "\n" or "->" or "=>" or "→" or "…" => Pos.Stop,
        ":" or "-" or "–" or "—" or "(" or ")" or "/" or "=" or "*" or "<" or ">" => Pos.Dash,
        "," => Pos.Comma,
        "&" or "+" => Pos.And,
        "\"" or "'" or "“" or "”" => Pos.Quote,
        _ when norm.StartsWith("..", StringComparison.Ordinal) => Pos.Stop,
        "" => Pos.Stop,
        _ => Pos.Interjection,
    };
}
