using System.Collections.Concurrent;
using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Discover.Accounts.Topics;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>Reads by vectors what words cannot tell: whether an account is about the requirement, and whether its parts make sense together.</summary>
/// <param name="encoder">The sentence model.</param>
internal sealed class MeaningReader(ISentenceEncoder encoder)
{
    /// <summary>Fewer pieces have nothing to go together with.</summary>
    public const int FewestPieces = 3;

    private const int MostTopics = 500;
    private const int FieldCounts = 2;

    private readonly ConcurrentDictionary<(string Name, string Description), TopicVectors> topics = new();
    private readonly Lazy<IReadOnlyList<float[]>> trades = new(() => encoder.Encode([.. Lexicon.Lines("trades")]));
    private readonly Lazy<LinearModel> about = new(() => LinearModel.Read("about-model"));
    private readonly Lazy<LinearModel> sense = new(() => LinearModel.Read("sense-model"));

    /// <summary>Loads the model and the trades, so that the first account need not wait.</summary>
    public void Prepare() => _ = trades.Value;

    /// <summary>The vectors of an account, or null where there is nothing to compare it with.</summary>
    public AccountVectors? Read(Account account, AccountContext context) =>
        account.Clauses.Count == 0 || context.RequirementName.Length == 0
            ? null
            : AccountVectors.Of(encoder, account, TopicOf(context.RequirementName, context.RequirementDescription));

    /// <summary>Whether it may be about the requirement; what people of any trade do can be told by a story from anywhere.</summary>
    public bool IsAbout(AccountVectors vectors, Account account) =>
        account.About!.Fields.Any(field => field.Value >= FieldCounts && Fields.IsOfAnyTrade(field.Key))
        || about.Value.Score(VectorMeasures.OfTopic(vectors)) >= 0;

    /// <summary>Whether its parts make sense, each with the others and with the requirement.</summary>
    public bool MakesSense(AccountVectors vectors) =>
        vectors.Pieces.Count < FewestPieces || sense.Value.Score(VectorMeasures.OfSense(vectors)) >= 0;

    private TopicVectors TopicOf(string name, string description)
    {
        if (topics.Count > MostTopics)
        {
            topics.Clear();
        }

        return topics.GetOrAdd((name, description), key => TopicVectors.Of(encoder, key.Name, key.Description, trades.Value));
    }
}
