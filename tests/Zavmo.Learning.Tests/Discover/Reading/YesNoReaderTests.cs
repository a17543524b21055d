using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class YesNoReaderTests
{
    [Theory]
    [InlineData("no don't store it", false)]
    [InlineData("No, please leave it", false)]
    [InlineData("don't keep it", false)]
    [InlineData("I'd rather not", false)]
    [InlineData("oh no thank you", false)]
    [InlineData("yes, that's fine with me", true)]
    [InlineData("ok store it", true)]
    [InlineData("go ahead", true)]
    [InlineData("yes but only for today", null)]
    [InlineData("no idea what you mean?", null)]
    [InlineData("I was on nights last week", null)]
    [InlineData("", null)]
    public void Should_read_a_yes_or_a_no_and_no_condition(string text, bool? read) => Assert.Equal(read, YesNoReader.Read(text));
}
