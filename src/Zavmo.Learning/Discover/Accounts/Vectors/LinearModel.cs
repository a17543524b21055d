using System.Globalization;
using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>A weight for each measure: below zero it is not so. Made from the labelled sets by the tests' <c>VectorTraining</c>.</summary>
/// <param name="Bias">What is added.</param>
/// <param name="Weights">One for each measure.</param>
internal sealed record LinearModel(double Bias, IReadOnlyList<double> Weights)
{
    private const int InALine = 16;

    /// <summary>Reads <c>Lexicon/NAME.txt</c>: the bias, then the weights.</summary>
    public static LinearModel Read(string name)
    {
        var numbers = Lexicon.Lines(name).SelectMany(line => line.Split(' ')).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return new(numbers[0], [.. numbers.Skip(1)]);
    }

    /// <summary>The lines that <see cref="Read"/> reads.</summary>
    public IEnumerable<string> Lines() => Weights.Prepend(Bias).Select(weight => weight.ToString("G4", CultureInfo.InvariantCulture))
        .Chunk(InALine).Select(numbers => string.Join(' ', numbers));

    /// <summary>The sum, rounded: the last digits differ from processor to processor.</summary>
    public double Score(IReadOnlyList<double> measures) => Math.Round(Bias + measures.Zip(Weights, (measure, weight) => measure * weight).Sum(), 2);
}
