using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Whole texts that have the build of an account and say nothing.</summary>
public class SenseTests
{
    private static readonly AccountContext Context = new("Managing contractors", "Brings in outside firms for repairs and checks the bill.", "Tell me about the last time.");

    [Theory]
    [InlineData("I checked the checks and ordered the order in June, the repair of the repair was repaired by the repairer because the bill of the bill billed 40 bills.")]
    [InlineData("In Q3 I leveraged a holistic stakeholder journey, unlocked synergies and measured the maturity of the ecosystem, because agility is a mindset. Engagement rose by 40 %.")]
    [InlineData("I rang the firm in May and took the lower, because the upper was the left. Then I swapped the green for the wide, and the bill was 40.")]
    public void Should_place_circles_slides_and_things_without_a_name_on_level_two_at_most(string text) =>
        Assert.True(AccountSets.Judge.Judge(Context, [text]).Level <= 2, text);

    [Fact]
    public void Should_keep_an_account_that_repeats_its_words_for_a_purpose()
    {
        const string Text = "The roofer sent his bill in June. I went through the bill line by line with my own list, crossed out two hours of travel, and he sent a new bill the same week.";
        Assert.True(AccountSets.Judge.Judge(Context, [Text]).Level >= 3);
    }
}
