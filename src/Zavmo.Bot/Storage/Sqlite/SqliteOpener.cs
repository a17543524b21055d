namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Opens the file. It is there with either provider: the local web chat is in it.</summary>
internal sealed class SqliteOpener(SqliteDatabase database) : IStoreOpener
{
    /// <inheritdoc />
    public Task OpenAsync(CancellationToken cancellationToken) => database.ReadAsync(SqliteSchema.VersionOf, cancellationToken);
}
