using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Accounts.Vectors;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Makes the network of <c>Vectors</c> that finds signals and sees sense. Each length of text has as many with a signal as without, and as much nonsense
/// as accounts, so the length tells it nothing. The limits and the shares are of texts by writers whose sets it was not fitted with.
/// </summary>
internal static partial class SignalTraining
{
    private const int Networks = 3;
    private const int WordsInABin = 12;
    private const int LastBin = 9;
    private const float MostWeight = 6;
    private const double MayDoubt = 0.055;

    // Chosen by a table (decision 22): few texts above it make no sense, and a higher one takes their actions from terse accounts.
    private const double Vouched = 0.5;

    private const int EveryShuffled = 3;
    private const float WeightOfShuffled = 0.3f;
    private const int EverySwapped = 4;
    private const int EveryPadded = 3;
    private const float WeightOfPadded = 0.3f;
    private const float WeightOfSwapped = 0.4f;
    private const float WeightOfCut = 0.5f;
    private const int FewestSentencesToCut = 3;

    private static readonly Signal[] All = Enum.GetValues<Signal>();

    /// <summary>What a training gives: the network, and what it finds where it was not fitted.</summary>
    /// <param name="Network">The network.</param>
    /// <param name="Doubted">Share of accounts of level 3 or more below the limit.</param>
    /// <param name="Caught">Share of nonsense below the limit.</param>
    /// <param name="Right">For each signal the share of rated accounts of level 2 and more that it is right about, with and without the signal counting the same.</param>
    public sealed record Outcome(SignalNetwork Network, double Doubted, double Caught, IReadOnlyDictionary<Signal, double> Right);

    private sealed record Text(SentenceStates States, int Level, string Set, int Length, bool?[] Labels, float Share)
    {
        /// <summary>Whether somebody wrote it as it is.</summary>
        public bool IsWritten => Share == 1;
    }

    /// <summary>The network, and its limits by leaving out a third of the writers after the other: 24 fits, half an hour.</summary>
    public static Outcome Make()
    {
        var texts = Texts();
        var unseen = Writers.Folds.AsParallel().SelectMany(sets =>
        {
            var network = Fit([.. texts.Where(text => !sets.Contains(text.Set))], Networks);
            return texts.Where(text => sets.Contains(text.Set) && text.IsWritten).Select(text => (Text: text, Findings: network.Find(text.States))).ToList();
        }).ToList();

        return Measured(Fit(texts, Networks) with { OfFewWords = Limits(found => HasFewWords(found.Text)), OfMany = Limits(found => !HasFewWords(found.Text)) }, unseen);

        SenseLimits Limits(Func<(Text Text, SignalFindings Findings), bool> of)
        {
            var accounts = unseen.Where(found => of(found) && IsAccount(found.Text)).Select(found => found.Findings.Sense).Order().ToList();
            return new(accounts[(int)(MayDoubt * accounts.Count)], Vouched);
        }
    }

    /// <summary>One network fitted with one text in <paramref name="every"/>, and without one writer's sets, measured on those: the same procedure as <see cref="Make"/>.</summary>
    public static Outcome Sample(SignalNetwork kept, int every)
    {
        var texts = Texts();
        var network = Fit([.. texts.Where(text => !Writers.Sample.Contains(text.Set)).Where((_, place) => place % every == 0)], 1) with { OfFewWords = kept.OfFewWords, OfMany = kept.OfMany };
        return Measured(network, [.. texts.Where(text => Writers.Sample.Contains(text.Set) && text.IsWritten).Select(text => (text, network.Find(text.States)))]);
    }

    private static Outcome Measured(SignalNetwork network, IReadOnlyList<(Text Text, SignalFindings Findings)> unseen)
    {
        return new(
            network,
            Share(found => IsAccount(found.Text), IsDoubted),
            Share(found => found.Text.Level == 0, IsDoubted),
            All.Where(signal => unseen.Any(found => Has(found, signal, true)) && unseen.Any(found => Has(found, signal, false))).ToDictionary(
                signal => signal,
                signal => (Share(found => Has(found, signal, true), found => found.Findings.Of(signal) > 0)
                    + Share(found => Has(found, signal, false), found => found.Findings.Of(signal) <= 0)) / 2));

        bool IsDoubted((Text Text, SignalFindings Findings) found) =>
            found.Findings.Sense < (HasFewWords(found.Text) ? network.OfFewWords : network.OfMany).Doubted;

        double Share(Func<(Text Text, SignalFindings Findings), bool> of, Func<(Text Text, SignalFindings Findings), bool> are) =>
            (double)unseen.Count(found => of(found) && are(found)) / unseen.Count(of);

        static bool Has((Text Text, SignalFindings Findings) found, Signal signal, bool yes) => found.Text.Level >= 2 && found.Text.Labels[(int)signal] == yes;
    }

    private static bool HasFewWords(Text text) => text.Length < MeantSignals.FewWords;

    private static bool IsAccount(Text text) => text.Level >= 3 && text.Set != TrainingTexts.ElsewhereSet;

