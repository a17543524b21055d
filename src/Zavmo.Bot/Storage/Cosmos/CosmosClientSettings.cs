using System.Text.Json;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>How the client of the process works; a test host changes it afterwards.</summary>
internal sealed class CosmosClientSettings(IOptions<CosmosOptions> options) : IConfigureOptions<CosmosClientOptions>
{
    // Nobody at a channel waits for those.
    private const int QueryPatience = 6;

    // A single try, and all the waiting that 429 asks for.
    private static readonly TimeSpan Try = TimeSpan.FromSeconds(5);

    // A region that has not answered by then is slow: the same read goes to the next one as well, and the first answer counts.
    private static readonly TimeSpan SlowRead = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long a request may take with all that is tried for it: a try and the waiting after 429, which is 10 s in a server, as a channel
    /// waits 3 to 15 s for its acknowledgement. Queries and lists have six times that.
    /// </summary>
    public static TimeSpan PatienceOf(CosmosClientOptions client, string operation)
    {
        ArgumentNullException.ThrowIfNull(client);
        var patience = client.RequestTimeout + (client.MaxRetryWaitTimeOnRateLimitedRequests ?? TimeSpan.Zero);
        return operation is "query" or "list" ? QueryPatience * patience : patience;
    }

    /// <summary>A command may wait for its request units: nobody's channel waits for it.</summary>
    public static void BePatient(CosmosClientOptions client)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.RequestTimeout = TimeSpan.FromSeconds(30);
        client.MaxRetryAttemptsOnRateLimitedRequests = 1000;
        client.MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromMinutes(10);
    }

    /// <inheritdoc />
    public void Configure(CosmosClientOptions client)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.ApplicationName = "Zavmo.Bot";
        client.UseSystemTextJsonSerializerWithOptions = new JsonSerializerOptions(StorageJson.Default.Options);

        // Our writes are read from what we sent; the answer's tag is all that is wanted.
        client.EnableContentResponseOnWrite = false;
        client.RequestTimeout = Try;

        // 429 says how long to wait. Past these the turn fails as one that can be tried again, and the channel does so.
        client.MaxRetryAttemptsOnRateLimitedRequests = 9;
        client.MaxRetryWaitTimeOnRateLimitedRequests = Try;
        if (CosmosOptionsCheck.AddressOf(options.Value)!.IsLoopback)
        {
            // Local endpoints speak HTTP only, and name themselves by addresses that need not be reachable from here.
            client.ConnectionMode = ConnectionMode.Gateway;
            client.LimitToEndpoint = true;

            // Nor do they plan queries: with this the SDK plans them itself on Linux too.
            Environment.SetEnvironmentVariable("AZURE_COSMOS_USE_QUERY_PLAN_INTEROP_LINUX", "true");
            return;
        }

        // TCP to the replicas: one hop less than through the gateway.
        client.ConnectionMode = ConnectionMode.Direct;
        if (Regions(options.Value) is { Count: > 0 } regions)
        {
            // Reads alone are sent twice. What another region reads may be older; the conditional write notices.
            client.ApplicationPreferredRegions = regions;
            client.AvailabilityStrategy = AvailabilityStrategy.CrossRegionHedgingStrategy(SlowRead, SlowRead);
        }
    }

    private static List<string> Regions(CosmosOptions options) =>
        [.. (options.Regions ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
