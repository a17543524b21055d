using System.Diagnostics.Metrics;
using System.Net;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Counts what requests cost; meter <c>Zavmo.Bot.Cosmos</c>.</summary>
internal sealed class CosmosMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Zavmo.Bot.Cosmos";

    /// <summary>Name of the histogram, whose unit is the request unit.</summary>
    public const string ChargeName = "zavmo.cosmos.request_charge";

    private readonly Histogram<double> _charge;

    /// <summary>Creates the histogram.</summary>
    public CosmosMetrics(IMeterFactory meters) => _charge = meters.Create(MeterName).CreateHistogram<double>(
        ChargeName, "{request_unit}", "Request units of a request, by container, operation and status");

    /// <summary>Counts one request, refused ones too.</summary>
    /// <param name="container">The container.</param>
    /// <param name="operation">What was asked of it.</param>
    /// <param name="status">The answer's status; null when there was no answer, and so no charge that is known.</param>
    /// <param name="requestUnits">What the answer says it cost.</param>
    public void Record(string container, string operation, HttpStatusCode? status, double requestUnits) => _charge.Record(
        requestUnits,
        new KeyValuePair<string, object?>("container", container),
        new KeyValuePair<string, object?>("operation", operation),
        new KeyValuePair<string, object?>("status", (int)(status ?? 0)));
}
