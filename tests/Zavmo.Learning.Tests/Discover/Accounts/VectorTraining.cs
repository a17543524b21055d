using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Discover.Accounts.Topics;
using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Makes the topic model of <c>Vectors</c> from the labelled sets, and gives the texts for the sense model. The blind and the unseen sets are not among them. Where it says no is
/// set by accounts of requirements that it was not fitted on.
/// </summary>
internal static class VectorTraining
{
    /// <summary>Real accounts that answer another question.</summary>
    public const string ElsewhereSet = "off-point";

    // Written for sense: what the topic model knows of being about the requirement was fitted before them.
    private static readonly string[] OfSenseAlone = ["ninth", "tenth", "eleventh", "transcripts"];

    private const int Folds = 5;
    private const int OthersForEach = 8;
    private const int UnratedLevel = 3;
    private const double NearRequirement = 0.4;
    private const double MayLoseByTopic = 0.003;

    /// <summary>One text with what the models may learn from.</summary>
    /// <param name="Context">What it was asked about.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Level">0 for nonsense.</param>
    /// <param name="Set">Its set.</param>
    public sealed record Sample(AccountContext Context, string Text, int Level, string Set)
    {
        public Account Account { get; } = Account.Read([Text], NotTheirs.Spans(Context, [Text])).WithoutEmptySentences();

        public bool IsOfAnyTrade => new TopicWords(Context.RequirementName, Context.RequirementDescription).Fields
            .Any(known => known.Value >= 2 && Fields.IsOfAnyTrade(known.Key));

        public AccountVectors Vectors(AccountContext? context = null) => AccountVectors.Of(AccountSets.Encoder, Account, TopicOf(context ?? Context));
    }

    /// <summary>What a training gives: the model, and the share of each kind that it says no to where it was not fitted.</summary>
    public sealed record Outcome(LinearModel Model, double Lost, double Caught);

    /// <summary>The model of being about the requirement. Each is asked about by its name alone as well, for many documents say no more.</summary>
    public static Outcome Topic()
    {
        var accounts = Samples().Where(sample => sample.Level >= 2 && sample.Set != ElsewhereSet && !OfSenseAlone.Contains(sample.Set)).ToList();
        var contexts = accounts.Select(sample => sample.Context).DistinctBy(context => context.RequirementName)
            .OrderBy(context => context.RequirementName, StringComparer.Ordinal).ToList();
        var random = new Random(3);
        var rows = new List<(double[] Measures, bool Yes, int Fold, bool Counts, int Text)>();
        var text = 0;
        foreach (var sample in accounts)
        {
            var own = TopicOf(sample.Context);
            Add(sample, sample.Context, true, !sample.IsOfAnyTrade);
            var others = contexts.Where(other => AccountVectors.Nearness(TopicOf(other).Described, own.Described) < NearRequirement).ToArray();
            random.Shuffle(others);
            foreach (var other in others.Take(OthersForEach))
            {
                Add(sample, other, false, true);
            }
        }

        return Fit([.. rows.Select(row => (row.Measures, row.Yes, row.Fold, row.Counts, 1.0, row.Text))], 1e-4, 400, MayLoseByTopic);

        void Add(Sample sample, AccountContext context, bool isAbout, bool counts)
        {
            var fold = contexts.FindIndex(other => other.RequirementName == context.RequirementName) % Folds;
            var vectors = sample.Vectors(context);
            foreach (var topic in (TopicVectors[])[vectors.Topic, vectors.Topic.ByName])
            {
                rows.Add((VectorMeasures.OfTopic(vectors with { Topic = topic }), isAbout, fold, counts, text));
            }

            text++;
        }
    }

    private static Outcome Fit(IReadOnlyList<(double[] Measures, bool Yes, int Fold, bool Counts, double Weight, int Text)> rows, double decay, int steps, double mayLose)
    {
        var unseen = new List<(double Score, bool Yes)>();
        foreach (var fold in rows.Select(row => row.Fold).Distinct().ToList())
        {
            var model = LogisticRegression.Fit([.. rows.Where(row => row.Fold != fold).Select(row => (row.Measures, row.Yes, row.Weight))], decay, steps);
            unseen.AddRange(rows.Where(row => row.Fold == fold && row.Counts).GroupBy(row => row.Text)
                .Select(rows => (rows.Max(row => model.Score(row.Measures)), rows.First().Yes)));
        }

        var accounts = unseen.Where(row => row.Yes).Select(row => row.Score).Order().ToList();
        var limit = accounts[(int)(mayLose * accounts.Count)];
        var whole = LogisticRegression.Fit([.. rows.Select(row => (row.Measures, row.Yes, row.Weight))], decay, steps);
        return new Outcome(whole with { Bias = whole.Bias - limit }, Below(true), Below(false));

        double Below(bool yes) => (double)unseen.Count(row => row.Yes == yes && row.Score < limit) / unseen.Count(row => row.Yes == yes);
    }

    private static TopicVectors TopicOf(AccountContext context) =>
        TopicVectors.Of(AccountSets.Encoder, context.RequirementName, context.RequirementDescription, MeaningReader.TradesOf(AccountSets.Encoder));

    /// <summary>Every text that models are fitted with.</summary>
    public static List<Sample> Samples()
    {
        var complaints = new AccountContext("Handling complaints", "Deals with customers who are not happy.", "Tell me about the last one.");
        return
        [
            .. Of("dev", AccountSets.Dev), .. Of("own", AccountSets.Own), .. Of("more", AccountSets.More), .. Of("kept-back", AccountSets.KeptBack),
            .. Of("third", AccountSets.Third), .. Of("fourth", AccountSets.Fourth), .. Of("fifth", AccountSets.Fifth), .. Of("sixth", AccountSets.Sixth),
            .. Of("seventh", AccountSets.Seventh), .. Of("ninth", AccountSets.Ninth), .. Of("tenth", AccountSets.Tenth),
            .. Of("eleventh", AccountSets.Eleventh), .. Of("transcripts", AccountSets.OfTranscripts),
            .. Of(ElsewhereSet, AccountSets.AboutSomethingElse), .. Without("eighth", AccountSets.NonsenseEighth),
            .. Without("ninth", AccountSets.NonsenseNinth), .. Without("tenth", AccountSets.NonsenseTenth),
            .. Without("more", AccountSets.NonsenseMore), .. Without("third", AccountSets.NonsenseThird), .. Without("fourth", AccountSets.NonsenseFourth),
            .. Without("kept-back", AccountSets.NonsenseKeptBack), .. Without("fifth", AccountSets.NonsenseFifth),
            .. Without("nonsense-sixth", AccountSets.NonsenseSixth), .. Without("nonsense-seventh", AccountSets.NonsenseSeventh),
            .. Without("first", [.. AccountSets.Nonsense.Select(text => (complaints, text))]),
        ];

        static IEnumerable<Sample> Of(string set, IReadOnlyList<AccountItem> items) =>
            items.Select(item => new Sample(item.Context, item.Answer, item.Level ?? UnratedLevel, set)).Where(sample => sample.Account.Clauses.Count > 0);

        static IEnumerable<Sample> Without(string set, IReadOnlyList<(AccountContext Context, string Text)> texts) =>
            texts.Select(text => new Sample(text.Context, text.Text, 0, set)).Where(sample => sample.Account.Clauses.Count > 0);
    }
}
