using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Zavmo.Bot.Tests.Storage;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>The product as a newcomer starts it: the built process, on a free port and a database of its own.</summary>
internal sealed class ZavmoProcess(string provider = "Sqlite") : IAsyncDisposable
{
    private readonly ProcessStores stores = new(provider);
    private readonly string address = $"http://localhost:{FreePort()}";
    private Process? process;

    /// <summary>The built program.</summary>
    public static string Assembly { get; } = Path.Combine(
        AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "Zavmo.Bot.Tests"), Path.Combine("src", "Zavmo.Bot"), StringComparison.Ordinal),
        "Zavmo.Bot.dll");

    public string Address => address;

    public string Database => stores.Database;

    /// <summary>What tells a process where the stores are.</summary>
    public IReadOnlyDictionary<string, string> Environment => stores.Environment;

    public async Task StartAsync()
    {
        var info = new ProcessStartInfo("dotnet", $"\"{Assembly}\" --urls {address}") { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in stores.Environment)
        {
            info.Environment[name] = value;
        }

        process = Process.Start(info) ?? throw new InvalidOperationException("dotnet did not start.");
        var started = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Application started", StringComparison.Ordinal) == true)
            {
                started.TrySetResult();
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => started.TrySetException(new InvalidOperationException("The process ended before it served."));
        await started.Task.WaitAsync(TimeSpan.FromMinutes(3));
    }

    /// <summary>Kills the process as a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }

        stores.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
