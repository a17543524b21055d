using System.Net;
using Microsoft.Azure.Cosmos;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Creates database and containers where that is allowed, else says which are missing and how they are created.</summary>
internal static class CosmosProvisioning
{
    private const string Everything = "/*";

    /// <summary>Makes sure that everything is there.</summary>
    /// <exception cref="StorageException">Something is missing and cannot be created from here, or has another partition key.</exception>
    public static async Task EnsureAsync(CosmosConnection connection)
    {
        try
        {
            await DatabaseAsync(connection);
            var missing = new List<string>();
            foreach (var model in CosmosModel.Containers)
            {
                if (await ContainerAsync(connection, model) is { } command)
                {
                    missing.Add(command);
                }
            }

            if (missing.Count > 0)
            {
                throw new StorageException(
                    $"{connection.Place} lacks containers that this identity may not create. Create them: {string.Join("; ", missing)}");
            }
        }
        catch (Exception error) when (CosmosErrors.Explain(error, connection.Place + ",", CancellationToken.None) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>What is there but not as it should be, each in one line. Nothing that is right depends on these.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(CosmosConnection connection, CancellationToken cancellationToken)
    {
        var differences = new List<string>();
        foreach (var model in CosmosModel.Containers)
        {
            ContainerProperties there = await connection.Database.GetContainer(model.Name).ReadContainerAsync(null, cancellationToken);
            if (model.Expires && there.DefaultTimeToLive is null)
            {
                differences.Add($"{connection.Place}: container {model.Name} has no time to live, so done messages pile up. Set it: {Command("update", connection, model)}");
            }

            if (!Indexed(there.IndexingPolicy).SetEquals(Indexed(Properties(model).IndexingPolicy)))
            {
                differences.Add($"{connection.Place}: container {model.Name} does not index what is asked for and nothing else, so writes or questions cost more. Set it: {Command("update", connection, model)}");
            }
        }

        return differences;
    }

    private static async Task DatabaseAsync(CosmosConnection connection)
    {
        using var found = await connection.Database.ReadStreamAsync();
        if (found.StatusCode != HttpStatusCode.NotFound)
        {
            _ = found.EnsureSuccessStatusCode();
            return;
        }

        using var made = await connection.Client.CreateDatabaseStreamAsync(new DatabaseProperties(connection.Database.Id));
        if (made.StatusCode == HttpStatusCode.Forbidden)
        {
            throw new StorageException(
                $"{connection.Place} does not exist, and this identity may not create it. Create it: az cosmosdb sql database create --resource-group GROUP --account-name ACCOUNT --name {connection.Database.Id}");
        }

        if (made.StatusCode != HttpStatusCode.Conflict)
        {
            _ = made.EnsureSuccessStatusCode();
        }
    }

    // The command that creates the container, where this identity may not.
    private static async Task<string?> ContainerAsync(CosmosConnection connection, CosmosContainerModel model)
    {
        var container = connection.Database.GetContainer(model.Name);
        for (var created = false; ; created = true)
        {
            try
            {
                ContainerProperties there = await container.ReadContainerAsync();
                return there.PartitionKeyPath == Path(model.PartitionKey)
                    ? null
                    : throw new StorageException(
                        $"{connection.Place}: container {model.Name} has the partition key {there.PartitionKeyPath} instead of {Path(model.PartitionKey)}; set {CosmosOptions.Section}:Database to another database.");
            }
            catch (CosmosException error) when (error.StatusCode == HttpStatusCode.NotFound && !created)
            {
                using var made = await connection.Database.CreateContainerStreamAsync(Properties(model));
                if (made.StatusCode == HttpStatusCode.Forbidden)
                {
                    return Command("create", connection, model);
                }

                if (made.StatusCode != HttpStatusCode.Conflict)
                {
                    _ = made.EnsureSuccessStatusCode();
                }
            }
        }
    }

    private static string Command(string verb, CosmosConnection connection, CosmosContainerModel model) =>
        $"az cosmosdb sql container {verb} --resource-group GROUP --account-name ACCOUNT --database-name {connection.Database.Id} --name {model.Name}"
        + (verb == "create" ? $" --partition-key-path {Path(model.PartitionKey)}" : "")
        + (model.Expires ? " --ttl -1" : "")
        + $" --idx '{PolicyOf(model)}'";

    private static HashSet<string> Indexed(IndexingPolicy policy) =>
        [.. policy.IncludedPaths.Select(path => path.Path), .. policy.ExcludedPaths.Any(path => path.Path == Everything) ? [] : new[] { Everything }];

    private static string PolicyOf(CosmosContainerModel model)
    {
        var indexed = string.Join(',', model.Indexed.Select(member => $$"""{"path":"{{Path(member)}}/?"}"""));
        return $$"""{"indexingMode":"consistent","includedPaths":[{{indexed}}],"excludedPaths":[{"path":"{{Everything}}"}]}""";
    }

    private static ContainerProperties Properties(CosmosContainerModel model)
    {
        var properties = new ContainerProperties(model.Name, Path(model.PartitionKey))
        {
            // -1: expiry is on, and an item without a time of its own stays.
            DefaultTimeToLive = model.Expires ? -1 : null,
        };
        properties.IndexingPolicy.IncludedPaths.Clear();
        foreach (var member in model.Indexed)
        {
            properties.IndexingPolicy.IncludedPaths.Add(new IncludedPath { Path = $"{Path(member)}/?" });
        }

        properties.IndexingPolicy.ExcludedPaths.Add(new ExcludedPath { Path = Everything });
        return properties;
    }

    private static string Path(string member) => "/" + member;
}
