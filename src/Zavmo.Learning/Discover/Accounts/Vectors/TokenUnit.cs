using System.Globalization;
using System.Numerics.Tensors;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>One unit of the network: what it listens to in each token, when it speaks, and what that weighs for each head.</summary>
/// <param name="Inputs">A weight for each input.</param>
/// <param name="Bias">What is added before it is silent below zero.</param>
/// <param name="AtMost">For each head what the token weighs at which it speaks loudest.</param>
/// <param name="OnAverage">For each head what the mean over all tokens weighs.</param>
internal sealed record TokenUnit(ByteRow Inputs, double Bias, IReadOnlyList<double> AtMost, IReadOnlyList<double> OnAverage)
{
    private const char Between = '|';
    private readonly float[] weights = Inputs.Numbers();

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static TokenUnit Parse(string line)
    {
        var columns = line.Split(Between);
        return new(ByteRow.Parse(columns[3]), double.Parse(columns[0], CultureInfo.InvariantCulture), Numbers(columns[1]), Numbers(columns[2]));
    }

    /// <summary>Numbers that stand between spaces.</summary>
    public static IReadOnlyList<double> Numbers(string text) => [.. text.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>The same, written.</summary>
    public static string Written(IEnumerable<double> numbers) => string.Join(' ', numbers.Select(number => number.ToString("G4", CultureInfo.InvariantCulture)));

    /// <summary>What it says to a token.</summary>
    public float Of(ReadOnlySpan<float> standard) => (float)Math.Max(0, TensorPrimitives.Dot(weights, standard) + Bias);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Bias:G5}{Between}{Written(AtMost)}{Between}{Written(OnAverage)}{Between}{Inputs}");
}
