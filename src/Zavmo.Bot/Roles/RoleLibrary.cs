using System.Globalization;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Roles.Extraction;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Adverts;

namespace Zavmo.Bot.Roles;

/// <summary>The roles that a tenant can choose from: the samples of the product and what was imported.</summary>
public sealed class RoleLibrary(IRoleStore store, RoleExtractor extractor) : IStoreCache
{
    /// <summary>The version of a role that comes with the product.</summary>
    public const string SampleVersion = "sample";

    private const int Kept = 500;

    // What comes with the product stays as it is while it runs.
    private static readonly Lazy<AdvertTable> Adverts = new(AdvertsFile.Read);

    private static readonly Lazy<IReadOnlyList<Role>> Samples = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), "roles"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => RoleParser.Parse(File.ReadAllText(file)))
            .Select(profile => new Role(RoleSlug.Of(profile.Title), SampleVersion, profile)),
    ]);

    private readonly RecentlyUsed<(string Tenant, string Id, string Version), RoleProfile> parsed = new(Kept);

    /// <summary>The roles of a tenant: imported first, then the samples that no imported role replaces.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="learnerId">Whose own roles are listed too, first; null for nobody's.</param>
    public async Task<IReadOnlyList<Role>> ListAsync(string tenantId, CancellationToken cancellationToken, string? learnerId = null)
    {
        var imported = (await store.ListAsync(tenantId, learnerId, cancellationToken))
            .Where(record => !RoleDrafts.IsOne(record))
            .OrderBy(record => record.OwnerLearnerId is null)
            .Select(record => Read(tenantId, record))
            .ToList();
        return [.. imported, .. Samples.Value.Where(sample => imported.TrueForAll(role => role.Id != sample.Id))];
    }

    /// <summary>A role by its id, or null; a role of another learner's own is not found.</summary>
    public async Task<Role?> FindAsync(string tenantId, string roleId, CancellationToken cancellationToken, string? learnerId = null) =>
        await store.FindAsync(tenantId, roleId, cancellationToken) is { } record && IsFor(record, learnerId)
            ? Read(tenantId, record)
            : Samples.Value.FirstOrDefault(sample => sample.Id == roleId);

    /// <summary>
    /// A role as the learner chose it, or null: what is imported or comes with the product later does not change it under
    /// them. A version never changes, so it is read once; only where it is gone the newest takes its place.
    /// </summary>
    public async Task<Role?> FindAsync(
        string tenantId, string roleId, string? version, string? learnerId, CancellationToken cancellationToken)
    {
        if (version is null)
        {
            return await FindAsync(tenantId, roleId, cancellationToken, learnerId);
        }

        if (version == SampleVersion && Samples.Value.FirstOrDefault(sample => sample.Id == roleId) is { } chosen)
        {
            return chosen;
        }

        if (parsed.TryFind((tenantId, roleId, version), out var profile))
        {
            return new Role(roleId, version, profile);
        }

        return int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && await store.FindAsync(tenantId, roleId, number, cancellationToken) is { } record && IsFor(record, learnerId)
            ? Read(tenantId, record)
            : await FindAsync(tenantId, roleId, cancellationToken, learnerId);
    }

    /// <summary>Whether a line is a heading of adverts.</summary>
    public static bool IsHeading(string line) => Adverts.Value.IsHeading(line);

    /// <inheritdoc />
    public void Clear() => parsed.Clear();

    /// <summary>Deletes what a learner had imported for themselves.</summary>
    public Task ForgetOwnAsync(LearnerKey learner, CancellationToken cancellationToken) =>
        store.DeleteOwnedAsync(learner.TenantId, learner.LearnerId, cancellationToken);

    /// <summary>What a job description says; nothing is kept.</summary>
    /// <param name="text">The document.</param>
    /// <param name="mayLeave">Whether it may be sent to the language model, where there is one.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="RoleDocumentException">The document cannot be read.</exception>
    public async Task<RoleProfile> UnderstandAsync(string text, bool mayLeave, CancellationToken cancellationToken)
    {
        var rules = RoleParser.Parse(text, Adverts.Value);
        return mayLeave ? await extractor.ReadAsync(text, rules, Adverts.Value, cancellationToken) : rules;
    }

    /// <summary>What a line would ask for in an advert, by its words; null where they tell nothing.</summary>
    public Requirement? Understand(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            return RoleParser.Parse($"Job title: Post\n\nEssential requirements\n- {line.ReplaceLineEndings(" ")}\n", Adverts.Value).Requirements is [var first, ..] ? first : null;
        }
        catch (RoleDocumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps a role for one learner alone; the same again is the same version.</summary>
    /// <param name="learner">Whose it is.</param>
    /// <param name="profile">What was understood, as the learner left it.</param>
    /// <param name="text">The document.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task<Role> KeepOwnAsync(LearnerKey learner, RoleProfile profile, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return (await KeepAsync(learner.TenantId, $"own-{learner.LearnerId}-{RoleSlug.Of(profile.Title)}", profile, text, learner.LearnerId, cancellationToken)).Role;
    }

    /// <summary>
    /// Reads and keeps a job description. What is in the store already, word for word, does not become another version; a model, which
    /// would not say the same twice, is not asked again about it.
    /// </summary>
    /// <exception cref="RoleDocumentException">The document cannot be read.</exception>
    public async Task<RoleImport> ImportAsync(string tenantId, string text, CancellationToken cancellationToken)
    {
        var rules = RoleParser.Parse(text, Adverts.Value);
        var id = RoleSlug.Of(rules.Title);
        if (extractor.MarkOf(rules) is { } mark && await store.FindAsync(tenantId, id, cancellationToken) is { OwnerLearnerId: null } newest
            && IsSameText(newest.SourceText, text) && Read(tenantId, newest) is { Profile.Reading: { } reading } read && reading.Mark == mark)
        {
            return new RoleImport(read, Unchanged: true);
        }

        var profile = await extractor.ReadAsync(text, rules, Adverts.Value, cancellationToken);
        return await KeepAsync(tenantId, id, profile, text, null, cancellationToken);
    }

    private async Task<RoleImport> KeepAsync(
        string tenantId, string id, RoleProfile profile, string text, string? owner, CancellationToken cancellationToken)
    {
        var read = new RoleRecord(id, profile.Title, profile.Level ?? "", 0, RoleJson.Write(profile), text, owner);
        if (await store.FindAsync(tenantId, read.Id, cancellationToken) is { } newest && IsSame(newest, read))
        {
            return new RoleImport(Read(tenantId, newest), Unchanged: true);
        }

        return new RoleImport(Read(tenantId, await store.SaveAsync(tenantId, read, cancellationToken)), Unchanged: false);
    }

    // The profile is compared too: a later version of this program may read more in the same text.
    private static bool IsSame(RoleRecord stored, RoleRecord read) =>
        stored.OwnerLearnerId == read.OwnerLearnerId
        && stored.ProfileJson == read.ProfileJson
        && IsSameText(stored.SourceText, read.SourceText);

    private static bool IsSameText(string one, string other) => one.ReplaceLineEndings() == other.ReplaceLineEndings();

    private Role Read(string tenantId, RoleRecord record)
    {
        var version = record.Version.ToString(CultureInfo.InvariantCulture);
        if (parsed.TryFind((tenantId, record.Id, version), out var known))
        {
            return new Role(record.Id, version, known);
        }

        var profile = RoleJson.Read(record.ProfileJson);
        if (record.OwnerLearnerId is null)
        {
            // A learner's own is not remembered: they can have it deleted, and import another one of that name.
            parsed.Remember((tenantId, record.Id, version), profile);
        }

        return new Role(record.Id, version, profile);
    }

    private static bool IsFor(RoleRecord record, string? learnerId) =>
        record.OwnerLearnerId is null || record.OwnerLearnerId == learnerId;
}
