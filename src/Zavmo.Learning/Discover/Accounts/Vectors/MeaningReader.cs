using System.Collections.Concurrent;
using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>
/// Reads by the sentence model what word lists cannot tell: whether an account is about the requirement, whether its parts make sense together, and
/// which signals it shows in words that no list knows.
/// </summary>
/// <param name="encoder">The sentence model.</param>
internal sealed class MeaningReader(ISentenceEncoder encoder)
{
    // Of so few words the model knows too little to say that they are about something else.
    private const int FewestWordsForATopic = 10;

    // Of fewer there is hardly anything that could speak for sense.
    private const int FewestWords = 8;
    private const int MostTopics = 500;

    private static readonly Lazy<TopicModel> About = new(() => TopicModel.Read("topic-model"));
    private static readonly Lazy<TokenNetwork> Signals = new(() => TokenNetwork.Of([.. Lexicon.Lines("signal-model")]));
    private static readonly Lazy<SenseModel> Sense = new(SenseModel.Read);

    private readonly Lazy<bool> available = new(encoder.CanLoad);
    private readonly ConcurrentDictionary<(string Name, string Description), TopicVectors> topics = new();

    /// <summary>Loads the model, so that the first account need not wait.</summary>
    public void Prepare() => _ = available.Value;

    /// <summary>Whether the model can be loaded: its native library exists for the common systems only.</summary>
    public bool IsAvailable => available.Value;

    /// <summary>The vectors of an account, or null where it is too short or there is nothing to compare it with.</summary>
    public AccountVectors? Read(Account account, AccountContext context) =>
        account.Length < FewestWords || context.RequirementName.Length == 0
            ? null
            : AccountVectors.Of(encoder, account, TopicOf(context.RequirementName, context.RequirementDescription));

    /// <summary>Whether it may be about the requirement as described or as named.</summary>
    public static bool IsAbout(AccountVectors vectors, Account account) =>
        account.Length < FewestWordsForATopic || account.About!.SaysTooLittle || About.Value.Score(vectors, account) >= 0;

    /// <summary>The signals that it shows and whether it makes sense.</summary>
    public static MeantSignals Find(AccountVectors vectors, Account account) => new(Signals.Value, Sense.Value, vectors, account.Length);

    private TopicVectors TopicOf(string name, string description)
    {
        if (topics.Count > MostTopics)
        {
            topics.Clear();
        }

        return topics.GetOrAdd((name, description), key => TopicVectors.Of(encoder, key.Name, key.Description, About.Value.Trades));
    }
}
