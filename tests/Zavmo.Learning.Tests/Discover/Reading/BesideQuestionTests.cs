using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class BesideQuestionTests
{
    [Theory]
    [InlineData("yes to both. Who sees this?", "yes to both.", "Who sees this?")]
    [InlineData("4 4 3\nwhy do you ask?", "4 4 3", "why do you ask?")]
    [InlineData("What do you mean show? I've been doing it for years, everyone knows me", "I've been doing it for years, everyone knows me", "What do you mean show?")]
    public void Should_take_apart_what_is_said_and_what_is_asked(string text, string said, string asked) =>
        Assert.Equal((said, asked), BesideQuestion.Split(text));

    [Theory]
    [InlineData("who sees this?")]
    [InlineData("3 4 2")]
    [InlineData("Why? How long?")]
    [InlineData("I sent him the form and he signed it. He asked me who can see his data?")]
    [InlineData("")]
    public void Should_find_nothing_beside(string text) => Assert.Null(BesideQuestion.Split(text));

    [Fact]
    public void Should_read_long_texts_at_once()
    {
        Assert.Null(BesideQuestion.Split("x." + new string('\n', 3000) + new string(' ', 3000) + "x"));
        Assert.Null(BesideQuestion.Split("I wrote it." + new string(' ', 20000) + "who?"));
    }

    [Theory]
    [InlineData("Is that what you wanted?", true)]
    [InlineData("is that enough?", true)]
    [InlineData("What's this got to do with decisions though, I was answering communication?", true)]
    [InlineData("Does that count?", true)]
    [InlineData("Who else would?", false)]
    [InlineData("So I asked him, how long will it take?", false)]
    public void Should_tell_a_question_to_the_asker(string asked, bool expected) => Assert.Equal(expected, BesideQuestion.IsToAsker(asked));
}
