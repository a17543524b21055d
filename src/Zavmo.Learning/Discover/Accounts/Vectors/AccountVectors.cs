using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>What the sentence model makes of an account, and the vectors of what it was asked about.</summary>
/// <param name="Whole">What the account means.</param>
/// <param name="Layers">What each layer of the model holds of it.</param>
/// <param name="Topic">What it was asked about.</param>
internal sealed record AccountVectors(float[] Whole, float[] Layers, TopicVectors Topic)
{
    /// <summary>Reads an account, once for both questions.</summary>
    public static AccountVectors Of(ISentenceEncoder encoder, Account account, TopicVectors topic)
    {
        var states = encoder.Read(AccountText.Of(account));
        return new(states.Vector, states.Layers, topic);
    }

    /// <summary>How near two vectors are, rounded: the last digits differ from processor to processor.</summary>
    public static double Nearness(float[] a, float[] b) => Math.Round(Product(a, b), 3);

    /// <summary>The same to the last digit.</summary>
    public static double Product(float[] a, float[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
