using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>What ties a story to one place in time: dates, numbers, names.</summary>
internal static class Anchors
{
    /// <summary>How many words date, number or name something.</summary>
    public static int Count(Account account) => account.Words.Count(Is);

    public static bool Is(Word word) => word.Pos is Pos.Number or Pos.Name or Pos.Time || word.Has("dated");
}
