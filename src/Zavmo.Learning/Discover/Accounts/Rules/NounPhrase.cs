using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>The first noun phrase of some words: its head, whether an article opens it, and the words after it.</summary>
internal readonly record struct NounPhrase(Word? Head, bool HasArticle, IReadOnlyList<Word> After)
{
    /// <summary>Reads it from where the words begin; no head where they begin with something else.</summary>
    public static NounPhrase First(IReadOnlyList<Word> words)
    {
        var article = false;
        var at = 0;
        for (; at < words.Count && words[at].Pos is Pos.Det or Pos.Poss or Pos.Adj or Pos.Number or Pos.Adv; at++)
        {
            article |= words[at].Pos is Pos.Det or Pos.Poss;
        }

        Word? head = null;
        for (; at < words.Count && words[at].Pos is Pos.Noun or Pos.Name or Pos.Time; at++)
        {
            head = words[at];
        }

        return new NounPhrase(head, article, [.. words.Skip(at)]);
    }
}
