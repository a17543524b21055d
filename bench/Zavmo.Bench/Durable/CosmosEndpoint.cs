namespace Zavmo.Bench.Durable;

/// <summary>The Cosmos DB endpoint of the tests as a process of its own; its packages are restored when they are first needed.</summary>
internal sealed class CosmosEndpoint : IDisposable
{
    private const string Folder = "tests/Zavmo.Bot.Tests/Storage/Cosmos/Endpoint";

    private readonly Process process;
    private readonly string address;

    private CosmosEndpoint(Process process, string address) => (this.process, this.address) = (process, address);

    /// <summary>Address and key; the endpoint does not look at the key.</summary>
    public string ConnectionString => $"AccountEndpoint={address};AccountKey=eA==;";

    /// <summary>The settings of a bot that keeps its documents there.</summary>
    public string[] Settings => ["--Storage:Provider=Cosmos", $"--Cosmos:ConnectionString={ConnectionString}"];

    /// <summary>Processor time that it has used.</summary>
    public double CpuSeconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>Starts it.</summary>
    /// <exception cref="InvalidOperationException">There is no Node.js with npm, or its packages cannot be had.</exception>
    public static CosmosEndpoint Start()
    {
        var folder = RepositoryFile.Folder(Folder);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Run(folder, "npm", "ci --ignore-scripts --no-audit --no-fund");
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
        }

        var server = Run(folder, "node", "server.js");
        return new CosmosEndpoint(server, server.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The Cosmos DB endpoint did not start: it needs Node.js with npm."));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static Process Run(string folder, string program, string arguments) => Process.Start(
        new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
