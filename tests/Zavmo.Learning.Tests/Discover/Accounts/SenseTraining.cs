using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Makes the network of <c>Vectors</c> that sees sense: accounts against nonsense against accounts with their words shuffled. Each length of text has
/// as much nonsense as accounts, so the length tells it nothing. Limits and shares are of texts by writers whose sets it was not fitted with.
/// </summary>
internal static class SenseTraining
{
    private const int Networks = 3;
    private const int WordsInABin = 12;
    private const int LastBin = 5;
    private const int FewWords = 21;
    private const double MostWeight = 6;
    private const double MayDoubt = 0.03;

    // Where the rules see no action, nonsense is rare: so much less may be asked of who is vouched for.
    private const double MayVouchForNonsense = 0.14;
    private const int EveryShuffled = 3;
    private const double WeightOfShuffled = 0.3;

    /// <summary>What a training gives: the network, and the shares where it was not fitted.</summary>
    /// <param name="Network">The network.</param>
    /// <param name="Doubted">Share of accounts of level 3 or more below the limit.</param>
    /// <param name="Caught">Share of nonsense below the limit.</param>
    /// <param name="Vouched">Share of accounts of level 2 or 3 that it vouches for.</param>
    public sealed record Outcome(SenseNetwork Network, double Doubted, double Caught, double Vouched);

    private sealed record Row(float[] Layers, int Level, string Set, int Length, double Weight, bool IsShuffled);

    /// <summary>The network, and its limits by leaving out one writer after the other: some minutes.</summary>
    public static Outcome Make()
    {
        var rows = Rows();
        var unseen = Writers.All.AsParallel().SelectMany(sets =>
        {
            var network = Fit(rows.Where(row => !sets.Contains(row.Set)), Networks);
            return rows.Where(row => sets.Contains(row.Set) && !row.IsShuffled).Select(row => (Row: row, Score: network.Score(row.Layers)));
        }).ToList();

        var accounts = unseen.Where(row => IsAccount(row.Row)).Select(row => row.Score).Order().ToList();
        var nonsense = unseen.Where(row => row.Row.Level == 0).Select(row => row.Score).OrderDescending().ToList();
        var vouched = nonsense[(int)(MayVouchForNonsense * nonsense.Count)];
        var made = Fit(rows, Networks) with { Doubted = accounts[(int)(MayDoubt * accounts.Count)], Vouched = vouched };
        return Measured(made, unseen);
    }

    /// <summary>
    /// One network fitted without one writer's sets, measured on those with the limits of <paramref name="kept"/>: the same procedure as
    /// <see cref="Make"/> in an eighth of its time or less.
    /// </summary>
    public static Outcome Sample(SenseNetwork kept)
    {
        var rows = Rows();
        var network = Fit(rows.Where(row => !Writers.Sample.Contains(row.Set)), 1) with { Doubted = kept.Doubted, Vouched = kept.Vouched };
        return Measured(network, [.. rows.Where(row => Writers.Sample.Contains(row.Set) && !row.IsShuffled).Select(row => (row, network.Score(row.Layers)))]);
    }

    /// <summary>What two networks say of the texts that they were made from: the share on which both are of one mind.</summary>
    public static double Agreement(SenseNetwork one, SenseNetwork other)
    {
        var rows = Rows().Where(row => !row.IsShuffled).ToList();
        return (double)rows.Count(row => one.Score(row.Layers) >= one.Doubted == other.Score(row.Layers) >= other.Doubted) / rows.Count;
    }

    private static Outcome Measured(SenseNetwork network, IReadOnlyList<(Row Row, double Score)> unseen)
    {
        return new(
            network,
            Share(IsAccount, row => row.Score < network.Doubted),
            Share(row => row.Level == 0, row => row.Score < network.Doubted),
            Share(row => row.Level is 2 or 3, row => row.Score >= network.Vouched));

        double Share(Func<Row, bool> of, Func<(Row Row, double Score), bool> are) => (double)unseen.Count(row => of(row.Row) && are(row)) / unseen.Count(row => of(row.Row));
    }

    // Of fewer words it takes more to be doubted, see MeaningReader.
    private static bool IsAccount(Row row) => row.Level >= 3 && row.Length >= FewWords && row.Set != TrainingTexts.ElsewhereSet;

    private static SenseNetwork Fit(IEnumerable<Row> rows, int networks) =>
        NetworkTraining.Fit([.. rows.Select(row => (row.Layers, row.Level > 0, (float)row.Weight))], networks);

    private static List<Row> Rows()
    {
        var samples = TrainingTexts.Samples().Where(sample => sample.Level != 1).ToList();
        var bins = samples.GroupBy(sample => (Bin(sample), sample.Level > 0)).ToDictionary(bin => bin.Key, bin => bin.Count());
        var rows = samples.Select(sample => Of(sample, Weight(sample), false)).ToList();
        rows.AddRange(samples.Where((sample, place) => sample.Level >= 3 && place % EveryShuffled == 0)
            .Select((sample, place) => sample with { Level = 0, Text = WordOrderTraining.Shuffle(sample.Text, place, place % 2 == 0) })
            .Select(sample => new TrainingTexts.Sample(sample.Context, sample.Text, 0, sample.Set))
            .Where(sample => sample.Account.Clauses.Count > 0)
            .Select(sample => Of(sample, WeightOfShuffled, true)));
        return rows;

        double Weight(TrainingTexts.Sample sample)
        {
            var same = bins[(Bin(sample), sample.Level > 0)];
            return Math.Min(MostWeight, (same + bins.GetValueOrDefault((Bin(sample), sample.Level == 0))) / 2.0 / same);
        }

        static Row Of(TrainingTexts.Sample sample, double weight, bool isShuffled) => new(
            AccountSets.Encoder.Read(AccountText.Of(sample.Account)).Layers, sample.Level, sample.Set, sample.Account.Length, weight, isShuffled);

        static int Bin(TrainingTexts.Sample sample) => Math.Min(LastBin, sample.Account.Length / WordsInABin);
    }
}
