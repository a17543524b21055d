using System.Diagnostics.Metrics;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Counts what requests cost; meter <c>Zavmo.Bot.Cosmos</c>.</summary>
internal sealed class CosmosMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Zavmo.Bot.Cosmos";

    private readonly Histogram<double> _charge;

    /// <summary>Creates the histogram.</summary>
    public CosmosMetrics(IMeterFactory meters) => _charge = meters.Create(MeterName).CreateHistogram<double>(
        "zavmo.cosmos.request_charge", "{request_unit}", "Request units of a request, by container and operation");

    /// <summary>Counts one answer.</summary>
    public void Record(string container, string operation, double requestUnits) => _charge.Record(
        requestUnits, new KeyValuePair<string, object?>("container", container), new KeyValuePair<string, object?>("operation", operation));
}
