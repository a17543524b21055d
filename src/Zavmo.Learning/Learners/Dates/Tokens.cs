using System.Globalization;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Learners.Dates;

/// <summary>A text as tokens, with a place that a grammar moves.</summary>
internal sealed partial class Tokens
{
    private static readonly Token None = new("", null, false, false, 0, 0);

    private readonly string text;
    private readonly List<Token> all;

    /// <summary>Reads a text.</summary>
    public Tokens(string text)
    {
        this.text = text;
        all = [.. Pattern().Matches(text).Select(Read)];
        JoinTens();
    }

    /// <summary>Where the grammar stands.</summary>
    public int At { get; set; }

    /// <summary>How many there are.</summary>
    public int Count => all.Count;

    /// <summary>The token at the place, or an empty one behind the last.</summary>
    public Token Now => Peek(0);

    /// <summary>The token some places on, or an empty one.</summary>
    public Token Peek(int ahead) => At + ahead >= 0 && At + ahead < all.Count ? all[At + ahead] : None;

    /// <summary>Steps over one of some words, if it is next.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        if (!Now.Is(words))
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>Steps over a run of words, if all of it is next.</summary>
    public bool TakeRun(params ReadOnlySpan<string> run)
    {
        for (var ahead = 0; ahead < run.Length; ahead++)
        {
            if (!Peek(ahead).Is(run[ahead]))
            {
                return false;
            }
        }

        At += run.Length;
        return true;
    }

    /// <summary>Runs a rule and goes back to where it began when it reads nothing.</summary>
    public T? Try<T>(Func<T?> rule)
    {
        var start = At;
        var read = rule();
        if (read is null)
        {
            At = start;
        }

        return read;
    }

    /// <summary>The words between two places, as they were written.</summary>
    public string Quote(int first, int end) => end <= first ? "" : text[all[first].Start..all[end - 1].End];

    private static Token Read(Match match)
    {
        var written = match.Value.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);
        var end = match.Index + match.Length;
        var digits = match.Groups["number"];
        if (digits.Success)
        {
            var fits = int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            return new Token(written, fits ? number : null, match.Groups["ordinal"].Success, fits, match.Index, end);
        }

        return NumberWords.Cardinal(written) is { } cardinal ? new Token(written, cardinal, false, false, match.Index, end)
            : NumberWords.Ordinal(written) is { } ordinal ? new Token(written, ordinal, true, false, match.Index, end)
            : new Token(NumberWords.Plain(written), null, false, false, match.Index, end);
    }

    // "twenty first" and "forty-five" are one number each.
    private void JoinTens()
    {
        for (var at = 0; at + 1 < all.Count; at++)
        {
            var tens = all[at];
            var next = all[at + 1] is { Text: "-" } && at + 2 < all.Count ? at + 2 : at + 1;
            var unit = all[next];
            if (tens is { InDigits: false, IsOrdinal: false, Number: >= 20 } && unit is { InDigits: false, Number: >= 1 and <= 9 })
            {
                all[at] = new Token(tens.Text + unit.Text, tens.Number + unit.Number, unit.IsOrdinal, false, tens.Start, unit.End);
                all.RemoveRange(at + 1, next - at);
            }
        }
    }

    [GeneratedRegex(@"(?<number>[0-9]+)(?<ordinal>st|nd|rd|th)?(?![0-9])|\p{L}+(?:['\u2019]\p{L}+)*|[-\u2013\u2014/.:,+&\u00BD]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
