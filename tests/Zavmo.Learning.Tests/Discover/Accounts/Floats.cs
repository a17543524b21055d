using System.Numerics;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Sums over rows of numbers, several at once.</summary>
internal static class Floats
{
    public static float Product(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= a.Length; i += width)
        {
            sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        }

        var total = Vector.Sum(sum);
        for (; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }

    public static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float scale)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= to.Length; i += width)
        {
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..]) * scale).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] += from[i] * scale;
        }
    }
}
