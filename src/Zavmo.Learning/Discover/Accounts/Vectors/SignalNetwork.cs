using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>
/// Which signals an account shows, and whether it makes sense, read from the tokens of the sentence model by units that are silent below zero. It has a
/// head for each signal, one for the order of the words and one for sense; each hears the token at which a unit speaks loudest and the mean over all. Made from the labelled sets by the
/// tests' <c>SignalTraining</c>; weights are whole numbers of eight bits with a scale for each unit.
/// </summary>
internal sealed record SignalNetwork
{
    private const float MostSpreads = 6;
    private readonly Lazy<(float[] Means, float[] Spreads)> usual;

    /// <summary>Its means and spreads are made ready for reading when they are first needed.</summary>
    public SignalNetwork() => usual = new(() => (Numbers(Means!), Numbers(Spreads!)));

    /// <summary>How many heads there are: one for each signal, one for the order of the words, and the last for sense.</summary>
    public static int Heads { get; } = Enum.GetValues<Signal>().Length + 2;

    /// <summary>The usual value of each input.</summary>
    public required Half[] Means { get; init; }

    /// <summary>How far each usually is from it.</summary>
    public required Half[] Spreads { get; init; }

    /// <summary>The units of all networks that were trained; what they say on average is the score.</summary>
    public required IReadOnlyList<SignalUnit> Units { get; init; }

    /// <summary>What is added to the score of each head.</summary>
    public required IReadOnlyList<double> Biases { get; init; }

    /// <summary>The limits of sense for accounts of fewer words than <see cref="MeantSignals.FewWords"/>.</summary>
    public required SenseLimits OfFewWords { get; init; }

    /// <summary>The limits of sense for longer ones.</summary>
    public required SenseLimits OfMany { get; init; }

    /// <summary>Reads <c>Lexicon/NAME.txt</c>: the limits, what is added to each head, the usual values, their spread, then a line a unit.</summary>
    public static SignalNetwork Read(string name)
    {
        var lines = Lexicon.Lines(name).ToList();
        var limits = SignalUnit.Numbers(lines[0]);
        return new()
        {
            OfFewWords = new(limits[0], limits[1]),
            OfMany = new(limits[2], limits[3]),
            Biases = SignalUnit.Numbers(lines[1]),
            Means = Halves(lines[2]),
            Spreads = Halves(lines[3]),
            Units = [.. lines.Skip(4).Select(SignalUnit.Parse)],
        };

        static Half[] Halves(string text) => MemoryMarshal.Cast<byte, Half>(Convert.FromBase64String(text)).ToArray();
    }

    /// <summary>The lines that <see cref="Read"/> reads.</summary>
    public IEnumerable<string> Lines() =>
    [
        SignalUnit.Written([OfFewWords.Doubted, OfFewWords.Vouched, OfMany.Doubted, OfMany.Vouched]),
        SignalUnit.Written(Biases),
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

    /// <summary>What is found in an account.</summary>
    public SignalFindings Find(SentenceStates states)
    {
        var tokens = states.Words.Count;
        var said = Units.Select(_ => new float[tokens]).ToArray();
        var standard = new float[states.Size];
        for (var token = 0; token < tokens; token++)
        {
            Standard(states.Tokens.AsSpan(token * states.Size, states.Size), standard);
            for (var unit = 0; unit < said.Length; unit++)
            {
                said[unit][token] = Units[unit].Of(standard);
            }
        }

        return new(this, said, states.Words);
    }

    private static float[] Numbers(Half[] halves)
    {
        var numbers = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, numbers);
        return numbers;
    }
}
