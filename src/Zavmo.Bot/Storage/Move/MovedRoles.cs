using System.Security.Cryptography;
using System.Text;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Storage.Move;

/// <summary>Roles: a row for each version here, there the newest one under an id of its own.</summary>
internal sealed class MovedRoles() : MovedDocuments<RoleRecord>(CosmosModel.Roles, StorageJson.Default.RoleRecord)
{
    /// <inheritdoc />
    public override string NewestSql => SqliteRoleStore.IsNewest;

    /// <inheritdoc />
    public override CosmosPlace PlaceOf(MovedDocument document, DateTimeOffset now)
    {
        var role = Read(document);
        return new CosmosPlace(document.Partition, CosmosRoleStore.IdOf(role, document.IsNewest), CosmosRoleStore.FieldsOf(role, document.IsNewest));
    }

    /// <inheritdoc />
    public override MovedDocument Of(CosmosRead<RawDocument> read)
    {
        var document = base.Of(read);
        var role = Read(document);
        return document with { Id = SqliteRoleStore.RowId(role.Id, role.Version), IsNewest = document.Id == CosmosRoleStore.IdOf(role, isNewest: true) };
    }

    /// <inheritdoc />
    public override CosmosPlace? NewestOf(MovedDocument document) =>
        // A save that was broken off has put by what is still the newest.
        document.IsNewest ? null : PlaceOf(document with { IsNewest = true }, default);

    /// <inheritdoc />
    public override string Show(MovedDocument document)
    {
        // A learner may have named their own role after themselves.
        var name = document.Body.Contains("\"ownerLearnerId\"", StringComparison.Ordinal)
            ? $"own-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Id)))[..12]}"
            : document.Id;
        return $"{document.Partition}/{name}";
    }
}
