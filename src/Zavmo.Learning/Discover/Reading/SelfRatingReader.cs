using System.Globalization;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// Reads self-ratings as people type them: <c>3 4 2 3 3</c>, <c>3,4,2</c>, <c>34233</c>, "three", "all 3", <c>3 - 2</c> with a place
/// left open, <c>1: 3, 2: 4</c>, <c>A3 B4</c>, "competent, expert", and for a single requirement also a sentence near to one of the anchor sentences.
/// </summary>
public sealed partial class SelfRatingReader
{
    private const string AnyLevel = @"(?<level>\d+|one|two|three|four|five|novice|beginner|competent|proficient|expert|-)";
    private const string Between = @"(?:[\s,;.]+(?:and\s+)?|$)";

    private readonly AnchorMatcher anchors;

    /// <summary>Takes the five anchor sentences, level 1 first.</summary>
    /// <exception cref="ArgumentException">There are not five.</exception>
    public SelfRatingReader(IReadOnlyList<string> anchors)
    {
        if (anchors.Count != 5)
        {
            throw new ArgumentException("There must be five anchor sentences.", nameof(anchors));
        }

        this.anchors = new AnchorMatcher(anchors);
    }

    /// <summary>Reads a line.</summary>
    /// <param name="text">What the learner typed.</param>
    /// <param name="expected">How many requirements were asked, from 1.</param>
    public SelfRatingReading Read(string text, int expected)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(expected, 1);
        text = WithPlaces(expected > 1 ? InFigures(text) : text);
        if (expected > 1 && Plural().Match(text) is { Success: true } plural)
        {
            text = $"all {plural.Groups["level"].Value}";
        }
        var line = RatingTokens.Read(text);
        if (line is null || line.Ratings.Count == 0)
        {
            return expected == 1 && (AnchorLevel(Words.Of(text)) ?? NumberFirst(text)) is { } level
                ? Whole([level], expected)
                : Nothing(SelfRatingProblem.NotARating, expected);
        }

        if (line.Everything)
        {
            return OfAll(line, expected);
        }

