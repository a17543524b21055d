using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

/// <summary>What requests cost is counted by container, operation and status, refused ones too.</summary>
public sealed class CosmosMetricsTests : IDisposable
{
    private static readonly LearnerKey Ann = new("local", "ann");

    private readonly TwoCosmosProcesses _processes = new();
    private readonly CosmosWire _wire = new();
    private readonly ServiceProvider _process;
    private readonly MeterListener _meters = new();
    private readonly ConcurrentQueue<(string Request, int Status, double Charge)> _charges = new();

    public CosmosMetricsTests()
    {
        _process = _processes.Open(adjust: _wire.Listen);
        var scope = _process.GetRequiredService<IMeterFactory>();
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == scope && instrument is { Meter.Name: "Zavmo.Bot.Cosmos", Name: "zavmo.cosmos.request_charge", Unit: "{request_unit}" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((_, charge, tags, _) => _charges.Enqueue(($"{tags[1].Value} {tags[0].Value}", (int)tags[2].Value!, charge)));
        _meters.Start();
    }

    private static CancellationToken None => CancellationToken.None;

    private ISessionStore Sessions => _process.GetRequiredService<ISessionStore>();

    public void Dispose()
    {
        _meters.Dispose();
        _processes.Dispose();
    }

    [Fact]
    public async Task Should_count_answers_of_every_kind()
    {
        Assert.Null(await Sessions.ReadAsync(Ann, None));
        var etag = await Sessions.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);
        await Sessions.WriteAsync(Ann, new SessionDocument { Turn = 2 }, etag, None);
        await Assert.ThrowsAsync<ETagConflictException>(() => Sessions.WriteAsync(Ann, new SessionDocument { Turn = 2 }, etag, None));

        (string, int, double)[] expected =
        [
            ("read sessions", 404, 1), ("create sessions", 201, 1), ("replace sessions", 200, 1), ("replace sessions", 412, 1), ("read sessions", 200, 1),
        ];
        Assert.Equal(expected, _charges.Select(each => (each.Request, each.Status, Math.Sign(each.Charge) * 1.0)));
    }

    [Fact]
    public async Task Should_count_what_was_refused_or_not_answered()
    {
        await Sessions.ReadAsync(Ann, None);
        _charges.Clear();
        _wire.Before = request =>
        {
            if (request.Method != HttpMethod.Post)
            {
                return null;
            }

            var refusal = CosmosLayoutTests.Refusal(request, HttpStatusCode.ServiceUnavailable);
            refusal.Headers.Add("x-ms-request-charge", "0.38");
            return refusal;
        };
        await Assert.ThrowsAsync<StorageException>(() => Sessions.WriteAsync(Ann, new SessionDocument(), null, None));
        _wire.Before = request => request.Method == HttpMethod.Post ? throw new HttpRequestException("reset") : null;
        await Assert.ThrowsAsync<StorageException>(() => Sessions.WriteAsync(Ann, new SessionDocument(), null, None));

        Assert.Equal(("create sessions", 503, 0.38), _charges.First());
        Assert.Contains(_charges, each => each is { Request: "create sessions", Status: 0 or 503, Charge: 0 });
        Assert.Equal(2, _charges.Count(each => each.Request == "create sessions"));
    }
}
