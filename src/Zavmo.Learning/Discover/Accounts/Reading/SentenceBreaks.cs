namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Finds sentences that start with a capital although nobody ended the one before.</summary>
internal static class SentenceBreaks
{
    /// <summary>The tokens, with a full stop of no width before each such start.</summary>
    public static IEnumerable<Word> Insert(IReadOnlyList<Word> words, Lexicon lexicon)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && Starts(words, i, lexicon))
            {
                yield return new Word(string.Empty, ".", words[i].Part, words[i].Start);
            }

            yield return words[i];
        }
    }

    private static bool Starts(IReadOnlyList<Word> words, int i, Lexicon lexicon)
    {
        var (before, word) = (words[i - 1], words[i]);
        if (word.Text == "I")
        {
            return before.Text.Length > 0 && (char.IsLower(before.Text[0]) || before.Text is ")") && before.Part == word.Part && i + 1 < words.Count
                && words[i + 1].Norm is "believe" or "always" or "am" or "love" or "strive" or "value" or "pride" or "really" or "enjoy" or "truly" or "genuinely"
                && (before.Norm is "since" or "before" or "after" or "though"
                    || !lexicon.Closed(before.Norm).Any(pos => pos is Pos.Sub or Pos.Wh or Pos.Det or Pos.And));
        }

        var isCapital = word.Text.Length > 1 && char.IsUpper(word.Text[0]) && word.Text.Skip(1).All(letter => !char.IsUpper(letter));
        var follows = before.Text.Length > 0 && (char.IsLower(before.Text[0]) || char.IsDigit(before.Text[0]) || before.Text is ")" or "%") && before.Part == word.Part;
        // "In May": the month, not a sentence that begins with what may be.
        var isMonth = word.Norm == "may" && lexicon.Closed(before.Norm).Contains(Pos.Prep);
        if (!isCapital || !follows || isMonth)
        {
            return false;
        }

        if (lexicon.Closed(word.Norm).Count > 0)
        {
            return !word.Norm.StartsWith("i'", StringComparison.Ordinal);
        }

        return lexicon.Knows(word.Norm) && i + 1 < words.Count
            && lexicon.Closed(words[i + 1].Norm).Any(pos => pos is Pos.Be or Pos.Modal or Pos.Have);
    }
}
