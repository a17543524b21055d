using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class ProbeTests
{
    [Fact]
    public void Should_never_ask_for_what_is_there()
    {
        Assert.All(AccountSets.Results(AccountSets.Dev), result =>
        {
            if (Probe.Next(result.Judgement) is { } signal)
            {
                Assert.False(result.Judgement.Shows(signal));
                Assert.NotEqual(Signal.Limited, signal);
            }
        });
    }

    [Theory]
    [InlineData(Signal.OwnAction)]
    [InlineData(Signal.OwnAction, Signal.Situation, Signal.Result)]
    [InlineData(Signal.Situation, Signal.OwnAction)]
    [InlineData(Signal.Reason, Signal.Situation, Signal.OwnAction, Signal.Result)]
    [InlineData(Signal.Result, Signal.Situation, Signal.OwnAction, Signal.Reason)]
    [InlineData(Signal.Difficulty, Signal.Situation, Signal.OwnAction, Signal.Reason, Signal.Check)]
    [InlineData(Signal.Reach, Signal.Situation, Signal.OwnAction, Signal.Reason, Signal.Check, Signal.Difficulty)]
    public void Should_ask_for_the_signal_that_holds_the_level_down(Signal expected, params Signal[] shown)
    {
        var judgement = new AccountJudgement(AccountKind.Account, 2, 1, [.. shown.Select(signal => new SignalQuote(signal, "x"))], "test");
        Assert.Equal(expected, Probe.Next(judgement));
    }

    [Fact]
    public void Should_ask_nothing_more_when_everything_is_shown()
    {
        var all = Enum.GetValues<Signal>().Where(signal => signal != Signal.Limited).Select(signal => new SignalQuote(signal, "x")).ToList();
        Assert.Null(Probe.Next(new AccountJudgement(AccountKind.Account, 5, 1, all, "test")));
    }

    [Theory]
    [InlineData("The deploy failed at 6. we moved it back overnight and rang the client.", "moved it back overnight")]
    [InlineData("On Monday I replaced the two broken shelves.", "replaced the two broken shelves")]
    public void Should_echo_what_the_learner_did_in_their_own_words(string answer, string expected)
    {
        Assert.Equal(expected, Probe.Echo([answer]));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("Quality is important to all of us.")]
    [InlineData("I would check it first.")]
    public void Should_echo_nothing_where_nothing_was_done(string answer)
    {
        Assert.Null(Probe.Echo([answer]));
    }

    [Fact]
    public void Should_echo_three_to_eight_words_verbatim()
    {
        Assert.All(AccountSets.Dev, item =>
        {
            if (Probe.Echo([item.Answer]) is { } echo)
            {
                Assert.Contains(echo, item.Answer, StringComparison.Ordinal);
                Assert.InRange(echo.Split(' ').Length, 2, 8);
            }
        });
        Assert.True(AccountSets.Dev.Count(item => item.Level >= 3 && Probe.Echo([item.Answer]) is not null) > 60);
    }
}
