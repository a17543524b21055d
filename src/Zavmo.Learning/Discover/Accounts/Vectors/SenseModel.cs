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
    /// <summary>At this or above hardly any text was nonsense: an action that no rule sees may be believed.</summary>
    public const double Vouched = 0.8;

    private const int OrderHead = 0;
    private const int SenseHead = 1;

    // Of few words less speaks for sense and against it. These were chosen by a table (decision 23).
    private const int FewWords = 45;
    private const double DoubtedOfFewWords = -0.4;
    private const double DoubtedOfMany = 0.5;

    /// <summary>Reads <c>sense-model.txt</c> and <c>fitted-sense-model.txt</c>.</summary>
    public static SenseModel Read() => new(TokenNetwork.Of([.. Lexicon.Lines("sense-model")]), TokenNetwork.Of([.. Lexicon.Lines("fitted-sense-model")]));

    /// <summary>Below this an account of so many words is doubted, and a probe asks what was done.</summary>
    public static double Doubted(int length) => length < FewWords ? DoubtedOfFewWords : DoubtedOfMany;

    /// <summary>How much speaks for words that stand in order, and how much for sense.</summary>
    public (double Order, double Sense) Score(SentenceStates states)
    {
        var (plain, fitted) = (OfModel.Find(states.Tokens, states.Words), OfFitted.Find(states.Fitted, states.Words));
        return (Both(OrderHead), Both(SenseHead));

        double Both(int head) => (plain.Of(head) + fitted.Of(head)) / 2;
    }
}
