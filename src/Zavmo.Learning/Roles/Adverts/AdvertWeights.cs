using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells how much words want what they speak of.</summary>
internal sealed partial class AdvertWeights(AdvertTable table)
{
    private const int FarthestRating = 13;

    /// <summary>How much the words of a text want it, or null where they do not say.</summary>
    public Importance? Of(string text) =>
        Of(text, Aside().Replace(text, ""));

    private Importance? Of(string text, string main) =>
        table.Wishes.In(main).Any(wish => !Enough().IsMatch(main[(wish.Index + wish.Length)..])) || table.WishRatings.In(text).Any(rating => IsSaidOf(text, rating)) || Desirable().IsMatch(text) ? Importance.Nice
        : table.Needs.IsIn(text) || Essential().IsMatch(text) ? Importance.Must : null;

    /// <summary>What the end of a sentence says of all that stands before it ("... would be an advantage"), or null.</summary>
    public Importance? AtEnd(string text) =>
        Ratings(text).Where(rating => IsEnd(text, rating) && Being().IsMatch(text[..rating.Index])).Select(rating => Of(rating.Value)).FirstOrDefault();

    /// <summary>Whether a text rates what it begins with: "typing is a bonus".</summary>
    public bool IsRated(string text) =>
        Ratings(text).Any(rating => !Skilled().IsMatch(text[(rating.Index + rating.Length)..]) && Being().Match(text[..rating.Index]) is { Success: true, Index: > 0 } being && text[..being.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 0 and < FarthestRating);

    /// <summary>Whether a text ends in a rating of what it begins with: "experience preferred".</summary>
    public bool IsClosed(string text) => Ratings(text).Any(rating => rating.Index > 0 && IsEnd(text, rating) && !Verb().IsMatch(rating.Value));

    /// <summary>Whether a text is a rating and nothing else: "would be useful".</summary>
    public bool IsOnlyRating(string text) => Ratings(text).Any(rating => IsEnd(text, rating) && Bare().IsMatch(text[..rating.Index]));

    private IEnumerable<Match> Ratings(string text) => table.Wishes.In(text).Concat(table.WishRatings.In(text)).Concat(table.Needs.In(text)).OrderBy(match => match.Index);

    // "Handy with tools" and "preferred suppliers" rate nothing.
    private static bool IsSaidOf(string text, Match rating)
    {
        var after = text[(rating.Index + rating.Length)..];
        var alone = rating.Length == text.Trim(' ', '.', '!').Length;
        return !Skilled().IsMatch(after) && (Being().IsMatch(text[..rating.Index]) || (rating.Index > 0 || alone ? Closes() : Heads()).IsMatch(after));
    }

    private static bool IsEnd(string text, Match rating) => !text[(rating.Index + rating.Length)..].Any(char.IsLetterOrDigit);

    // "Two years in a kitchen, ideally a hotel's": only where would be liked.
    [GeneratedRegex(@"(?<=\w\W+\w+)\s*[,(]\s*(?:and\s+|but\s+)?(?:ideally|preferably)\b[^.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // "Your English is good enough to keep records"
    [GeneratedRegex(@"^\s+enough\b", RegexOptions.IgnoreCase)]
    private static partial Regex Enough();

    [GeneratedRegex(@"\((?:D|desirable)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Desirable();

    [GeneratedRegex(@"\((?:E|essential)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Essential();

    [GeneratedRegex(@"(?:^|\s)(?:(?:is|are|be|being|was|were)(?:n['\u2019]t)?|comes? in)\s+(?:(?!(?:who|with|you|we)\b)[\w-]+\s+){0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex Being();

    [GeneratedRegex(@"^\W*(?:(?:this|that|it|which)\s+)?(?:(?:is|are|would|will|may|could|can|be|also|but)\s+){0,3}(?:(?:an?|very|really|highly|just|not)\s+){0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\s+(?:with|at|to (?!(?:have|know|hold|be|us|the)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Skilled();

    // "Help people in need"
    [GeneratedRegex("^(?:needs?|requires?|musts?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\W*$|^\s*[,;)]|^\s*(?:but|though|although|if|not|rather than)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closes();

    [GeneratedRegex(@"^\s*(?:[:,]|[-\u2013\u2014]\s)|^\s+(?:but|if you)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heads();
}
