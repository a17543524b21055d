using System.Diagnostics.Metrics;
using System.Globalization;
using Zavmo.Bot.Storage.Cosmos;

namespace Zavmo.Bot.Cli;

/// <summary>Adds up what a command's requests to Cosmos DB cost, for as long as it is there.</summary>
internal sealed class RequestUnits : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly Lock _adding = new();
    private double _total;

    /// <summary>Listens to the requests of a host.</summary>
    public RequestUnits(IServiceProvider services)
    {
        var meters = services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == CosmosMetrics.MeterName && instrument.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, units, _, _) =>
        {
            lock (_adding)
            {
                _total += units;
            }
        });
        _listener.Start();
    }

    /// <summary>The request units so far.</summary>
    public double Total
    {
        get
        {
            lock (_adding)
            {
                return _total;
            }
        }
    }

    /// <summary>The line that says so; empty where nothing was asked of Cosmos DB.</summary>
    public string Line => Total > 0
        ? string.Create(CultureInfo.InvariantCulture, $"This cost {Total:N0} request units of Cosmos DB.")
        : "";

    /// <inheritdoc />
    public void Dispose() => _listener.Dispose();
}
