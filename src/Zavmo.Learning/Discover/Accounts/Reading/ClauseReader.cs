namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>Cuts tagged tokens into clauses, as people write them in a chat: by commas, connectors and fresh subjects.</summary>
internal static class ClauseReader
{
    /// <summary>The clauses in order, each with its frame.</summary>
    public static IReadOnlyList<Clause> Read(IReadOnlyList<Word> words)
    {
        var usesI = words.Any(word => word.Pos == Pos.I || word.Norm is "me" or "my" or "myself");
        var frames = new FrameReader(usesI);
        var clauses = new List<Clause>();
        var current = new List<Word>();
        var sentence = 0;
        var opens = true;
        var hasVerb = false;
        var onlyConnector = true;

        void Close(bool endOfSentence)
        {
            if (current.Count > 0)
            {
                clauses.Add(frames.Read(current, sentence, opens, clauses));
                current = [];
                opens = false;
                hasVerb = false;
                onlyConnector = true;
            }

            if (endOfSentence)
            {
                sentence++;
                opens = true;
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsBreak)
            {
                Close(word.Pos == Pos.Stop);
                continue;
            }

            if (!onlyConnector && StartsClause(words, i, hasVerb))
            {
                Close(endOfSentence: false);
            }

            current.Add(word);
            hasVerb |= IsFinite(word);
            onlyConnector &= word.Pos is Pos.And or Pos.Sub or Pos.Adv or Pos.Wh or Pos.Interjection;
        }

        Close(endOfSentence: true);
        return Narration.Settle(clauses);
    }

    private static bool StartsClause(IReadOnlyList<Word> words, int i, bool hasVerb)
    {
        var word = words[i];
        return word.Pos switch
        {
            Pos.And => NextOpensVerbPhrase(words, i + 1),
            Pos.Sub => word.Norm is not "that" || hasVerb,
            Pos.I or Pos.We => hasVerb,
            Pos.He or Pos.It => hasVerb && i + 1 < words.Count && IsFinite(words[i + 1]) && words[i - 1].Pos is not (Pos.Prep or Pos.And),
            Pos.Adv => word.Norm is "so" or "then" or "therefore" && hasVerb && NextOpensVerbPhrase(words, i + 1),
            Pos.Wh => hasVerb && word.Norm is "where" or "why",
            _ => false,
        };
    }

    private static bool NextOpensVerbPhrase(IReadOnlyList<Word> words, int i)
    {
        for (var at = i; at < words.Count && at < i + 5; at++)
        {
            var word = words[at];
            if (IsFinite(word) || word.Pos is Pos.I or Pos.We or Pos.He or Pos.It or Pos.Sub)
            {
                return true;
            }

            if (word.IsBreak || word.Pos is Pos.And or Pos.Prep or Pos.To)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFinite(Word word) => word.IsVerb || word.Pos is Pos.Modal or Pos.Be or Pos.Have or Pos.Do;
}
