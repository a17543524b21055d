using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Storage;

/// <summary>Opens the store before the first message is taken: what is wrong with it stops the start with its one line.</summary>
internal sealed class StorageStart(SqliteDatabase database, Protector protector) : IHostedService
{
    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.ReadAsync(SqliteSchema.VersionOf, cancellationToken);
        protector.Open();
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
