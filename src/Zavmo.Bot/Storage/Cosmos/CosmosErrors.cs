using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Identity;
using Microsoft.Azure.Cosmos;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Says in one line what is wrong with the account or a request.</summary>
internal static class CosmosErrors
{
    // Of a 404: the container is missing, not the item.
    private const int OwnerNotFound = 1003;

    // Of a 404: the replica has not seen what this process has; it says nothing of the item.
    private const int ReplicaLags = 1002;

    /// <summary>The line for a status; null where it is an answer that the caller knows.</summary>
    /// <remarks>https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb.</remarks>
    public static StorageException? Explain(HttpStatusCode status, int subStatus, string place, Exception? cause = null)
    {
        (string? reason, bool permanent) = (int)status switch
        {
            < 400 => (null, false),
            404 when subStatus == OwnerNotFound => ("is missing; 'doctor' says how it is created", false),
            404 when subStatus == ReplicaLags => ("does not answer: its replica is behind", false),
            404 or 409 or 412 => (null, false),
            401 => ($"does not take the key: {CosmosOptions.Section}:ConnectionString has another one, or the machine's clock is wrong", false),
            403 => ("refuses this identity or address: it takes the role 'Cosmos DB Built-in Data Contributor', and a firewall that lets it through", false),
            413 => ("refuses a document as too large", true),
            400 => ("refuses a document or query", true),
            429 => ("is at its limit of request units", false),
            _ => ("cannot be reached or does not answer in time", false),
        };
        return reason is null
            ? null
            : new StorageException(
                string.Create(CultureInfo.InvariantCulture, $"{place} {reason} (status {(int)status}.{subStatus})."), cause!)
            {
                IsPermanent = permanent,
            };
    }

    /// <summary>The line for what the operator can mend or wait for; null for a fault of our own, or a caller that gave up.</summary>
    public static StorageException? Explain(Exception error, string place, CancellationToken cancellationToken) => error switch
    {
        CosmosException cosmos => Explain(cosmos.StatusCode, cosmos.SubStatusCode, place, error),
        OperationCanceledException when cancellationToken.IsCancellationRequested => null,
        OperationCanceledException or TimeoutException => Explain(HttpStatusCode.RequestTimeout, 0, place, error),
        HttpRequestException or SocketException or IOException => Explain(HttpStatusCode.ServiceUnavailable, 0, place, error),
        AuthenticationFailedException or RequestFailedException => new StorageException(
            $"{place} cannot be reached: this machine gets no token. {error.Message.Split('\n')[0].Trim()}", error),

        // The SDK reads the account's answer with it: a login page, another server.
        _ when error.GetType().Namespace == "Newtonsoft.Json" => NoAnswer(place),
        _ => null,
    };

    /// <summary>Something else than Cosmos DB has answered. The cause is left out: its message quotes the answer.</summary>
    public static StorageException NoAnswer(string place) =>
        new($"{place} gives an answer that is not Cosmos DB's: another server or a proxy stands at its address.");
}
