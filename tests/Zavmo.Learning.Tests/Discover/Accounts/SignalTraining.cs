using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Accounts.Vectors;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Makes the network of <c>Vectors</c> that finds signals. Each length of text has, by weight, as many with a signal as without, so the length tells it nothing.
/// </summary>
internal static class SignalTraining
{
    private const int Networks = 3;
    private const int EveryPadded = 3;
    private const float WeightOfPadded = 0.3f;

    private static readonly Signal[] All = Enum.GetValues<Signal>();

    private sealed record Text(SentenceStates States, int Level, string Set, int Length, bool?[] Labels, float Share);

    /// <summary>The network: some minutes.</summary>
    public static TokenNetwork Make() => Fit(Texts(), Networks);

    /// <summary>
    /// For each signal the share of rated accounts of level 2 and more of one writer that a network is right about, with and without the signal counting
    /// the same; it is fitted with one text in <paramref name="every"/>, and with none of that writer.
    /// </summary>
    public static IReadOnlyDictionary<Signal, double> Sample(int every)
    {
        var texts = Texts();
        var network = Fit([.. texts.Where(text => !Writers.Sample.Contains(text.Set)).Where((_, place) => place % every == 0)], 1);
        var unseen = texts.Where(text => Writers.Sample.Contains(text.Set) && text is { Share: 1, Level: >= 2 })
            .Select(text => (text.Labels, Findings: network.Find(text.States.Tokens, text.States.Words))).ToList();
        return All.Where(signal => Rated(signal, true).Count > 0 && Rated(signal, false).Count > 0).ToDictionary(
            signal => signal,
            signal => (Rated(signal, true).Average(IsFound) + 1 - Rated(signal, false).Average(IsFound)) / 2);

        List<double> Rated(Signal signal, bool yes) => [.. unseen.Where(text => text.Labels[(int)signal] == yes).Select(text => text.Findings.Of((int)signal))];

        static double IsFound(double score) => score > 0 ? 1 : 0;
    }

    private static TokenNetwork Fit(IReadOnlyList<Text> texts, int networks)
    {
        var balances = All.Select((_, head) => LengthBalance.Of(texts, text => text.Length, text => text.Labels[head])).ToList();
        return NetworkTraining.Fit([.. texts.Select(text => new NetworkTraining.Row(text.States, text.Labels, [.. balances.Select(weight => text.Share * weight(text))]))], networks);
    }

    private static List<Text> Texts()
    {
        var samples = TrainingTexts.Samples().Where(sample => sample.Level > 0 && sample.Set != TrainingTexts.ElsewhereSet).ToList();
        return
        [
            .. samples.AsParallel().AsOrdered().Select(sample => Of(sample, 1)),

            // Sentences that say nothing do not change what an account shows.
            .. samples.Where((sample, place) => sample.Level >= 2 && place % EveryPadded == 0).AsParallel().AsOrdered()
                .Select((sample, place) => sample.Saying(Padding.Around(sample.Text, place))).Where(sample => sample.Account.Clauses.Count > 0).Select(sample => Of(sample, WeightOfPadded)),
        ];

        static Text Of(TrainingTexts.Sample sample, float share) => new(
            AccountSets.Encoder.Read(AccountText.Of(sample.Account)), sample.Level, sample.Set, sample.Account.Length,
            [.. All.Select(signal => sample.Signals is { } rated ? rated.Contains(signal) : ByLevel(signal, sample.Level))], share);
    }

    // Where only the level was rated, it says what it takes.
    private static bool? ByLevel(Signal signal, int level) => (signal, level) switch
    {
        (_, 1) => false,
        (Signal.Situation or Signal.OwnAction, >= 3) => true,
        (Signal.Limited, >= 3) => false,
        (Signal.Reason or Signal.Difficulty, >= 4) => true,
        (Signal.Reach, >= 4) => level == 5,
        _ => null,
    };
}
