namespace Zavmo.Learning.Discover.Accounts;

/// <summary>Compares judgements with ratings. Pure: no text is read or written.</summary>
public static class AccountEvaluation
{
    private const int Levels = 5;
    private const int SmallestStyle = 5;
    private const int WorstShown = 10;

    /// <summary>The report over all rated accounts.</summary>
    public static AccountEvaluationReport Of(IReadOnlyList<AccountResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var rated = results.Where(result => result.Item.Level is not null).ToList();
        var confusion = Enumerable.Range(1, Levels)
            .Select(level => (IReadOnlyList<int>)[.. Enumerable.Range(1, Levels)
                .Select(judged => rated.Count(result => result.Item.Level == level && result.Judgement.Level == judged))])
            .ToList();
        return new AccountEvaluationReport
        {
            Count = rated.Count,
            Kappa = Kappa(confusion),
            Exact = Share(rated, result => result.Error == 0),
            WithinOne = Share(rated, result => Math.Abs(result.Error) <= 1),
            Confusion = confusion,
            SignalF1 = Enum.GetValues<Signal>().ToDictionary(signal => signal, signal => F1(rated, signal)),
            Styles = [.. rated.Where(result => result.Item.Style.Length > 0)
                .GroupBy(result => result.Item.Style.Replace('-', ' '))
                .Where(group => group.Count() >= SmallestStyle)
                .Select(group => new StyleBias(group.Key, group.Count(), group.Average(result => result.Error)))
                .OrderByDescending(style => Math.Abs(style.Bias)).ThenBy(style => style.Style, StringComparer.Ordinal)],
            Worst = [.. rated.Where(result => result.Error != 0)
                .OrderByDescending(result => Math.Abs(result.Error)).ThenBy(result => result.Item.Id, StringComparer.Ordinal).Take(WorstShown)],
        };
    }

    /// <summary>The same over folds of requirements, so that no requirement is in two; the rules are not fitted, so each fold is only measured.</summary>
    /// <param name="results">All results.</param>
    /// <param name="folds">How many folds, at least 1; empty ones are left out.</param>
    public static IReadOnlyList<AccountEvaluationReport> Folds(IReadOnlyList<AccountResult> results, int folds = 5)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 1);
        var requirements = results.Select(result => result.Item.Requirement).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [.. results.GroupBy(result => requirements.IndexOf(result.Item.Requirement) % folds)
            .OrderBy(fold => fold.Key).Select(fold => Of([.. fold]))];
    }

    private static double Kappa(List<IReadOnlyList<int>> confusion)
    {
        double total = confusion.Sum(row => row.Sum());
        double observed = 0;
        double expected = 0;
        for (var rated = 0; rated < Levels; rated++)
        {
            for (var judged = 0; judged < Levels; judged++)
            {
                var weight = Math.Pow(rated - judged, 2);
                observed += weight * confusion[rated][judged];
                expected += weight * confusion[rated].Sum() * confusion.Sum(row => row[judged]) / total;
            }
        }

        // All on one level: agreement is full or none, and chance says nothing.
        return expected > 0 ? 1 - observed / expected : observed > 0 ? 0 : 1;
    }

    private static double F1(List<AccountResult> rated, Signal signal)
    {
        var known = rated.Where(result => result.Item.Signals is not null).ToList();
        var both = known.Count(result => result.Item.Signals!.Contains(signal) && result.Judgement.Shows(signal));
        var either = known.Count(result => result.Item.Signals!.Contains(signal)) + known.Count(result => result.Judgement.Shows(signal));
        return either == 0 ? 0 : 2.0 * both / either;
    }

    private static double Share(List<AccountResult> rated, Func<AccountResult, bool> holds) =>
        rated.Count == 0 ? 0 : (double)rated.Count(holds) / rated.Count;
}
