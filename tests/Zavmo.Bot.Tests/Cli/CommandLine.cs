using System.Diagnostics;
using Zavmo.Bot.Tests.EndToEnd;

namespace Zavmo.Bot.Tests.Cli;

/// <summary>Runs the built program as a person does in a terminal, on a database of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-cli");

    public string Folder => folder.FullName;

    /// <summary>More environment variables of every run.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] args, string environment = "Development")
    {
        var info = new ProcessStartInfo("dotnet", [ZavmoProcess.Assembly, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        info.Environment["DOTNET_ENVIRONMENT"] = environment;
        info.Environment["Storage__Sqlite__Path"] = Path.Combine(Folder, "zavmo.db");
        foreach (var (name, value) in Settings)
        {
            info.Environment[name] = value;
        }

        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, output, await error);
        }
        finally
        {
            if (limit.IsCancellationRequested)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
