using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>
/// Whether the words of a text stand in order and make sense together, by two networks that differ in what they read: the layers of the sentence model as
/// they are, and those that are fitted to tell it (decision 23). Each sees some nonsense that the other does not, so what counts is their mean.
/// </summary>
/// <param name="OfModel">Reads the layers as they are.</param>
/// <param name="OfFitted">Reads those that are fitted.</param>
internal sealed record SenseModel(TokenNetwork OfModel, TokenNetwork OfFitted)
{
    private const int OrderHead = 0;
    private const int SenseHead = 1;

    // Texts of fewer words have limits of their own: less speaks in them for sense and against it.
    private const int FewWords = 45;

    // Chosen by a table (decision 23).
    private static readonly SenseLimits OfFewWords = new(-0.4, 0.8);
    private static readonly SenseLimits OfManyWords = new(0.5, 0.8);

    /// <summary>Reads <c>sense-model.txt</c> and <c>fitted-sense-model.txt</c>.</summary>
    public static SenseModel Read() => new(TokenNetwork.Of([.. Lexicon.Lines("sense-model")]), TokenNetwork.Of([.. Lexicon.Lines("fitted-sense-model")]));

    /// <summary>What the scores of a text of so many words mean.</summary>
    public static SenseLimits Limits(int length) => length < FewWords ? OfFewWords : OfManyWords;

    /// <summary>How much speaks for words that stand in order, and how much for sense.</summary>
    public (double Order, double Sense) Score(SentenceStates states)
    {
        var (plain, fitted) = (OfModel.Find(states.Tokens, states.Words), OfFitted.Find(states.Fitted, states.Words));
        return (Both(OrderHead), Both(SenseHead));

        double Both(int head) => (plain.Of(head) + fitted.Of(head)) / 2;
    }
}
