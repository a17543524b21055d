namespace Zavmo.Learning.Discover.Accounts;

/// <summary>How well the judge agrees with the raters of a set.</summary>
public sealed record AccountEvaluationReport
{
    /// <summary>Rated accounts.</summary>
    public required int Count { get; init; }

    /// <summary>Quadratic weighted kappa (Cohen 1968), 1 for full agreement, 0 for chance.</summary>
    public required double Kappa { get; init; }

    /// <summary>Share with the rated level, 0 to 1.</summary>
    public required double Exact { get; init; }

    /// <summary>Share at most one level off, 0 to 1.</summary>
    public required double WithinOne { get; init; }

    /// <summary>Counts: rows are rated levels 1 to 5, columns judged levels.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Confusion { get; init; }

    /// <summary>F1 of each signal over the accounts whose signals were rated; 0 where it never occurs.</summary>
    public required IReadOnlyDictionary<Signal, double> SignalF1 { get; init; }

    /// <summary>Bias by style, for styles of at least five accounts, worst first.</summary>
    public required IReadOnlyList<StyleBias> Styles { get; init; }

    /// <summary>The ten accounts that are furthest off, worst first.</summary>
    public required IReadOnlyList<AccountResult> Worst { get; init; }
}
