using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>
/// The script of Microsoft's own card renderer (npm <c>adaptivecards</c>), fetched once by <c>npm pack</c> into
/// <c>artifacts/npm</c> and checked against its published digest.
/// </summary>
internal static class NpmRenderer
{
    private const string Version = "3.0.6";
    private const string Digest = "WDCIb2WXZ7cOHJ9HIHRNdhSt861HySVOdN2xPk2aKHAF3JvD8QGQ8/XcNFrDJxCteOog8MM7EBlXfSAR8JXKAg==";

    private static readonly Lazy<string> Fetched = new(Fetch);

    /// <summary>Full path of <c>adaptivecards.js</c>.</summary>
    public static string Script => Fetched.Value;

    /// <summary>Runs a program and returns what it wrote; a failure is an exception with its complaint.</summary>
    public static string Run(string program, string directory, string? input, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} exited with {process.ExitCode}: {errors.Result}");
    }

    private static string Fetch()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "npm")).FullName;
        var script = Path.Combine(folder, $"adaptivecards-{Version}.js");
        if (File.Exists(script))
        {
            return script;
        }

        Run("npm", folder, input: null, "pack", "--silent", $"adaptivecards@{Version}");
        var package = Path.Combine(folder, $"adaptivecards-{Version}.tgz");
        using var file = File.OpenRead(package);
        Assert.Equal(Digest, Convert.ToBase64String(SHA512.HashData(file)));
        file.Position = 0;
        using var archive = new TarReader(new GZipStream(file, CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.Name == "package/dist/adaptivecards.js")
            {
                // Another test process may be fetching too: the name appears only with the whole content.
                var partial = $"{script}.{Environment.ProcessId}";
                entry.ExtractToFile(partial, overwrite: true);
                File.Move(partial, script, overwrite: true);
            }
        }

        return script;
    }
}
