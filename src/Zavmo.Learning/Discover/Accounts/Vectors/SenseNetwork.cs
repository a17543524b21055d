using System.Globalization;
using System.Runtime.InteropServices;
using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>
/// Whether the words of an account make sense together, read from the layers of the sentence model by units that are silent below zero.
/// Made from the labelled sets by the tests' <c>SenseTraining</c>; weights are whole numbers of eight bits with a scale for each unit.
/// </summary>
internal sealed record SenseNetwork
{
    private const float MostSpreads = 8;

    /// <summary>The usual value of each input.</summary>
    public required Half[] Means { get; init; }

    /// <summary>How far each usually is from it.</summary>
    public required Half[] Spreads { get; init; }

    /// <summary>The units of all networks that were trained; what they say on average is the score.</summary>
    public required IReadOnlyList<SenseUnit> Units { get; init; }

    /// <summary>What is added to the score.</summary>
    public required double Bias { get; init; }

    /// <summary>Below this score an account is doubted, and a probe asks what was done.</summary>
    public required double Doubted { get; init; }

    /// <summary>At this score or above hardly any text was nonsense.</summary>
    public required double Vouched { get; init; }

    /// <summary>Reads <c>Lexicon/NAME.txt</c>: bias and limits, the usual values, their spread, then a line a unit.</summary>
    public static SenseNetwork Read(string name)
    {
        var lines = Lexicon.Lines(name).Select(line => line.Split(' ')).ToList();
        return new()
        {
            Bias = Number(lines[0][0]),
            Doubted = Number(lines[0][1]),
            Vouched = Number(lines[0][2]),
            Means = Halves(lines[1][0]),
            Spreads = Halves(lines[2][0]),
            Units = [.. lines.Skip(3).Select(columns => new SenseUnit(
                Array.ConvertAll(Convert.FromBase64String(columns[3]), value => (sbyte)value), Number(columns[0]), Number(columns[1]), Number(columns[2])))],
        };

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

        static Half[] Halves(string text) => MemoryMarshal.Cast<byte, Half>(Convert.FromBase64String(text)).ToArray();
    }

    /// <summary>The lines that <see cref="Read"/> reads.</summary>
    public IEnumerable<string> Lines() =>
    [
        FormattableString.Invariant($"{Bias:G5} {Doubted:G5} {Vouched:G5}"),
        Convert.ToBase64String(MemoryMarshal.AsBytes<Half>(Means)),
        Convert.ToBase64String(MemoryMarshal.AsBytes<Half>(Spreads)),
        .. Units.Select(unit => FormattableString.Invariant(
            $"{unit.Scale:G5} {unit.Bias:G5} {unit.Weight:G5} {Convert.ToBase64String(Array.ConvertAll(unit.Inputs, value => (byte)value))}")),
    ];

    /// <summary>The inputs as the units take them: how far each is from its usual value, in spreads.</summary>
    public float[] Standard(float[] layers)
    {
        var standard = new float[layers.Length];
        for (var i = 0; i < layers.Length; i++)
        {
            standard[i] = Math.Clamp((layers[i] - (float)Means[i]) / (float)Spreads[i], -MostSpreads, MostSpreads);
        }

        return standard;
    }

    /// <summary>The score, rounded: the last digits differ from processor to processor.</summary>
    public double Score(float[] layers)
    {
        var standard = Standard(layers);
        return Math.Round(Bias + Units.Sum(unit => unit.Of(standard)), 2);
    }
}
