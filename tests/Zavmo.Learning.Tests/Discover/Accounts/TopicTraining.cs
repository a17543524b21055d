using System.Numerics.Tensors;
using Zavmo.Learning.Discover.Accounts.Topics;
using Zavmo.Learning.Discover.Accounts.Vectors;
using Zavmo.Learning.Sentences;
using Requirement = (Zavmo.Learning.Discover.Accounts.AccountContext Context, float[] Name, float[] Described);

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Makes the topic model: accounts put to their own requirement against the same put to requirements far from it. The limit and the shares are of accounts
/// by writers whose sets it was not fitted with.
/// </summary>
internal static class TopicTraining
{
    private const int OthersForEach = 12;
    private const int EveryOther = 3;
    private const double FarFromOwn = 0.4;
    private const double NearOwn = 0.5;
    private const double LikeOwn = 0.6;
    private const double MayLose = 0.009;

    // A story of what people of any trade do may be set anywhere: there it is easier to be wrong.
    private const double MayLoseOfAnyTrade = 0.005;
    private const int LeastLevel = 2;
    private const int LeastLevelThatIsAsked = 3;
    private const int FewestWordsThatAreAsked = 10;
    private const double WeightDecay = 1e-4;
    private const int Steps = 300;

    /// <summary>What a training gives.</summary>
    /// <param name="Model">The model.</param>
    /// <param name="Lost">Share of accounts that it takes as about something else, where it was not fitted.</param>
    /// <param name="Caught">Share of accounts put to another requirement that it sees, where it was not fitted.</param>
    public sealed record Outcome(TopicModel Model, double Lost, double Caught);

    private sealed record Judged(double Score, bool IsOwn, bool IsOfAnyTrade, bool HasFewWords);

    private sealed record Data(IReadOnlyList<TrainingTexts.Sample> Accounts, IReadOnlyList<Requirement> Requirements, int[] Own, IReadOnlyList<int[]> Others)
    {
        public IReadOnlyList<float[]> Meanings { get; } = [.. Accounts.Select(account => AccountSets.Encoder.Read(AccountText.Of(account.Account)).Vector)];
    }

    /// <summary>The model, and its limit by leaving out one writer after the other.</summary>
    public static Outcome Make()
    {
        var data = Read();
        var unseen = Writers.All.AsParallel().WithDegreeOfParallelism(2).SelectMany(writer => Unseen(data, writer).Scores).ToList();
        return Measured(Fit(data, []), unseen);
    }

    /// <summary>The same without one writer, with the limit that loses as much of that writer's accounts.</summary>
    public static Outcome Sample()
    {
        var (model, unseen) = Unseen(Read(), Writers.Sample);
        return Measured(model, unseen);
    }

    /// <summary>The share of accounts, put to their own and to other requirements, of which two models say the same.</summary>
    public static double Agreement(TopicModel one, TopicModel other)
    {
        var data = Read();
        var pairs = Enumerable.Range(0, data.Accounts.Count).Where(account => IsAsked(data, account))
            .SelectMany(account => data.Others[account].Take(2).Append(data.Own[account]).Select(requirement => (account, requirement))).ToList();
        return (double)pairs.Count(pair => Score(one, data, pair.account, pair.requirement) >= 0 == Score(other, data, pair.account, pair.requirement) >= 0) / pairs.Count;
    }

    private static double? LimitOf(IEnumerable<Judged> unseen, double mayLose)
    {
        var own = unseen.Where(row => row.IsOwn).Select(row => row.Score).Order().ToList();
        return own.Count > 0 ? own[(int)(mayLose * own.Count)] : null;
    }

    private static Outcome Measured(TopicModel model, IReadOnlyList<Judged> unseen)
    {
        var limit = LimitOf(unseen.Where(row => row is { IsOfAnyTrade: false, HasFewWords: false }), MayLose)!.Value;
        var ofAny = LimitOf(unseen.Where(row => row is { IsOfAnyTrade: true, HasFewWords: false }), MayLoseOfAnyTrade)!.Value - limit;
        var weights = model.Weighing.Weights.ToArray();
        weights[TopicMeasures.PlaceOfAnyTrade] -= ofAny;

        // One writer alone may have written nothing short.
        var ofFew = (LimitOf(unseen.Where(row => row is { IsOfAnyTrade: false, HasFewWords: true }), MayLose) ?? limit) - limit;
        weights[TopicMeasures.PlaceOfFewWords] -= ofFew;
        return new(model with { Weighing = new(model.Weighing.Bias - limit, weights) }, Below(true), Below(false));

        double Below(bool own) => (double)unseen.Count(row => row.IsOwn == own && row.Score < LimitFor(row)) / unseen.Count(row => row.IsOwn == own);

        double LimitFor(Judged row) => limit + (row.IsOfAnyTrade ? ofAny : 0) + (row.HasFewWords ? ofFew : 0);
    }

