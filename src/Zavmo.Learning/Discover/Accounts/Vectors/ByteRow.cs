using System.Globalization;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>Numbers as whole ones of eight bits, with what one step is worth.</summary>
/// <param name="Scale">What one step is worth.</param>
/// <param name="Values">The steps.</param>
internal sealed record ByteRow(double Scale, sbyte[] Values)
{
    private const int Largest = 127;

    /// <summary>The nearest row to these numbers.</summary>
    public static ByteRow Of(ReadOnlySpan<float> numbers)
    {
        var scale = float.Epsilon;
        foreach (var number in numbers)
        {
            scale = Math.Max(scale, Math.Abs(number) / Largest);
        }

        var whole = new sbyte[numbers.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] = (sbyte)Math.Round(numbers[i] / scale);
        }

        return new(scale, whole);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static ByteRow Parse(string line)
    {
        var at = line.IndexOf(' ', StringComparison.Ordinal);
        return new(
            double.Parse(line[..at], CultureInfo.InvariantCulture),
            Array.ConvertAll(Convert.FromBase64String(line[(at + 1)..]), value => (sbyte)value));
    }

    /// <summary>The numbers.</summary>
    public float[] Numbers() => Array.ConvertAll(Values, value => (float)(value * Scale));

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Scale:G5} {Convert.ToBase64String(Array.ConvertAll(Values, value => (byte)value))}");
}
