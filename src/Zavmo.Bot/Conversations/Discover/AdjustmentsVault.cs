using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Encrypts and decrypts a learner's adjustments.</summary>
public sealed class AdjustmentsVault(IProtector protector)
{
    private const string Purpose = "adjustments";

    /// <summary>The adjustments as they are stored.</summary>
    public string Protect(LearnerKey key, Adjustments adjustments)
    {
        ArgumentNullException.ThrowIfNull(adjustments);
        return protector.Protect(Purpose, key, JsonSerializer.Serialize(adjustments, DiscoverJson.Default.Adjustments));
    }

    /// <summary>The adjustments of a learner: those of this conversation, else the stored ones; none when they asked for none.</summary>
    public Adjustments Read(LearnerKey key, LearnerDocument learner, string? session)
    {
        ArgumentNullException.ThrowIfNull(learner);
        return (session ?? learner.ProtectedAdjustments) is { } stored ? Unprotect(key, stored) : Adjustments.None;
    }

    /// <summary>The adjustments that <see cref="Protect"/> wrote.</summary>
    public Adjustments Unprotect(LearnerKey key, string stored) =>
        JsonSerializer.Deserialize(protector.Unprotect(Purpose, key, stored), DiscoverJson.Default.Adjustments) ?? Adjustments.None;
}
