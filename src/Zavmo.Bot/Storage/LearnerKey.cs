namespace Zavmo.Bot.Storage;

/// <summary>Partition key of everything that belongs to one learner.</summary>
/// <param name="TenantId">The tenant; <c>local</c> for the web chat and the terminal. Without <c>|</c>.</param>
/// <param name="LearnerId">Random, so that a key says nothing about a person. Without <c>|</c>.</param>
/// <exception cref="ArgumentException">A part is empty or holds the separator, which could name another tenant's learner.</exception>
public readonly record struct LearnerKey(string TenantId, string LearnerId)
{
    /// <summary>The tenant.</summary>
    public string TenantId { get; } = Part(TenantId, nameof(TenantId));

    /// <summary>The learner inside the tenant.</summary>
    public string LearnerId { get; } = Part(LearnerId, nameof(LearnerId));

    /// <summary>The key as it is stored: <c>tenant|learner</c>.</summary>
    public override string ToString() => $"{TenantId}|{LearnerId}";

    private static string Part(string value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value.Contains('|', StringComparison.Ordinal)
            ? throw new ArgumentException("A part of a learner key holds no '|'.", name)
            : value;
    }
}