        return Numbered(text, line.Ratings, expected) ?? InOrder(Spread(line.Ratings, expected), expected);
    }

    /// <summary>In "3, I do it on my own" the number counts, when the sentence does not say another level.</summary>
    private int? AnchorLevel(IReadOnlyList<string> words)
    {
        var number = words.Count > 1 ? RatingTokens.Read(words[0]) : null;
        if (number is not { Ratings: [{ Level: { } level }] })
        {
            return anchors.Level(words);
        }

        return anchors.Level([.. words.Skip(1)]) == level ? level : null;
    }

    // "4, as I said": the number stands by itself, and no other one follows.
    private int? NumberFirst(string text) => First().Match(text) is { Success: true } first && anchors.Level([.. Words.Of(text).Skip(1)]) is null ? first.Groups["level"].Value[0] - '0' : null;

    private static SelfRatingReading OfAll(RatingLine line, int expected)
    {
        var values = line.Ratings.Select(rating => rating.Value).Distinct().ToList();
        if (values.Count != 1)
        {
            return Nothing(SelfRatingProblem.NotARating, expected);
        }

        return InOrder([.. Enumerable.Repeat(line.Ratings[0], expected)], expected);
    }

    // "With help, on my own, n/a": a few words of the sentences stand for their number where several are asked for.
    internal static string InFigures(string text)
    {
        foreach (var (words, figure) in ((Regex, string)[])[(Unrated(), "-"), (OfHelp(), "2"), (Alone(), "3"), (OfHard(), "4"), (OfOthers(), "5"), (OfLittle(), "1")])
        {
            text = words.Replace(text, figure);
        }

        return text;
    }

    // "A3 B4" and "3 for A, 4 for B" are "1: 3, 2: 4": some channels show the list with letters.
    private static string WithPlaces(string text) => new[] { Lettered().Match(text), LetteredLast().Match(text) }.FirstOrDefault(match => match.Success) is not { } said
        ? text
        : string.Join(", ", said.Groups["letter"].Captures.Zip(
            said.Groups["level"].Captures,
            (letter, level) => string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(letter.Value[0]) - 'a' + 1}: {level.Value}")));

    /// <summary>"1: 3, 2: 4" says which rating is whose.</summary>
    private static SelfRatingReading? Numbered(string text, IReadOnlyList<RatingToken> ratings, int expected)
    {
        var pairs = ratings.Count / 2;
        if (ratings.Count % 2 != 0 || text.Count(letter => letter is ':' or '=' or ')') != pairs)
        {
            return null;
        }

        var ordered = new RatingToken?[expected];
        for (var pair = 0; pair < pairs; pair++)
        {
            var place = ratings[2 * pair].Value;
            if (place < 1 || place > expected || ordered[place - 1] is not null)
            {
                return null;
            }

            ordered[place - 1] = ratings[(2 * pair) + 1];
        }

        return InOrder([.. ordered.Select(rating => rating ?? new RatingToken("", RatingToken.Open))], expected);
    }

    /// <summary>One run of exactly as many digits as were asked for is that many ratings.</summary>
    private static IReadOnlyList<RatingToken> Spread(IReadOnlyList<RatingToken> ratings, int expected) =>
        ratings is [{ Typed: var typed }] && expected > 1 && typed.Length == expected && typed.All(char.IsAsciiDigit)
            ? [.. typed.Select(digit => new RatingToken(digit.ToString(), digit - '0'))]
            : ratings;

    private static SelfRatingReading InOrder(IReadOnlyList<RatingToken> ratings, int expected)
    {
        var wrong = ratings.FirstOrDefault(rating => !rating.IsInRange);
        if (wrong.Typed is not null)
        {
            return Nothing(SelfRatingProblem.OutOfRange, expected) with { Offending = wrong.Typed, Given = ratings.Count };
        }

        return ratings.Count > expected
            ? Nothing(SelfRatingProblem.TooMany, expected) with { Given = ratings.Count }
            : Whole([.. ratings.Select(rating => rating.Level)], expected);
    }

    private static SelfRatingReading Whole(IReadOnlyList<int?> given, int expected)
    {
        IReadOnlyList<int?> levels = [.. given, .. Enumerable.Repeat<int?>(null, expected - given.Count)];
        var problem = levels.All(level => level is not null) ? SelfRatingProblem.None
            : levels.All(level => level is null) ? SelfRatingProblem.NotARating
            : SelfRatingProblem.Missing;
        return new SelfRatingReading(problem, levels) { Given = levels.Count(level => level is not null) };
    }

    private static SelfRatingReading Nothing(SelfRatingProblem problem, int expected) =>
        new(problem, [.. Enumerable.Repeat<int?>(null, expected)]);

    [GeneratedRegex(@"^\s*(?:(?<letter>[a-z])\s*(?:[:=)-]|is)?\s*(?:an?\s+)?(?:advanced\s+)?" + AnyLevel + Between + ")+$", RegexOptions.IgnoreCase)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^\s*(?:(?:an?\s+)?(?:advanced\s+)?" + AnyLevel + @"s?\s+(?:for|on|at|in)\s+(?<letter>[a-z])" + Between + @")+(?:-\s*(?:(?:for|about|on)\s+)?(?:the\s+)?(?:others?|rest)\W*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex LetteredLast();

    [GeneratedRegex(@"^\W*(?:(?:i['\u2019]d say|say|a|an|ok|okay|well|so)\W+)*(?<level>[1-5])\s*[,.;:!-]\s*(?!.*\d)[\p{L}'\u2019 ,]{1,40}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex First();

    // "5s", "fours please"
    [GeneratedRegex(@"^\W*(?<level>[1-5](?='?s)|(?:one|two|three|four|five)(?=s\b))'?s(?: please| then| again)*\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();

    [GeneratedRegex(@"\bn/?a\b|\bnot sure\b|\bno idea\b|\b(?:i )?don['\u2019]?t know\b|\bdunno\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unrated();

    [GeneratedRegex(@"\b(?:(?:parts of it )?with (?:some |a bit of )?help|parts of it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfHelp();

    [GeneratedRegex(@"\b(?:on my own|by myself|alone)(?: in ordinary cases)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:the )?hard cases\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfHard();

    [GeneratedRegex(@"\bothers come to me(?: for it)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfOthers();

    [GeneratedRegex(@"\b(?:i )?(?:know )?(?:very )?little(?: about it)?(?: yet)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfLittle();
}
