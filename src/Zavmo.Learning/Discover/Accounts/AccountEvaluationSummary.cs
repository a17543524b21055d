using System.Globalization;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>The report of an evaluation as text for a terminal.</summary>
internal static class AccountEvaluationSummary
{
    private const int ShownOfAnAnswer = 60;

    /// <summary>Writes agreement, folds, confusion matrix, signals, styles and the worst.</summary>
    public static void Write(IReadOnlyList<AccountResult> results, TextWriter writer)
    {
        var report = AccountEvaluation.Of(results);
        if (report.Count == 0)
        {
            Line($"{results.Count} accounts judged, none of them rated.");
            return;
        }

        Line($"{results.Count} accounts, {report.Count} rated; hand-written rules; fitted are the word-order table and two models over sentence vectors.");
        Line($"quadratic weighted kappa {report.Kappa:0.000}   exact {report.Exact:0.0%}   within one level {report.WithinOne:0.0%}");
        var folds = AccountEvaluation.Folds(results).Where(fold => fold.Count > 0).ToList();
        Line($"folds over requirements: {string.Join("   ", folds.Select(Fold))}");
        Line($"{"rated \\ judged",-15}{"1",5}{"2",5}{"3",5}{"4",5}{"5",5}");
        for (var level = 1; level <= report.Confusion.Count; level++)
        {
            Line($"{level,-15}{string.Concat(report.Confusion[level - 1].Select(count => count.ToString(CultureInfo.InvariantCulture).PadLeft(5)))}");
        }

        Line($"F1 of signals: {string.Join("  ", report.SignalF1.Select(Score))}");
        Line($"mean error by style (5 or more): {string.Join("  ", report.Styles.Select(Bias))}");
        Line($"furthest off:");
        foreach (var result in report.Worst)
        {
            var answer = result.Item.Answer.ReplaceLineEndings(" ");
            Line($"  {result.Item.Id,-6} rated {result.Item.Level} judged {result.Judgement.Level}  {(answer.Length > ShownOfAnAnswer ? answer[..ShownOfAnAnswer] + "..." : answer)}");
        }

        void Line(FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }

    private static string Fold(AccountEvaluationReport fold) =>
        string.Create(CultureInfo.InvariantCulture, $"{fold.Kappa:0.00} ({fold.Exact:0%}, {fold.WithinOne:0%})");

    private static string Score(KeyValuePair<Signal, double> pair) =>
        string.Create(CultureInfo.InvariantCulture, $"{AccountItemReader.NameOf(pair.Key)} {pair.Value:0.00}");

    private static string Bias(StyleBias style) => string.Create(CultureInfo.InvariantCulture, $"{style.Style} {style.Bias:+0.00;-0.00;0.00}");
}
