using System.Globalization;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Tries SQLite for <c>doctor</c>: opens it, writes and reads a row, checks the file and the key ring.</summary>
internal sealed class SqliteHealth(SqliteDatabase database, Protector protector, IdProvider ids) : IStoreHealth
{
    private readonly SqliteContainer _probes = new(database, "probes");

    /// <inheritdoc />
    public async Task<StoreHealthReport> CheckAsync(CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        int? version = null;
        string? journal = null;
        try
        {
            version = await database.ReadAsync(SqliteSchema.VersionOf, cancellationToken);
            journal = await TextAsync("PRAGMA journal_mode", cancellationToken);
            if (journal != "wal")
            {
                problems.Add($"The database {database.Path} is in journal mode {journal} instead of wal: its disk may not support shared memory, as network disks do not.");
            }

            var check = await TextAsync("PRAGMA quick_check(1)", cancellationToken);
            if (check != "ok")
            {
                problems.Add($"The database {database.Path} is damaged: {check}");
            }

            await ProbeAsync(problems, cancellationToken);
            protector.Open();
        }
        catch (StorageException error)
        {
            problems.Add(error.Message);
        }

        return new StoreHealthReport(
            string.Create(CultureInfo.InvariantCulture, $"{database.Path}, schema {version?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}, journal {journal ?? "unknown"}"), problems);
    }

    private async Task ProbeAsync(List<string> problems, CancellationToken cancellationToken)
    {
        var id = ids.NewId();
        await _probes.TryCreateAsync(id, id, id, cancellationToken);
        if ((await _probes.ReadAsync(id, id, cancellationToken))?.Document != id)
        {
            problems.Add($"The database {database.Path} does not give back what was written.");
        }

        await _probes.DeleteAsync(id, id, cancellationToken);
    }

    private Task<string?> TextAsync(string sql, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => connection.First(sql, row => row.GetString(0), []), cancellationToken);
}
