using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Tests.Discover.Reading;

/// <summary>Questions about the five levels, and what only sounds like one.</summary>
public sealed class LevelQuestionReaderTests
{
    [Theory]
    [InlineData("what is the difference between 3 and 4", "3 4")]
    [InlineData("What's the difference between a 3 and a 4?", "3 4")]
    [InlineData("difference between level 4 and 2?", "2 4")]
    [InlineData("how is 3 different from 4?", "3 4")]
    [InlineData("3 or 4, what's the difference?", "3 4")]
    [InlineData("sorry, how do I know the difference between competent and proficient", "3 4")]
    [InlineData("am I a 3 or a 4?", "3 4")]
    [InlineData("what does 3 mean?", "3")]
    [InlineData("what is a 4?", "4")]
    [InlineData("wait what does 3 mean again", "3")]
    [InlineData("What does level 2 mean exactly?", "2")]
    [InlineData("what does proficient mean", "4")]
    [InlineData("when is it a 5?", "5")]
    [InlineData("what do the levels mean?", "1 2 3 4 5")]
    [InlineData("can you explain the scale", "1 2 3 4 5")]
    [InlineData("how do I rate myself?", "1 2 3 4 5")]
    [InlineData("I don't understand the numbers", "1 2 3 4 5")]
    public void Should_read_which_levels_are_asked_about(string text, string levels) => Assert.Equal(levels, string.Join(' ', LevelQuestionReader.Read(text) ?? []));

    [Theory]
    [InlineData("3 4 2 3 3")]
    [InlineData("3")]
    [InlineData("what is stock control?")]
    [InlineData("the difference between 3 and 4 quotes was the warranty, so I chose the third")]
    [InlineData("why 3?")]
    [InlineData("what is the difference between 3 and 4 star hotels")]
    [InlineData("what are you?")]
    public void Should_leave_everything_else_alone(string text) => Assert.Null(LevelQuestionReader.Read(text));

    [Fact]
    public void Should_not_take_the_number_of_something_for_a_level()
    {
        Assert.Null(LevelQuestionReader.Read("what is 3?", bareNumbers: false));
        Assert.Equal([3], LevelQuestionReader.Read("what is level 3?", bareNumbers: false));
    }
}
