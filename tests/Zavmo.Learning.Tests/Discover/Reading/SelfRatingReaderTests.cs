using CsCheck;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class SelfRatingReaderTests
{
    private static readonly SelfRatingReader Reader = new(
    [
        "I know little about it yet",
        "I can do parts of it with help",
        "I do it on my own in ordinary cases",
        "I handle the hard cases, and can say why I chose what I did",
        "Others come to me for it, and I shape how it is done",
    ]);

    [Theory]
    [InlineData("3 4 2 3 3", "34233")]
    [InlineData("3,4,2,3,3", "34233")]
    [InlineData(" 3, 4, 2, 3, 3. ", "34233")]
    [InlineData("3/4/2", "342")]
    [InlineData("3-4-2", "342")]
    [InlineData("3.4.2", "342")]
    [InlineData("34233", "34233")]
    [InlineData("3\n4\n2", "342")]
    [InlineData("three four two", "342")]
    [InlineData("Three, 4 and TWO", "342")]
    [InlineData("I'd say 3 for the first and 4 for the second one", "34")]
    [InlineData("all 3", "33333")]
    [InlineData("all 5s obviously...", "55555")]
    [InlineData("definitely 4's for all of them", "44444")]
    [InlineData("All threes", "333")]
    [InlineData("4 for all of them", "4444")]
    [InlineData("3 for every one", "333")]
    [InlineData("1: 3, 2: 4, 3: 5", "345")]
    [InlineData("2) 4 1) 3", "34")]
    [InlineData("1=2 2=1", "21")]
    [InlineData("A3 B4 C2", "342")]
    [InlineData("A expert, B competent, C 3", "533")]
    [InlineData("A: with help, B: on my own, C: hard cases, D: little", "2341")]
    [InlineData("with help, alone, 4", "234")]
    [InlineData("4 for A, 3 for B", "43")]
    [InlineData("erm 4, 3, 3, 2 and 4 I think", "43324")]
    [InlineData("3s all round", "333")]
    [InlineData("5s", "55555")]
    [InlineData("fours please", "444")]
    [InlineData("five for the lot", "5555")]
    [InlineData("4, as I said", "4")]
    [InlineData("A: 3, B: 4", "34")]
    [InlineData("b is 4 and a is three", "34")]
    [InlineData("competent, expert and novice", "351")]
    [InlineData("I'd say advanced beginner, then proficient", "24")]
    [InlineData("5", "5")]
    [InlineData("probably a 3", "3")]
    [InlineData("three", "3")]
    [InlineData("\u0663", "3")]
    [InlineData("\uFF13 \uFF14", "34")]
    public void Should_read_ratings_as_people_type_them(string text, string expected)
    {
        var reading = Reader.Read(text, expected.Length);

        Assert.Equal(SelfRatingProblem.None, reading.Problem);
        Assert.Equal(expected.Select(digit => (int?)(digit - '0')), reading.Levels);
        Assert.Empty(reading.Missing);
    }

    [Theory]
    [InlineData("I know little about it yet", 1)]
    [InlineData("i know a little about it", 1)]
    [InlineData("I can do parts of it with help.", 2)]
    [InlineData("I can do some parts with help", 2)]
    [InlineData("I do it on my own in ordinary cases", 3)]
    [InlineData("on my own", 3)]
    [InlineData("i do it on my own in ordinery cases", 3)]
    [InlineData("I handle the hard cases", 4)]
    [InlineData("others come to me for it", 5)]
    [InlineData("3, I do it on my own", 3)]
    [InlineData("5 others come to me for it", 5)]
    public void Should_read_a_sentence_near_an_anchor_for_one_requirement(string text, int expected) =>
        Assert.Equal([expected], Reader.Read(text, 1).Levels);

    [Theory]
    [InlineData("I do not do it on my own in ordinary cases")]
    [InlineData("I don't handle the hard cases")]
    [InlineData("it")]
    [InlineData("I can do it")]
    [InlineData("2, I do it on my own")]
    [InlineData("I have 3 years with one team")]
    [InlineData("no idea")]
    [InlineData("?")]
    [InlineData("")]
    [InlineData("all of it, or 3 and 4 for all")]
    public void Should_not_guess(string text)
    {
        var reading = Reader.Read(text, 1);

        Assert.Equal(SelfRatingProblem.NotARating, reading.Problem);
        Assert.Equal([null], reading.Levels);
    }

    [Fact]
    public void Should_take_an_anchor_sentence_for_one_requirement_only() =>
        Assert.Equal(SelfRatingProblem.NotARating, Reader.Read("I do it on my own in ordinary cases", 5).Problem);

    [Theory]
    [InlineData("3 4", 5, "3,4,5", 2)]
    [InlineData("3 - 2 3 3", 5, "2", 4)]
    [InlineData("3, ?, 2", 3, "2", 2)]
    [InlineData("3 skip 2", 3, "2", 2)]
    [InlineData("4: 2, 2: 3", 4, "1,3", 2)]
    [InlineData("D2 B3", 4, "1,3", 2)]
    [InlineData("4 3 n/a 2 3", 5, "3", 4)]
    [InlineData("4 for A, dunno the others", 3, "2,3", 1)]
    [InlineData("A 3, B expert, C 2", 5, "4,5", 3)]
    public void Should_say_which_ratings_are_missing(string text, int asked, string missing, int given)
    {
        var reading = Reader.Read(text, asked);

        Assert.Equal(SelfRatingProblem.Missing, reading.Problem);
        Assert.Equal(missing, string.Join(',', reading.Missing));
        Assert.Equal(given, reading.Given);
    }

    [Theory]
    [InlineData("3 4 7", 3, "7")]
    [InlineData("0 4 3", 3, "0")]
    [InlineData("3.5", 1, "3.5")]
    [InlineData("3.5", 2, "3.5")]
    [InlineData("six", 1, "six")]
    [InlineData("34", 1, "34")]
    [InlineData("34263", 5, "6")]
    [InlineData("-2", 1, "-2")]
    [InlineData("all 9", 4, "9")]
    [InlineData("99999999999999999999", 1, "99999999999999999999")]
    public void Should_name_what_is_out_of_range(string text, int asked, string offending)
    {
        var reading = Reader.Read(text, asked);

        Assert.Equal(SelfRatingProblem.OutOfRange, reading.Problem);
        Assert.Equal(offending, reading.Offending);
    }

    [Fact]
    public void Should_say_that_there_are_too_many()
    {
        var reading = Reader.Read("3 4 2 3", 3);

        Assert.Equal(SelfRatingProblem.TooMany, reading.Problem);
        Assert.Equal(4, reading.Given);
        Assert.Equal([1, 2, 3], reading.Missing);
    }

    [Fact]
    public void Should_read_any_list_of_levels_with_any_separator()
    {
        string[] separators = [" ", ",", ", ", "/", "; ", "\n", " and ", " then "];
        Gen.Select(Gen.Int[1, 5].List[2, 5], Gen.Int[0, separators.Length - 1]).Sample((levels, separator) =>
        {
            var reading = Reader.Read(string.Join(separators[separator], levels), levels.Count);
            return reading.Problem == SelfRatingProblem.None && reading.Levels.SequenceEqual(levels.Select(level => (int?)level));
        });
    }

    [Fact]
    public void Should_never_fail_on_any_text_and_keep_one_place_a_requirement() =>
        Gen.Select(Gen.String, Gen.Int[1, 5]).Sample((text, asked) =>
        {
            var reading = Reader.Read(text, asked);
            return reading.Levels.Count == asked && reading.Levels.All(level => level is null or (>= 1 and <= 5));
        });

    [Fact]
    public void Should_want_five_anchors() => Assert.Throws<ArgumentException>(() => new SelfRatingReader(["one", "two"]));
}
