using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Zavmo.Bot.Tests.Storage;
using Zavmo.Bot.Tests.Turns.Faults;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>A running <see cref="FaultHost"/>.</summary>
internal sealed class FaultProcess : IDisposable
{
    public const string NoFault = "none";

    private readonly Process process;
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource<bool> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="store">The stores that it works on.</param>
    /// <param name="port">Where it serves.</param>
    /// <param name="fault">Where it kills itself.</param>
    /// <param name="host">The name of the machine that it says it runs on; null: of this one.</param>
    public FaultProcess(ProcessStores store, int port, string fault, string? host = null)
    {
        var assembly = typeof(FaultProcess).Assembly.Location;
        var info = new ProcessStartInfo(
            "dotnet",
            [
                assembly, FaultHost.Name, fault, .. store.Settings, "--environment=Development",
                $"--urls=http://127.0.0.1:{port}", "--Logging:LogLevel:Default=Error",

                // The web server's complaint about a slow machine is no fault of the bot's.
                "--Logging:LogLevel:Microsoft.AspNetCore.Server.Kestrel=Error", "--Logging:Console:LogToStandardErrorThreshold=Trace",
            ])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        info.Environment["DOTNET_TieredPGO"] = "0";
        info.Environment[FaultHost.HostVariable] = host;
        process = Process.Start(info) ?? throw new InvalidOperationException("dotnet did not start.");
        process.OutputDataReceived += (_, line) => _ = line.Data == "ready" && ready.TrySetResult(true);
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Ended = EndAsync();
    }

    /// <summary>Done when the process is gone.</summary>
    public Task Ended { get; }

    /// <summary>What it wrote to its error stream.</summary>
    public string Errors => string.Join('\n', errors.Where(line => line.Length > 0));

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>True when it serves; false when it ended before.</summary>
    public Task<bool> ReadyAsync() => ready.Task.WaitAsync(TimeSpan.FromMinutes(2));

    /// <summary>Kills it as a power cut would.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await Ended;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private async Task EndAsync()
    {
        await process.WaitForExitAsync();
        ready.TrySetResult(false);
    }
}
