namespace Zavmo.Learning.Roles.Adverts;

/// <summary>What an item of an advert is; <paramref name="Reason"/> where it is left out.</summary>
internal readonly record struct Verdict(VerdictKind Kind, LeftOutReason Reason = default)
{
    public static Verdict Requirement { get; } = new(VerdictKind.Requirement);

    public static Verdict Duty { get; } = new(VerdictKind.Duty);

    public static Verdict Summary { get; } = new(VerdictKind.Summary);

    public static Verdict Unknown { get; } = new(VerdictKind.Unknown);

    public static Verdict LeftOut(LeftOutReason reason) => new(VerdictKind.LeftOut, reason);
}
