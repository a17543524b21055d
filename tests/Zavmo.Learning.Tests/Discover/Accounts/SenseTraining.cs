using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Makes the network of <c>Vectors</c> that sees sense: accounts against nonsense against accounts with their words shuffled. Each length of text has
/// as much nonsense as accounts, so the length tells it nothing. Shares are of requirements it was not fitted on.
/// </summary>
internal static class SenseTraining
{
    private const int Folds = 3;
    private const int Networks = 2;
    private const int WordsInABin = 12;
    private const int LastBin = 5;
    private const double MostWeight = 6;

    // Set by accounts of yet another writer, those of the transcripts under dialogs/: none of them that is strong is doubted.
    private const double LimitOfDoubt = -7;
    private const double MayVouchForNonsense = 0.08;
    private const int EveryShuffled = 3;
    private const double WeightOfShuffled = 0.3;

    /// <summary>What a training gives: the network, and the shares where it was not fitted.</summary>
    /// <param name="Network">The network.</param>
    /// <param name="Doubted">Share of accounts of level 3 or more below the limit.</param>
    /// <param name="Caught">Share of nonsense below the limit.</param>
    /// <param name="Vouched">Share of accounts of level 2 or 3 that it vouches for.</param>
    public sealed record Outcome(SenseNetwork Network, double Doubted, double Caught, double Vouched);

    private sealed record Row(float[] Layers, int Level, int Fold, double Weight, bool IsShuffled);

    public static Outcome Make()
    {
        var rows = Rows();
        var unseen = new List<(Row Row, double Score)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var network = Fit(rows.Where(row => row.Fold != fold));
            unseen.AddRange(rows.Where(row => row.Fold == fold && !row.IsShuffled).Select(row => (row, network.Score(row.Layers))));
        }

        var accounts = unseen.Where(row => row.Row.Level >= 3).Select(row => row.Score).Order().ToList();
        var nonsense = unseen.Where(row => row.Row.Level == 0).Select(row => row.Score).OrderDescending().ToList();
        var vouched = nonsense[(int)(MayVouchForNonsense * nonsense.Count)];
        return new Outcome(
            Fit(rows) with { Doubted = LimitOfDoubt, Vouched = vouched },
            (double)accounts.Count(score => score < LimitOfDoubt) / accounts.Count,
            (double)nonsense.Count(score => score < LimitOfDoubt) / nonsense.Count,
            (double)unseen.Count(row => row.Row.Level is 2 or 3 && row.Score >= vouched) / unseen.Count(row => row.Row.Level is 2 or 3));
    }

    /// <summary>What two networks say of the texts that they were made from: the share on which both are of one mind.</summary>
    public static double Agreement(SenseNetwork one, SenseNetwork other)
    {
        var rows = Rows().Where(row => !row.IsShuffled).ToList();
        return (double)rows.Count(row => one.Score(row.Layers) >= one.Doubted == other.Score(row.Layers) >= other.Doubted) / rows.Count;
    }

    private static SenseNetwork Fit(IEnumerable<Row> rows) =>
        NetworkTraining.Fit([.. rows.Select(row => (row.Layers, row.Level > 0, (float)row.Weight))], Networks);

    private static List<Row> Rows()
    {
        var samples = VectorTraining.Samples().Where(sample => sample.Level != 1).ToList();
        var bins = samples.GroupBy(sample => (Bin(sample), sample.Level > 0)).ToDictionary(bin => bin.Key, bin => bin.Count());
        var rows = samples.Select(sample => Of(sample, Weight(sample), false)).ToList();
        rows.AddRange(samples.Where((sample, place) => sample.Level >= 3 && place % EveryShuffled == 0)
            .Select((sample, place) => sample with { Level = 0, Text = WordOrderTraining.Shuffle(sample.Text, place, place % 2 == 0) })
            .Select(sample => new VectorTraining.Sample(sample.Context, sample.Text, 0, sample.Set))
            .Where(sample => sample.Account.Clauses.Count > 0)
            .Select(sample => Of(sample, WeightOfShuffled, true)));
        return rows;

        double Weight(VectorTraining.Sample sample)
        {
            var same = bins[(Bin(sample), sample.Level > 0)];
            return Math.Min(MostWeight, (same + bins.GetValueOrDefault((Bin(sample), sample.Level == 0))) / 2.0 / same);
        }

        static Row Of(VectorTraining.Sample sample, double weight, bool isShuffled) => new(
            AccountSets.Encoder.Read(AccountText.Of(sample.Account)).Layers, sample.Level, FoldOf(sample.Context.RequirementName), weight, isShuffled);

        static int Bin(VectorTraining.Sample sample) => Math.Min(LastBin, sample.Account.Length / WordsInABin);
    }

    // The same in every run, unlike the hash code of a string.
    private static int FoldOf(string requirement) => requirement.Sum(letter => letter) % Folds;
}
