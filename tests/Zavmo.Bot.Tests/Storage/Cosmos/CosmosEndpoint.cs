using System.ComponentModel;
using System.Diagnostics;
using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

/// <summary>The Cosmos DB endpoint of the tests: one process for a test run, which ends with it. Its packages are installed by the first run.</summary>
internal static class CosmosEndpoint
{
    // The well-known key of local endpoints: it protects nothing.
    private const string Key = "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==";

    private static readonly Lazy<Uri> Started = new(Start);

    // Held for as long as the tests run: its standard input closes with this process, and then it ends.
    private static Process? server;

    public static Uri Address => Started.Value;

    public static string ConnectionString => $"AccountEndpoint={Address};AccountKey={Key};";

    private static string Folder => Path.Combine(
        Path.GetDirectoryName(AssetFolder.Find(AppContext.BaseDirectory))!, "tests", "Zavmo.Bot.Tests", "Storage", "Cosmos", "Endpoint");

    private static Uri Start()
    {
        // npm ci writes this file last. One that is not there is older than any.
        var installed = File.GetLastWriteTimeUtc(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            using var install = Run("npm", "ci --ignore-scripts --no-audit --no-fund");
            var said = install.StandardError.ReadToEndAsync();
            install.StandardOutput.ReadToEnd();
            install.WaitForExit();
            Assert.True(install.ExitCode == 0, $"The Cosmos endpoint was not installed: npm ci in {Folder} said: {said.Result}");
        }

        server = Run("node", "server.js");
        return server.StandardOutput.ReadLine() is { } address
            ? new Uri(address)
            : throw new InvalidOperationException($"The Cosmos endpoint did not start: {server.StandardError.ReadToEnd()}");
    }

    private static Process Run(string program, string arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"The tests of the Cosmos stores need Node.js with npm: '{program}' does not start.", error);
        }
    }
}
