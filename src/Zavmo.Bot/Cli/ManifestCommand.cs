using System.CommandLine;
using System.Globalization;
using Zavmo.Bot.Teams;

namespace Zavmo.Bot.Cli;

/// <summary><c>manifest pack</c>: the app package for Teams.</summary>
public static class ManifestCommand
{
    /// <summary>The command with its one sub-command.</summary>
    public static Command Create() => new("manifest", "Makes the app package that is uploaded to Teams.") { Pack() };

    private static Command Pack()
    {
        var appId = new Option<string>("--app-id") { Description = "The id of the bot's app registration, a GUID (MicrosoftAppId).", Required = true };
        var domain = new Option<string>("--domain") { Description = "The host name at which the bot is reached.", Required = true };
        var output = new Option<FileInfo>("--output")
        {
            Description = "The package to make.",
            DefaultValueFactory = _ => new FileInfo("zavmo-teams.zip"),
        };
        var force = new Option<bool>("--force") { Description = "Replace the file when it is there." };
        var command = new Command("pack", """
            Fills the placeholders of manifests/teams/manifest.json and zips it with both icons.

            Example: zavmo manifest pack --app-id 2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21 --domain bot.example.org
            """)
        {
            appId, domain, output, force,
        };
        command.SetAction(parsed => Run(
            TeamsAppIdentity.Parse(parsed.GetRequiredValue(appId), parsed.GetRequiredValue(domain)),
            parsed.GetRequiredValue(output),
            parsed.GetValue(force)));
        return command;
    }

    private static int Run(TeamsAppIdentity identity, FileInfo file, bool force)
    {
        if (Directory.Exists(file.FullName))
        {
            throw new InvalidDataException($"'{file.FullName}' is a folder: --output names the file to make.");
        }

        if (file.Exists && !force)
        {
            throw new InvalidDataException($"There is a file '{file.FullName}' already; --force replaces it.");
        }

        // The whole package before the file, so that a manifest that cannot be read leaves what was there.
        using var package = new MemoryStream();
        var content = TeamsPackage.Write(TeamsPackage.Folder, identity, package);
        File.WriteAllBytes(file.FullName, package.ToArray());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Made {file.FullName}: {string.Join(", ", content.Files)}; {package.Length:N0} bytes."));
        Console.WriteLine($"{content.Name} {content.Version} for app {identity.AppId} at {identity.Domain}.");
        if (content.Developer == TeamsPackage.NobodysName)
        {
            Console.WriteLine($"The developer's name and three addresses are placeholders: set them in {Path.Combine(TeamsPackage.Folder, "manifest.json")}.");
        }

        return 0;
    }
}
