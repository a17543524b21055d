using System.Net;
using System.Net.Sockets;

namespace Zavmo.Bench;

/// <summary>This program once more, as a server in a process of its own; ended with this object.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly HttpClient http = new();
    private readonly Process process;

    /// <summary>Starts it: <c>command URL arguments</c>.</summary>
    public ServerProcess(string command, params string[] arguments)
        : this("dotnet", [Path.Combine(AppContext.BaseDirectory, "Zavmo.Bench.dll"), command], arguments)
    {
    }

    /// <summary>Starts another program that takes its URL as an argument and tells its counters as <see cref="MapCounters"/> does.</summary>
    public ServerProcess(string program, IEnumerable<string> beforeUrl, IEnumerable<string> afterUrl)
    {
        Url = $"http://127.0.0.1:{FreePort()}";
        var info = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        foreach (var argument in (string[])[.. beforeUrl, Url, .. afterUrl])
        {
            info.ArgumentList.Add(argument);
        }

        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = Process.Start(info) ?? throw new InvalidOperationException("dotnet did not start.");
        process.BeginOutputReadLine();
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>Its process, for a profiler.</summary>
    public int Id => process.Id;

    /// <summary>A port that nobody uses now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Lets a server tell what it has used.</summary>
    public static void MapCounters(WebApplication app) => app.MapGet("/bench/counters", Counters.Here);

    /// <summary>What it has used.</summary>
    public async Task<Counters> CountersAsync() =>
        await http.GetFromJsonAsync<Counters>(Url + "/bench/counters") ?? throw new InvalidOperationException("No counters.");

    /// <summary>Waits until it answers.</summary>
    public async Task ReadyAsync()
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await pause.WaitForNextTickAsync())
        {
            try
            {
                await CountersAsync();
                return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // Not listening yet.
            }
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        http.Dispose();
    }
}
