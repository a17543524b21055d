using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Clauses that cannot be, each beside one of the same build that can.</summary>
public class OddityTests
{
    [Theory]
    [InlineData("The soup complained to me.", "The guest complained to me.")]
    [InlineData("The ladder had signed the form.", "The lab had signed the form.")]
    [InlineData("The contractor was interviewed by the shelf.", "The contractor was interviewed by the auditor.")]
    [InlineData("The officer bloomed in May.", "The garden bloomed in May.")]
    [InlineData("I persuaded the carpet.", "I persuaded the director.")]
    [InlineData("I slept the ladder.", "I slept the whole weekend.")]
    [InlineData("I multiplied the customer by three.", "I multiplied the price by three.")]
    [InlineData("I peeled the influence.", "I peeled the label.")]
    [InlineData("I stirred the deadline.", "I stirred the sauce.")]
    [InlineData("I labelled the month.", "I labelled the drum.")]
    [InlineData("I postponed the spoon.", "I postponed the meeting.")]
    [InlineData("I spiked the Monday with lead.", "I spiked the sample with lead.")]
    [InlineData("I repaired the silence.", "I broke the silence.")]
    [InlineData("I folded the stairs.", "I folded the sheet.")]
    [InlineData("I filed the sky in the binder.", "I filed the form in the binder.")]
    [InlineData("I cooked the hammer.", "I cooked the rice.")]
    [InlineData("The ladder dropped by 20 percent.", "The price dropped by 20 percent.")]
    [InlineData("By noon the goat had resigned.", "By noon the driver had resigned.")]
    [InlineData("The card tasted green.", "The sauce tasted green.")]
    [InlineData("The water is Tuesday.", "The deadline is Tuesday.")]
    [InlineData("Our donor was a cloud.", "Our donor was a dentist.")]
    [InlineData("The invoice has seven knees.", "The invoice has seven lines.")]
    [InlineData("A thirsty carpet was on my desk.", "A thirsty patient was at my desk.")]
    [InlineData("The candidate was wooden.", "The handle was wooden.")]
    [InlineData("The truck was 4 hours heavier.", "The truck was 4 hours late.")]
    [InlineData("The queue was shorter by 14 kilos.", "The queue was shorter by 14 people.")]
    [InlineData("I gave the hammer a chair.", "I gave the lady a chair.")]
    [InlineData("I explained it to the leaflet.", "I explained it to the lady.")]
    public void Should_tell_what_cannot_be_from_what_can(string odd, string plain)
    {
        Assert.True(Says(odd), odd);
        Assert.False(Says(plain), plain);
    }

    [Fact]
    public void Should_find_hardly_any_oddity_in_accounts_of_work()
    {
        var accounts = AccountSets.All.Where(item => item.Level > 1).ToList();
        Assert.True(accounts.Count(item => Says(item.Answer)) <= accounts.Count / 15);
    }

    private static bool Says(string text) => Account.Read([text], [[]]).Clauses.Any(Oddities.Is);
}
