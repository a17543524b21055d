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
    {
        Url = $"http://127.0.0.1:{FreePort()}";
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Zavmo.Bench.dll"), command, Url, .. arguments])
        {
            info.ArgumentList.Add(argument);
        }

        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = Process.Start(info) ?? throw new InvalidOperationException("dotnet did not start.");
        process.BeginOutputReadLine();
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

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
