using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>An account as the sentence model reads it: in mended spelling, with its punctuation, without what was copied and what says nothing.</summary>
internal static class AccountText
{
    /// <summary>Words and marks that are read; a chat message has fewer, and no text may take long to read.</summary>
    public const int Most = 180;

    /// <summary>The text.</summary>
    public static string Of(Account account) => string.Join(' ', account.Words
        .Select(word => word.IsPunctuation ? word.Text : word.Norm).Where(text => !string.IsNullOrWhiteSpace(text)).Take(Most));
}
