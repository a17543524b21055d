using CsCheck;
using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Learning.Tests.Learners.Wording;

/// <summary>Sentences counted, parted and cleaned; quoted words are nobody's to change.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("One. Two? Three", 3)]
    [InlineData("Level 2.6 of 5, at 9:30.", 1)]
    [InlineData("You wrote “I did it. Then I left.” Why?", 2)]
    [InlineData("Say one of these:\n- less\n- more", 3)]
    [InlineData("", 0)]
    [InlineData("...", 0)]
    public void Should_find_the_sentences(string text, int count) => Assert.Equal(count, PlainSentences.Of(text).Count);

    [Theory]
    [InlineData("Two words.", 2)]
    [InlineData("You wrote “a very long thing of mine” there.", 4)]
    [InlineData("- a list item", 3)]
    [InlineData("2.6 of 5", 3)]
    public void Should_count_words_and_quoted_words_as_one(string text, int count) => Assert.Equal(count, PlainSentences.Words(text));

    [Fact]
    public void Should_part_a_long_sentence_at_its_pause()
    {
        var parted = ShortSentences.Of("Say what you would change, such as one module to another week, or the hours that you have in it.", 15);

        Assert.Equal("Say what you would change, such as one module to another week. Or the hours that you have in it.", parted);
    }

    [Fact]
    public void Should_keep_a_question_a_question_when_it_is_parted() => Assert.Equal(
        "What was going on around you on that day at work? How did it turn out for everybody?",
        ShortSentences.Of("What was going on around you on that day at work, how did it turn out for everybody?", 15));

    [Theory]
    [InlineData("Take a job with Communicator who can explain lens options in plain English where someone else had the lead.")]
    [InlineData("Tell me about the customer who left after we had raised the price by five per cent because the owner frowned at it.")]
    [InlineData("Say what you would do on the day before the launch of the new shop, when the till does not start and nobody answers.")]
    [InlineData("You told me that the price had gone up by five per cent at each renewal of the contract, which the owner had refused.")]
    public void Should_rather_leave_a_sentence_long_than_make_half_a_sentence(string text) => Assert.Equal(text, ShortSentences.Of(text, 15));

    [Fact]
    public void Should_leave_alone_what_is_quoted_or_has_no_pause()
    {
        var quoted = $"You wrote “{string.Join(", ", Enumerable.Repeat("and more words", 12))}”.";
        var solid = string.Join(' ', Enumerable.Repeat("word", 30)) + ".";

        Assert.Equal(quoted, ShortSentences.Of(quoted, 15));
        Assert.Equal(solid, ShortSentences.Of(solid, 15));
    }

    [Fact]
    public void Should_lose_no_word_when_it_parts_and_cuts() => Gen.String[Gen.Char["ab ,.;?\n“”- "], 0, 200].Sample(text =>
    {
        var blocks = IdeaBlocks.Of(ShortSentences.Of(text, 5), 10);
        return Letters(string.Concat(blocks)) == Letters(text);
    });

    [Fact]
    public void Should_cut_at_ideas_and_keep_a_list_with_its_line()
    {
        var blocks = IdeaBlocks.Of("First idea.\n\nThe list:\n- one\n- two\n- three\n- four\n- five\n- six\n\nThe end?", 30);

        Assert.Equal(["First idea.", "The list:\n- one\n- two\n- three\n- four\n- five", "- six", "The end?"], blocks);
    }

    [Theory]
    [InlineData("◆ Checkpoint on Fri 11 Dec", "Checkpoint on Fri 11 Dec")]
    [InlineData("well 👍🏽 done ❤️ now", "well done now")]
    [InlineData("▾", "show")]
    [InlineData("20 °C, £5, 50 % and “she wrote 👍”", "20 °C, £5, 50 % and “she wrote 👍”")]
    public void Should_leave_out_symbols_outside_quotes(string text, string plain) => Assert.Equal(plain, PlainSymbols.Of(text));

    [Theory]
    [InlineData("an *italic* and a _slanted_ word", "an italic and a slanted word")]
    [InlineData("a **bold** word", "a **bold** word")]
    [InlineData("snake_case_name and 3*4*5 and <u>under</u>", "snake_case_name and 3*4*5 and under")]
    public void Should_leave_only_bold(string text, string plain) => Assert.Equal(plain, PlainMarks.Of(text));

    [Fact]
    public void Should_speak_in_sentences() => Assert.Equal(
        "You can: ask a friend. Read the page.",
        SpokenText.Of("**You can:**\n- ask a friend\n- *Read* [the page](https://example.org)"));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}
