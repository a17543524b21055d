namespace Zavmo.Bench.Echo;

/// <summary>The official JavaScript SDK on express. Its packages are restored when they are first needed.</summary>
internal static class OfficialPeer
{
    /// <summary>Starts it; null, with a word why, where there is no Node.js or its packages cannot be had.</summary>
    public static ServerProcess? TryStart()
    {
        var folder = RepositoryFile.Folder("bench/peers/botbuilder-js");
        try
        {
            if (!Directory.Exists(Path.Combine(folder, "node_modules")) && !Restore(folder))
            {
                Console.WriteLine("npm could not restore the official JavaScript SDK: it is left out.");
                return null;
            }

            return new ServerProcess("node", [Path.Combine(folder, "server.js")], []);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("There is no Node.js here: the official JavaScript SDK is left out.");
            return null;
        }
    }

    private static bool Restore(string folder)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"])
        {
            WorkingDirectory = folder,
        });
        npm!.WaitForExit();
        return npm.ExitCode == 0;
    }
}
