using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>The vectors of a requirement, and of requirements of other trades that are not near it.</summary>
/// <param name="Name">Of its name.</param>
/// <param name="Described">Of its name with its description.</param>
/// <param name="Others">Of the others.</param>
internal sealed record TopicVectors(float[] Name, float[] Described, IReadOnlyList<float[]> Others)
{
    private const double TooNearToBeAnother = 0.6;

    /// <summary>Encodes a requirement; <paramref name="trades"/> are the meanings of those of other trades.</summary>
    public static TopicVectors Of(ISentenceEncoder encoder, string name, string description, IReadOnlyList<float[]> trades)
    {
        var own = encoder.Encode([name, description.Length == 0 ? name : $"{name}: {description}"]);
        return new(own[0], own[1], [.. trades.Where(trade => AccountVectors.Nearness(trade, own[1]) < TooNearToBeAnother)]);
    }
}
