using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>An account as the sentence model reads it: in mended spelling, with its punctuation, without what was copied and what says nothing.</summary>
internal static class AccountText
{
    /// <summary>Words and marks that are read; a chat message has fewer, and no text may take long to read.</summary>
    public const int Most = 180;

    private const string End = ".";

    /// <summary>The text, closed by a full stop however it ends.</summary>
    public static string Of(Account account) => string.Join(' ', Read(account).Select(Written).Append(End));

    /// <summary>The words of the text as they stand between its spaces: one that was mended into two stands there twice.</summary>
    public static IReadOnlyList<Word> Words(Account account) =>
        [.. Read(account).SelectMany(word => Enumerable.Repeat(word, Written(word).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length))];

    // Where something was left out no mark is kept of it: an account reads the same with a copied sentence beside it and without.
    private static List<Word> Read(Account account)
    {
        var read = new List<Word>();
        foreach (var word in account.Words.Where(word => !string.IsNullOrWhiteSpace(Written(word))))
        {
            if (!word.IsPunctuation || read is [.., { IsPunctuation: false }])
            {
                read.Add(word);
            }
        }

        return [.. read.SkipLast(read is [.., { IsPunctuation: true }] ? 1 : 0).Take(Most)];
    }

    private static string Written(Word word) => word.IsPunctuation ? word.Text : word.Norm;
}
