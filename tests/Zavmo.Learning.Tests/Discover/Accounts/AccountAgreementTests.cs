using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Agreement with the rated sets. They were written and rated by language models: a figure shows whether the judge reads accounts
/// by the tables of the assessment, not whether people would rate so, nor whether the tables predict performance.
/// </summary>
public class AccountAgreementTests
{
    [Fact]
    public void Should_agree_with_the_raters_of_the_tuning_set()
    {
        var report = AccountEvaluation.Of(AccountSets.Results(AccountSets.Dev));
        Assert.True(report.Kappa >= 0.80, $"kappa {report.Kappa:0.000}");
        Assert.True(report.WithinOne >= 0.97, $"within one {report.WithinOne:0.000}");
        Assert.All(report.Styles, style => Assert.InRange(style.Bias, -0.6, 0.6));
    }

    [Fact]
    public void Should_agree_in_every_fold_of_requirements()
    {
        var folds = AccountEvaluation.Folds(AccountSets.Results(AccountSets.Dev));
        Assert.Equal(5, folds.Count);
        Assert.All(folds, fold => Assert.True(fold.Kappa >= 0.75, $"kappa {fold.Kappa:0.000}"));
    }

    [Fact]
    public void Should_agree_on_trades_it_was_not_tuned_on()
    {
        var report = AccountEvaluation.Of(AccountSets.Results(AccountSets.Own));
        Assert.True(report.Kappa >= 0.80, $"kappa {report.Kappa:0.000}");
        Assert.True(report.WithinOne >= 0.90, $"within one {report.WithinOne:0.000}");
    }

    [Fact]
    public void Should_agree_on_trades_that_were_kept_back()
    {
        Assert.All((IReadOnlyList<AccountItem>[])[AccountSets.KeptBack, AccountSets.Third, AccountSets.Fourth], set =>
        {
            var report = AccountEvaluation.Of(AccountSets.Results(set));
            Assert.True(report.Kappa >= 0.85, $"kappa {report.Kappa:0.000}");
            Assert.True(report.WithinOne >= 0.96, $"within one {report.WithinOne:0.000}");
        });
    }

    [Fact]
    public void Should_agree_on_accounts_that_led_to_no_rule()
    {
        Assert.InRange(AccountEvaluation.Of(AccountSets.Results(AccountSets.Fifth)).Kappa, 0.92, 1);

        // No model was fitted with these and no rule made by them.
        var unseen = AccountEvaluation.Of(AccountSets.Results([.. AccountSets.Blind, .. AccountSets.SixthUnseen, .. AccountSets.TwelfthUnseen, .. AccountSets.SixteenthUnseen]));
        var newest = AccountEvaluation.Of(AccountSets.Results(AccountSets.TwentySecondUnseen));
        Assert.InRange(newest.Kappa, 0.9, 1);
        Assert.InRange(newest.WithinOne, 0.96, 1);
        Assert.All(newest.Styles, style => Assert.InRange(style.Bias, -0.6, 0.6));
        var withShort = AccountEvaluation.Of(AccountSets.Results(AccountSets.ThirtiethUnseen));
        Assert.InRange(withShort.Kappa, 0.87, 1);
        Assert.InRange(withShort.WithinOne, 0.96, 1);
        var ordinary = AccountEvaluation.Of(AccountSets.Results(AccountSets.FortyEighthUnseen.Accounts));
        Assert.InRange(ordinary.Kappa, 0.85, 1);
        Assert.InRange(ordinary.WithinOne, 0.94, 1);

        // Not even a limit was chosen in sight of these.
        var afterwards = AccountEvaluation.Of(AccountSets.Results([.. AccountSets.FortyNinthUnseen.Accounts, .. AccountSets.FiftiethUnseen.Accounts]));
        Assert.InRange(afterwards.Kappa, 0.88, 1);
        Assert.InRange(afterwards.WithinOne, 0.97, 1);

        // Short, crowded and odd: the hardest there are.
        var odd = AccountEvaluation.Of(AccountSets.Results(AccountSets.FortySeventhUnseen.Accounts));
        Assert.InRange(odd.Kappa, 0.65, 1);
        Assert.InRange(odd.WithinOne, 0.89, 1);
        Assert.InRange(unseen.Kappa, 0.92, 1);
        Assert.InRange(unseen.WithinOne, 0.97, 1);
        Assert.All(unseen.Styles, style => Assert.InRange(style.Bias, -0.6, 0.6));
    }

    [Fact]
    public void Should_agree_on_many_voices_also_where_they_led_to_no_rule()
    {
        const int RequirementsForRules = 30;
        var requirements = AccountSets.Tenth.Select(item => item.Requirement).Distinct().Skip(RequirementsForRules).ToHashSet();
        Assert.True(AccountEvaluation.Of(AccountSets.Results(AccountSets.Tenth)).Kappa >= 0.89);
        Assert.True(AccountEvaluation.Of(AccountSets.Results([.. AccountSets.Tenth.Where(item => requirements.Contains(item.Requirement))])).Kappa >= 0.75);
    }

    [Fact]
    public void Should_agree_on_the_trades_that_were_added()
    {
        var report = AccountEvaluation.Of(AccountSets.Results(AccountSets.More));
        Assert.True(report.Kappa >= 0.90, $"kappa {report.Kappa:0.000}");
        Assert.True(report.WithinOne >= 0.97, $"within one {report.WithinOne:0.000}");
    }

    [Theory]
    [InlineData(Signal.Limited, 0.7)]
    [InlineData(Signal.Reason, 0.8)]
    [InlineData(Signal.Check, 0.75)]
    [InlineData(Signal.Difficulty, 0.8)]
    [InlineData(Signal.Reach, 0.8)]
    public void Should_find_most_signals_that_the_raters_found(Signal signal, double least)
    {
        var report = AccountEvaluation.Of(AccountSets.Results([.. AccountSets.Dev, .. AccountSets.More]));
        Assert.True(report.SignalF1[signal] >= least, $"{report.SignalF1[signal]:0.00}");
    }

    [Fact]
    public void Should_give_the_level_that_the_signals_give()
    {
        Assert.All(AccountSets.Results([.. AccountSets.Dev, .. AccountSets.Own, .. AccountSets.More, .. AccountSets.KeptBack]), result =>
            Assert.Equal(AccountLevels.Of(result.Judgement.Signals.Select(found => found.Signal).ToHashSet()), result.Judgement.Level));
    }

    [Fact]
    public void Should_quote_the_learner_word_for_word_and_each_signal_once()
    {
        Assert.All(AccountSets.Results([.. AccountSets.Dev, .. AccountSets.Own, .. AccountSets.More, .. AccountSets.KeptBack]), result =>
        {
            Assert.All(result.Judgement.Signals, found => Assert.Contains(found.Quote, result.Item.Answer, StringComparison.Ordinal));
            Assert.All(result.Judgement.Signals, found => Assert.True(found.Quote.Length > 1));
            Assert.Equal(result.Judgement.Signals.Count, result.Judgement.Signals.DistinctBy(found => found.Signal).Count());
        });
    }
}
