using System.Numerics.Tensors;
using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>What the sentence model makes of an account, and the vectors of what it was asked about.</summary>
/// <param name="States">What the model makes of it.</param>
/// <param name="Words">The words that it read, as its states count them.</param>
/// <param name="Topic">What it was asked about.</param>
internal sealed record AccountVectors(SentenceStates States, IReadOnlyList<Word> Words, TopicVectors Topic)
{
    /// <summary>What the account means.</summary>
    public float[] Whole => States.Vector;

    /// <summary>Reads an account, once for all questions.</summary>
    public static AccountVectors Of(ISentenceEncoder encoder, Account account, TopicVectors topic) =>
        new(encoder.Read(AccountText.Of(account)), AccountText.Words(account), topic);

    /// <summary>How near two vectors are, rounded: the last digits differ from processor to processor.</summary>
    public static double Nearness(float[] a, float[] b) => Math.Round(Product(a, b), 3);

    /// <summary>The same, not rounded.</summary>
    public static double Product(float[] a, float[] b) => TensorPrimitives.Dot(a, b);
}