    // What shows a signal and what makes sense are fitted apart and put together: in one they take units from each other.
    private static SignalNetwork Fit(IReadOnlyList<Text> texts, int networks)
    {
        var ofSignals = Fit(texts, networks, head => head < All.Length);
        var ofSense = Fit(texts, networks, head => head >= All.Length);
        return ofSignals with { Units = [.. ofSignals.Units, .. ofSense.Units], Biases = [.. ofSignals.Biases.Zip(ofSense.Biases, (signal, sense) => signal + sense)] };
    }

    private static SignalNetwork Fit(IReadOnlyList<Text> all, int networks, Func<int, bool> isAsked)
    {
        IReadOnlyList<Text> texts = [.. all.Select(text => text with { Labels = [.. text.Labels.Select((label, head) => isAsked(head) ? label : null)] })];
        var bins = Enumerable.Range(0, SignalNetwork.Heads).Select(head => texts.GroupBy(text => (Bin(text), text.Labels[head]))
            .ToDictionary(bin => bin.Key, bin => bin.Count())).ToList();
        var fitted = NetworkTraining.Fit([.. texts.Select(text => new NetworkTraining.Row(text.States, text.Labels, [.. bins.Select((bin, head) => Weight(text, bin, head))]))], networks);
        return fitted with { Units = [.. fitted.Units.Select(unit => unit with { AtMost = Asked(unit.AtMost), OnAverage = Asked(unit.OnAverage) })], Biases = Asked(fitted.Biases) };

        IReadOnlyList<double> Asked(IReadOnlyList<double> ofHeads) => [.. ofHeads.Select((number, head) => isAsked(head) ? number : 0)];

        static float Weight(Text text, Dictionary<(int Bin, bool? Label), int> bin, int head)
        {
            var same = (float)bin[(Bin(text), text.Labels[head])];
            return text.Share * Math.Min(MostWeight, (same + bin.GetValueOrDefault((Bin(text), !text.Labels[head]))) / 2 / same);
        }

        static int Bin(Text text) => Math.Min(LastBin, text.Length / WordsInABin);
    }

    private static List<Text> Texts()
    {
        var samples = TrainingTexts.Samples();
        return
        [
            .. samples.AsParallel().AsOrdered().Select(sample => Of(sample, Labels(sample), 1)),
            .. samples.Where((sample, place) => sample.Level >= 3 && place % EveryShuffled == 0).AsParallel().AsOrdered()
                .SelectMany((sample, place) => Made(sample, WordOrderTraining.Shuffle(sample.Text, place, place % 2 == 0), isInOrder: false, makesSense: false, WeightOfShuffled)),

            // Whose things have changed places makes no sense either, however well it is built.
            .. samples.Where((sample, place) => sample.Level >= 3 && place % EverySwapped == 0).AsParallel().AsOrdered()
                .SelectMany((sample, place) => SwappedThings.Of(sample, place) is { } swapped ? Made(sample, swapped, isInOrder: true, makesSense: false, WeightOfSwapped) : []),

            // Nor do sentences that say nothing change what it shows.
            .. samples.Where((sample, place) => sample.Level is 0 or >= 2 && place % EveryPadded == 0).AsParallel().AsOrdered().Select((sample, place) => Padded(sample, place)).OfType<Text>(),

            // How a text begins tells nothing of its sense: without its first sentence an account makes sense still, and nonsense none.
            .. samples.Where(sample => sample.Level is 0 or >= 3 && Sentences(sample).Length >= FewestSentencesToCut).AsParallel().AsOrdered()
                .SelectMany(sample => Made(sample, string.Join(' ', Sentences(sample).Skip(1)), isInOrder: true, sample.Level > 0, WeightOfCut)),
        ];

        static string[] Sentences(TrainingTexts.Sample sample) => SentenceEnd().Split(sample.Text);

        static IEnumerable<Text> Made(TrainingTexts.Sample sample, string text, bool isInOrder, bool makesSense, float share)
        {
            var made = new TrainingTexts.Sample(sample.Context, text, 0, sample.Set);
            return made.Account.Clauses.Count > 0 ? [Of(made, [.. All.Select(_ => (bool?)null), isInOrder, makesSense], share)] : [];
        }

        static Text? Padded(TrainingTexts.Sample sample, int place)
        {
            var padded = new TrainingTexts.Sample(sample.Context, Padding.Around(sample.Text, place), sample.Level, sample.Set);
            return padded.Account.Clauses.Count > 0 ? Of(padded, Labels(sample), WeightOfPadded) : null;
        }

        static Text Of(TrainingTexts.Sample sample, bool?[] labels, float share) => new(
            AccountSets.Encoder.Read(AccountText.Of(sample.Account)), sample.Level, sample.Set, sample.Account.Length, labels, share);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    // Where only the level was rated, it says what it takes; of nonsense, that it makes no sense. The last is for sense, of which thin accounts tell nothing.
    private static bool?[] Labels(TrainingTexts.Sample sample)
    {
        bool? sense = sample.Level switch { 0 => false, 1 => null, _ => true };
        return [.. All.Select(signal => sample.Level == 0 || sample.Set == TrainingTexts.ElsewhereSet ? null
            : sample.Signals is { } rated ? rated.Contains(signal) : ByLevel(signal, sample.Level)), true, sense];
    }

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
