using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.Tests.Authentication;

public sealed class EndorsementsValidatorTests
{
    [Theory]
    [InlineData("msteams", true)]
    [InlineData("webchat", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void Should_find_what_is_expected_among_the_endorsements(string? expected, bool valid) =>
        Assert.Equal(valid, EndorsementsValidator.Validate(expected, ["msteams", "emulator"]));

    [Fact]
    public void Should_not_take_no_endorsements_for_any() =>
        Assert.Throws<ArgumentNullException>(() => EndorsementsValidator.Validate("msteams", null));
}
