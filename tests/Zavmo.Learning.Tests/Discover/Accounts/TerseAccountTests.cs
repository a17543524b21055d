using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Who writes as on a report sheet leaves out "I", articles, and often the thing that stands in the line before.</summary>
public sealed class TerseAccountTests
{
    private static readonly AccountContext Pumps = new("Pump maintenance", "Keeps the pumps of the plant running and repairs them.", "Tell me about the last repair.");

    [Theory]
    [InlineData("swapped the pump seal, tested at 6 bar, held, shift ran on")]
    [InlineData("Seal gone. Swapped it, 6 bar, held. Back on in 40 min.")]
    [InlineData("Actually, I swapped the pump seal on Tuesday and tested it at 6 bar.")]
    [InlineData("Lease copier, 60 months. Early exit clause missing, added, signed.")]
    [InlineData("I noted what came before each trip of the seal on pump 2: rain, three times. Cover on the motor in May, no trip since.")]
    [InlineData("A wheat beer in July. Cellar was at 23, so I wrapped the tank with a wet sheet and a fan, and kept it at 20. Finished in five days.")]
    public void Should_find_the_own_action_of_a_terse_account(string account)
    {
        var judgement = AccountSets.Judge.Judge(account.Contains("seal", StringComparison.OrdinalIgnoreCase) ? Pumps
            : account.Contains("beer", StringComparison.OrdinalIgnoreCase) ? new AccountContext("Brewing", "Brews beer by the recipe.", "Tell me about the last brew.")
            : new AccountContext("Daily work", "", "Tell me about the last time."), [account]);
        Assert.True(judgement.Shows(Signal.OwnAction), judgement.ToString());
        Assert.All(judgement.Signals, found => Assert.Contains(found.Quote, account, StringComparison.Ordinal));
    }

    [Fact]
    public void Should_read_terse_accounts_hardly_lower_than_they_are()
    {
        var terse = AccountEvaluation.Of(AccountSets.Results(AccountSets.Seventh)).Styles.Single(style => style.Style == "terse");
        Assert.InRange(terse.Bias, -0.9, 0.3);
    }

    [Theory]
    [InlineData("seal, pump, bar, held, shift")]
    [InlineData("swapped, tested, held, signed")]
    [InlineData("pump, 6 bar, 40 min, ok")]
    public void Should_see_no_action_in_a_list_of_words(string words) =>
        Assert.True(AccountSets.Judge.Judge(Pumps, [words]).Level <= 2, words);

    [Theory]
    [InlineData("We lost 31 cages. I counted them at the gate for three weeks. Should've looked there two years earlier.")]
    [InlineData("The spare key of the pump house was handed over twice in May, so I wrote a list beside the pump. I'd ask for the list in the first minute now.")]
    [InlineData("The pump ran dry on Sunday and I primed it by hand. I'd have a spare valve on me now.")]
    [InlineData("On Sunday I changed the seal of pump 2 and it held until May. I would bring the electricians in earlier.")]
    [InlineData("On Sunday I changed the seal of pump 2 and it held until May. should of checked the shaft the day before")]
    [InlineData("On Sunday I changed the seal of pump 2 and it held until May. I ought to have asked the night shift first.")]
    public void Should_find_what_was_learned(string account) =>
        Assert.True(AccountSets.Judge.Judge(Pumps, [account]).Shows(Signal.Learning));

    [Fact]
    public void Should_find_nothing_learned_in_a_school_lesson() =>
        Assert.False(AccountSets.Judge.Judge(Pumps, ["Last Monday I counted 14 interruptions a lesson, moved my desk to the back and counted 3 a lesson in May."]).Shows(Signal.Learning));
}
