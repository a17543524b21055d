using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Pasting;

namespace Zavmo.Bot.Roles;

/// <summary>
/// Drafts of learners' own roles, beside the session, which is small. A draft never changes: a turn writes another one, under an id
/// made of its number and of what the draft holds, and commits that id. Run again, a turn writes the same; what no session names any
/// more is erased by the operations of a later turn.
/// </summary>
public sealed class RoleDrafts(IRoleStore store)
{
    private const int HashBytes = 9;

    /// <summary>Whether a stored role is a draft, which nobody can choose.</summary>
    public static bool IsOne(RoleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.OwnerLearnerId is { } owner && record.Id.StartsWith(Prefix(owner), StringComparison.Ordinal);
    }

    /// <summary>The draft of that id, or null when it is gone or another learner's.</summary>
    public async Task<RoleDraft?> ReadAsync(LearnerKey learner, string id, CancellationToken cancellationToken) =>
        await store.FindAsync(learner.TenantId, id, cancellationToken) is { } record && record.OwnerLearnerId == learner.LearnerId
            ? new RoleDraft(
                new PastedDocument { Parts = JsonSerializer.Deserialize<string[]>(record.SourceText) ?? [] },
                record.ProfileJson.Length == 0 ? null : RoleJson.Read(record.ProfileJson))
            : null;

    /// <summary>Keeps a draft for the learner alone; returns its id. Before the learner agreed that something is kept this must not be called.</summary>
    /// <param name="learner">Whose it is.</param>
    /// <param name="turn">The turn that writes it.</param>
    /// <param name="draft">What it holds.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task<string> KeepAsync(LearnerKey learner, int turn, RoleDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var parts = JsonSerializer.Serialize(draft.Document.Parts);
        var profile = draft.Profile is null ? "" : RoleJson.Write(draft.Profile);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts + "\n" + profile)).AsSpan(0, HashBytes));
        var id = $"{Of(learner.LearnerId, turn)}-{hash}";
        if (await store.FindAsync(learner.TenantId, id, cancellationToken) is null)
        {
            await store.SaveAsync(learner.TenantId, new RoleRecord(id, draft.Profile?.Title ?? "", null, 0, profile, parts, learner.LearnerId), cancellationToken);
        }

        return id;
    }

    /// <summary>Erases the learner's drafts of turns before one; again is the same.</summary>
    public Task EraseAsync(LearnerKey learner, int before, CancellationToken cancellationToken) =>
        store.DeleteOwnedAsync(learner.TenantId, learner.LearnerId, Prefix(learner.LearnerId), Of(learner.LearnerId, before), cancellationToken);

    private static string Prefix(string learnerId) => $"draft-{learnerId}-";

    // Ten digits, so that ids of turns sort as their numbers do.
    private static string Of(string learnerId, int turn) => string.Create(CultureInfo.InvariantCulture, $"{Prefix(learnerId)}{turn:D10}");
}
