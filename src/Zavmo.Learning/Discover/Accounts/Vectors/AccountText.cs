using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>An account as the sentence model reads it: in mended spelling, with its punctuation, without what was copied and what says nothing.</summary>
internal static class AccountText
{
    /// <summary>Words and marks that are read; a chat message has fewer, and no text may take long to read.</summary>
    public const int Most = 180;

    /// <summary>The text.</summary>
    public static string Of(Account account) => string.Join(' ', Read(account).Select(Written));

    /// <summary>The words of the text as they stand between its spaces: one that was mended into two stands there twice.</summary>
    public static IReadOnlyList<Word> Words(Account account) =>
        [.. Read(account).SelectMany(word => Enumerable.Repeat(word, Written(word).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length))];

    private static IEnumerable<Word> Read(Account account) => account.Words.Where(word => !string.IsNullOrWhiteSpace(Written(word))).Take(Most);

    private static string Written(Word word) => word.IsPunctuation ? word.Text : word.Norm;
}