    private static (TopicModel Model, IReadOnlyList<Judged> Scores) Unseen(Data data, string[] writer)
    {
        var model = Fit(data, writer);
        return (model, [.. Enumerable.Range(0, data.Accounts.Count).Where(account => writer.Contains(data.Accounts[account].Set) && IsAsked(data, account))
            .SelectMany(account => data.Others[account].Append(data.Own[account])
                .Select(requirement => new Judged(Score(model, data, account, requirement), requirement == data.Own[account], Told(data, account, requirement).About!.IsOfAnyTrade, data.Accounts[account].Account.Length < TopicMeasures.FewWords)))]);
    }

    // The judge asks about no others.
    private static bool IsAsked(Data data, int account) =>
        data.Accounts[account] is { Level: >= LeastLevelThatIsAsked, Account.Length: >= FewestWordsThatAreAsked };

    private static TopicModel Fit(Data data, string[] without)
    {
        var accounts = Enumerable.Range(0, data.Accounts.Count).Where(account => !without.Contains(data.Accounts[account].Set)).ToList();
        var known = accounts.Select(account => data.Own[account]).Distinct().Order().ToList();
        var model = TurningTraining.Fit(
            [.. accounts.Select(account => (data.Meanings[account], known.IndexOf(data.Own[account])))],
            [.. known.Select(requirement => new[] { data.Requirements[requirement].Name, data.Requirements[requirement].Described })],
            (one, other) => IsNear(data.Requirements[known[one]], data.Requirements[known[other]]));
        model = model with
        {
            Trades = [.. known.Select(requirement => data.Requirements[requirement].Described).Concat(AccountSets.Trades.Select(trade => AccountSets.Encoder.Read(trade).Vector))
                .Select(vector => ByteRow.Of(vector).Numbers())],
        };
        var random = new Random(7);
        var rows = accounts.SelectMany(account => Measures(model, data, account, data.Own[account]).Select(measures => (measures, true, 1.0))).ToList();
        rows.AddRange(accounts.SelectMany(account => data.Others[account].Where(known.Contains).Where(_ => random.Next(EveryOther) == 0)
            .Select(requirement => (Measures(model, data, account, requirement)[random.Next(2)], false, 1.0))));
        return model with { Weighing = LogisticRegression.Fit(rows, WeightDecay, Steps) };
    }

    private static bool IsNear(Requirement one, Requirement other) =>
        one.Context.RequirementName == other.Context.RequirementName || TensorPrimitives.Dot(one.Described, other.Described) >= NearOwn;

    private static IReadOnlyList<double[]> Measures(TopicModel model, Data data, int account, int requirement) =>
        TopicMeasures.Of(model, Vectors(model, data, account, requirement), Told(data, account, requirement));

    private static double Score(TopicModel model, Data data, int account, int requirement) =>
        model.Score(Vectors(model, data, account, requirement), Told(data, account, requirement));

    private static AccountVectors Vectors(TopicModel model, Data data, int account, int requirement)
    {
        var (_, name, described) = data.Requirements[requirement];
        return new(new SentenceStates(data.Meanings[account], [], [], []), [], new(name, described, [.. model.Trades.Where(trade => TensorPrimitives.Dot(trade, described) < LikeOwn)]));
    }

    private static Learning.Discover.Accounts.Rules.Account Told(Data data, int account, int requirement)
    {
        var context = data.Requirements[requirement].Context;
        return data.Accounts[account].Account with { About = TopicWords.Of(context.RequirementName, context.RequirementDescription) };
    }

    private static Data Read()
    {
        // The twelve writers wrote of the same trades: with them the file was twice as long, and it saw no more.
        var accounts = TrainingTexts.Samples().Where(sample => sample.Level >= LeastLevel && Writers.All.Any(writer => writer.Contains(sample.Set)) && sample.Set != TrainingTexts.ElsewhereSet).ToList();
        var requirements = accounts.Select(sample => sample.Context).DistinctBy(context => (context.RequirementName, context.RequirementDescription))
            .Select(context => TopicVectors.Of(AccountSets.Encoder, context.RequirementName, context.RequirementDescription, []) is var topic
                ? (context, topic.Name, topic.Described) : default).ToList();
        var own = accounts.Select(sample => requirements.FindIndex(requirement => requirement.context.RequirementName == sample.Context.RequirementName
            && requirement.context.RequirementDescription == sample.Context.RequirementDescription)).ToArray();
        var random = new Random(5);
        var others = own.Select(place =>
        {
            var far = Enumerable.Range(0, requirements.Count).Where(other => requirements[other].context.RequirementName != requirements[place].context.RequirementName
                && TensorPrimitives.Dot(requirements[other].Described, requirements[place].Described) < FarFromOwn).ToArray();
            random.Shuffle(far);
            return far.Take(OthersForEach).ToArray();
        }).ToList();
        return new(accounts, requirements, own, others);
    }
}
