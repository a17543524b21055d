using System.Diagnostics;

namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>A real process: this assembly again, or the product's command line.</summary>
internal sealed class SecondProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private SecondProcess(string assembly, IEnumerable<string> args, IReadOnlyDictionary<string, string>? environment)
    {
        var info = new ProcessStartInfo("dotnet", [assembly, .. args])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            info.Environment[name] = value;
        }

        _process = Process.Start(info) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    public static SecondProcess OfTests(params string[] args) => new(typeof(SecondProcess).Assembly.Location, args, null);

    /// <summary>Runs a command of the product to its end; its exit code and what it printed.</summary>
    public static Task<(int Code, string Output, string Error)> CommandAsync(string database, params string[] args) =>
        CommandAsync(new Dictionary<string, string> { ["Storage__Sqlite__Path"] = database }, args);

    /// <summary>The same, with the stores that the environment names.</summary>
    public static async Task<(int Code, string Output, string Error)> CommandAsync(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var product = Path.Combine(
            AppContext.BaseDirectory.Replace(
                Path.Combine("tests", "Zavmo.Bot.Tests"), Path.Combine("src", "Zavmo.Bot"), StringComparison.Ordinal),
            "Zavmo.Bot.dll");
        using var process = new SecondProcess(product, args, environment);
        var error = process._process.StandardError.ReadToEndAsync();
        var output = await process._process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await process._process.WaitForExitAsync().WaitAsync(Patience);
        return (process._process.ExitCode, output.Trim(), (await error).Trim());
    }

    public Task<string?> ReadLineAsync() => _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    public async Task WriteLineAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
