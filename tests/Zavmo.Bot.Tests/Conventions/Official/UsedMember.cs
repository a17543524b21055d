namespace Zavmo.Bot.Tests.Conventions.Official;

/// <summary>A member that an assembly refers to; <c>IsInstance</c> is null for a field.</summary>
internal sealed record UsedMember(string Type, string Name, string Returns, IReadOnlyList<string> Parameters, bool? IsInstance)
{
    public override string ToString() => $"{Returns} {Type}.{Name}({string.Join(", ", Parameters)})";
}
