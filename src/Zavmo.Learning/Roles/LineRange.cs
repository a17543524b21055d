using System.Globalization;

namespace Zavmo.Learning.Roles;

/// <summary>One-based, inclusive line numbers of a document.</summary>
/// <param name="First">First line.</param>
/// <param name="Last">Last line, at least <paramref name="First"/>.</param>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>"82", or "82-85".</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
