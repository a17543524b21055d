using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>What ties a story to one place in time: dates, numbers, names.</summary>
internal static class Anchors
{
    /// <summary>How many words date, number or name something.</summary>
    public static int Count(Account account) => account.Words.Count(Is);

    /// <summary>Whether anything is told as done once, or is dated by a day or month.</summary>
    public static bool Happened(Account account) => account.Words.Any(word => word.Pos is Pos.Time || word.Pos == Pos.Past && word.Lemma is not ("set" or "put" or "cut" or "let" or "read") || word.Norm is "was" or "were" or "did");

    public static bool Is(Word word) => word.Pos is Pos.Number or Pos.Name or Pos.Time || word.Has("dated");
}
