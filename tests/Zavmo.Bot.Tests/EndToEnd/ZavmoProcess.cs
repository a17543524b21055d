using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>The product as a newcomer starts it: the built process, on a free port and a database of its own.</summary>
internal sealed class ZavmoProcess : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-e2e");
    private readonly string address = $"http://localhost:{FreePort()}";
    private Process? process;

    public string Address => address;

    public string Database => Path.Combine(folder.FullName, "zavmo.db");

    /// <summary>Runs a command on the same database to its end and returns what it printed.</summary>
    public async Task<string> RunAsync(string command)
    {
        using var run = Process.Start(Info(command))!;
        var errors = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, await errors);
        return output;
    }

    private ProcessStartInfo Info(string arguments)
    {
        var assembly = Path.Combine(
            AppContext.BaseDirectory.Replace(
                Path.Combine("tests", "Zavmo.Bot.Tests"), Path.Combine("src", "Zavmo.Bot"), StringComparison.Ordinal),
            "Zavmo.Bot.dll");
        var info = new ProcessStartInfo("dotnet", $"\"{assembly}\" {arguments}") { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        info.Environment["Storage__Sqlite__Path"] = Database;
        return info;
    }

    public async Task StartAsync()
    {
        process = Process.Start(Info($"--urls {address}")) ?? throw new InvalidOperationException("dotnet did not start.");
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
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));
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

        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
