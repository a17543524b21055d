using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class AccountEvaluationTests
{
    [Fact]
    public void Should_reach_kappa_one_for_full_agreement_and_zero_for_one_answer_for_all()
    {
        Assert.Equal(1, AccountEvaluation.Of([Result(1, 1), Result(3, 3), Result(5, 5)]).Kappa, 9);
        Assert.Equal(0, AccountEvaluation.Of([Result(1, 3), Result(3, 3), Result(5, 3)]).Kappa, 9);
    }

    [Fact]
    public void Should_weigh_a_distant_error_more()
    {
        // By hand: weights 0, 1, 16; observed 16 against expected (1*0+1*1+1*16 + ...)/3.
        var near = AccountEvaluation.Of([Result(1, 1), Result(2, 2), Result(5, 4)]);
        var far = AccountEvaluation.Of([Result(1, 1), Result(2, 2), Result(5, 1)]);
        Assert.True(near.Kappa > far.Kappa);
        Assert.Equal(1 - 3 * 1.0 / ((0 + 1 + 9) + (1 + 0 + 4) + (16 + 9 + 1)), near.Kappa, 9);
        Assert.Equal(2.0 / 3, near.Exact, 9);
        Assert.Equal(1, near.WithinOne, 9);
    }

    [Fact]
    public void Should_count_signals_styles_and_the_worst()
    {
        var results = Enumerable.Range(0, 5).Select(i => Result(4, 3, "terse", $"r{i}")).Append(Result(1, 5, "plain", "r9")).ToList();
        var report = AccountEvaluation.Of(results);
        Assert.Equal(5, report.Confusion[3][2]);
        Assert.Equal(new StyleBias("terse", 5, -1), Assert.Single(report.Styles));
        Assert.Equal("r9", report.Worst[0].Item.Requirement);
        Assert.Equal(1, report.SignalF1[Signal.Situation], 9);
        Assert.Equal(0, report.SignalF1[Signal.Reach], 9);
    }

    [Fact]
    public void Should_keep_a_requirement_in_one_fold()
    {
        var results = Enumerable.Range(0, 20).Select(i => Result(2, 2, "plain", $"r{i % 7}")).ToList();
        var folds = AccountEvaluation.Folds(results);
        Assert.Equal(20, folds.Sum(fold => fold.Count));
        Assert.Equal(5, folds.Count);
    }

    private static AccountResult Result(int rated, int judged, string style = "", string requirement = "r") => new(
        new AccountItem(requirement, requirement, "text") { Level = rated, Style = style, Signals = [Signal.Situation] },
        new AccountJudgement(AccountKind.Account, judged, 1, [new SignalQuote(Signal.Situation, "text")], "test"));
}
