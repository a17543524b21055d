using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Storage.Sqlite;
using Zavmo.Bot.Tests.Storage.Cosmos;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Storage.Move;

/// <summary>A SQLite file, a Cosmos DB database and a second file to move between, with a clock that stands still.</summary>
internal sealed class MoveBench : IDisposable
{
    private readonly TwoCosmosProcesses processes = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    /// <param name="file">The file that is moved; null: an empty one.</param>
    /// <param name="secret">What opens its key ring; null: made with the ring.</param>
    public MoveBench(string? file = null, string? secret = null)
    {
        First = file ?? processes.Temp.Database;
        Secret = secret ?? processes.Temp.DefaultSecret;
        FirstServices = processes.Temp.Open(secretFile: secret, database: file);
        CosmosServices = processes.Open(settings: ("Storage:Protection:SecretFile", Secret));
        SecondServices = processes.Temp.Open(secretFile: Secret, database: Second);
    }

    public string First { get; }

    public string Secret { get; }

    public string Second => Path.Combine(processes.Temp.Folder, "second.db");

    public FakeTimeProvider Time => time;

    public ServiceProvider FirstServices { get; }

    public ServiceProvider CosmosServices { get; }

    public ServiceProvider SecondServices { get; }

    public IDocumentStore FromFile => new SqliteDocumentStore(FirstServices.GetRequiredService<SqliteDatabase>());

    public IDocumentStore ToCosmos => new CosmosDocumentStore(CosmosServices.GetRequiredService<CosmosConnection>(), IdProvider.System, time);

    public IDocumentStore ToFile => new SqliteDocumentStore(SecondServices.GetRequiredService<SqliteDatabase>());

    /// <summary>The settings by which a whole host uses the Cosmos DB database.</summary>
    public string[] HostSettings => [.. processes.HostSettings, $"--Storage:Protection:SecretFile={Secret}"];

    public ServiceProvider OpenCosmos(string secret) => processes.Open(settings: ("Storage:Protection:SecretFile", secret));

    public Task<MoveReport> MoveAsync(IDocumentStore source, IDocumentStore target, TimeProvider? watch = null) =>
        Move(source, target, watch).RunAsync(CancellationToken.None);

    public StoreMove Move(IDocumentStore source, IDocumentStore target, TimeProvider? watch = null) => new(
        source,
        target,
        new MoveGate(
            new LiveProcesses(IdProvider.System, watch ?? time),
            keys => new KeyRing(keys, ActivatorUtilities.CreateInstance<RingSecret>(CosmosServices, keys, new DevelopmentEnvironment())),
            time),
        time,
        new NoProgress());

    /// <summary>Every row that is moved, to the letter.</summary>
    public static List<string> Rows(string file)
    {
        using var connection = SqliteSnapshot.Open(file, SqliteOpenMode.ReadWrite);
        return
        [
            .. MovedContainers.All.SelectMany(container =>
            {
                var more = container.Name == "inbox" ? "state || ' ' || arrival || ' ' || coalesce(expires_at, '')" : "''";
                var which = container.Name == "keys" ? "WHERE partition_key = 'ring'" : "";
                return connection.All(
                    $"SELECT partition_key, id, {more}, body FROM {container.Name} {which} ORDER BY partition_key, id",
                    row => $"{container.Name} {row.GetString(0)} {row.GetString(1)} {row.GetString(2)} {row.GetString(3)}");
            }),
        ];
    }

    /// <summary>Puts a document into the first file as it is.</summary>
    public Task PutAsync(string container, string partition, string id, string body, IDocumentStore? store = null) =>
        (store ?? FromFile).TryCreateAsync(MovedContainers.All.Single(each => each.Name == container), new MovedDocument(partition, id, body), CancellationToken.None);

    public void Dispose() => processes.Dispose();
}
