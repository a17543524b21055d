using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>The vectors of an account and of what it was asked about.</summary>
/// <param name="Pieces">Of its pieces, in order.</param>
/// <param name="Whole">Of all of it.</param>
/// <param name="Topic">What it was asked about.</param>
internal sealed record AccountVectors(IReadOnlyList<float[]> Pieces, float[] Whole, TopicVectors Topic)
{
    /// <summary>Encodes an account without what was copied and what says nothing.</summary>
    public static AccountVectors Of(ISentenceEncoder encoder, Account account, TopicVectors topic)
    {
        var vectors = encoder.Encode([AccountPieces.Whole(account), .. AccountPieces.Of(account)]);
        return new([.. vectors.Skip(1)], vectors[0], topic);
    }

    /// <summary>How near two vectors of length 1 are, rounded: the last digits differ from processor to processor.</summary>
    public static double Nearness(float[] a, float[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return Math.Round(sum, 3);
    }
}
