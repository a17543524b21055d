using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>
/// Reads something of a text from the tokens of the sentence model, by units that are silent below zero. It has a head for each question; each hears the
/// token at which a unit speaks loudest and the mean over all. Weights are whole numbers of eight bits with a scale for each unit.
/// </summary>
internal sealed record TokenNetwork
{
    private const float MostSpreads = 6;
    private readonly Lazy<(float[] Means, float[] Spreads)> usual;

    /// <summary>Its means and spreads are made ready for reading when they are first needed.</summary>
    public TokenNetwork() => usual = new(() => (Numbers(Means!), Numbers(Spreads!)));

    /// <summary>The usual value of each input.</summary>
    public required Half[] Means { get; init; }

    /// <summary>How far each usually is from it.</summary>
    public required Half[] Spreads { get; init; }

    /// <summary>The units of all networks that were trained; what they say on average is the score.</summary>
    public required IReadOnlyList<TokenUnit> Units { get; init; }

    /// <summary>What is added to the score of each head.</summary>
    public required IReadOnlyList<double> Biases { get; init; }

    /// <summary>Reads what <see cref="Lines"/> gives.</summary>
    public static TokenNetwork Of(IReadOnlyList<string> lines)
    {
        return new()
        {
            Biases = TokenUnit.Numbers(lines[0]),
            Means = Halves(lines[1]),
            Spreads = Halves(lines[2]),
            Units = [.. lines.Skip(3).Select(TokenUnit.Parse)],
        };

        static Half[] Halves(string text) => MemoryMarshal.Cast<byte, Half>(Convert.FromBase64String(text)).ToArray();
    }

    /// <summary>It in lines: what is added to each head, the usual values, their spread, then a line a unit.</summary>
    public IEnumerable<string> Lines() =>
    [
        TokenUnit.Written(Biases),
        Convert.ToBase64String(MemoryMarshal.AsBytes<Half>(Means)),
        Convert.ToBase64String(MemoryMarshal.AsBytes<Half>(Spreads)),
        .. Units.Select(unit => unit.ToString()),
    ];

    /// <summary>A token as the units take it: how far each input is from its usual value, in spreads.</summary>
    public void Standard(ReadOnlySpan<Half> token, Span<float> standard)
    {
        TensorPrimitives.ConvertToSingle(token, standard);
        TensorPrimitives.Subtract(standard, usual.Value.Means, standard);
        TensorPrimitives.Divide(standard, usual.Value.Spreads, standard);
        TensorPrimitives.Clamp(standard, -MostSpreads, MostSpreads, standard);
    }

    /// <summary>What is found in a text.</summary>
    /// <param name="held">What the sentence model holds for each token, token after token.</param>
    /// <param name="words">For each token which word of the text it is of.</param>
    public TokenFindings Find(ReadOnlySpan<Half> held, IReadOnlyList<int> words)
    {
        var (tokens, size) = (words.Count, Means.Length);
        if (held.Length != tokens * size)
        {
            throw new ArgumentException($"{held.Length} numbers are held for {tokens} tokens, and this network reads {size} of each.", nameof(held));
        }

        var said = Units.Select(_ => new float[tokens]).ToArray();
        var standard = new float[size];
        for (var token = 0; token < tokens; token++)
        {
            Standard(held.Slice(token * size, size), standard);
            for (var unit = 0; unit < said.Length; unit++)
            {
                said[unit][token] = Units[unit].Of(standard);
            }
        }

        return new(this, said, words);
    }

    private static float[] Numbers(Half[] halves)
    {
        var numbers = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, numbers);
        return numbers;
    }
}
