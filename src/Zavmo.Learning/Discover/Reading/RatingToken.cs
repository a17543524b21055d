namespace Zavmo.Learning.Discover.Reading;

/// <summary>One rating as typed, and its number.</summary>
internal readonly record struct RatingToken(string Typed, int Value)
{
    /// <summary>The value of a place that was left open.</summary>
    public const int Open = -2;

    /// <summary>Whether it is a level or an open place.</summary>
    public bool IsInRange => Value is Open or (>= 1 and <= 5);

    /// <summary>The level, or null for an open place.</summary>
    public int? Level => Value == Open ? null : Value;
}
