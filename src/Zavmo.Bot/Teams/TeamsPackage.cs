using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Teams;

/// <summary>The app package that Teams takes: a zip with <c>manifest.json</c> and two icons at its root.</summary>
public static class TeamsPackage
{
    private const string Manifest = "manifest.json";

    // The same input gives the same bytes; a zip knows no earlier moment.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The name in <c>developer</c> that stands for whoever runs the bot; the addresses beside it are as unreal.</summary>
    public const string NobodysName = "Your organisation";

    /// <summary>The folder with the manifest and the icons, found from the running assembly.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none; the message names both places.</exception>
    public static string Folder => AssetFolder.Find(AppContext.BaseDirectory, Path.Combine("manifests", "teams"));

    /// <summary>The manifest with its placeholders filled, as text.</summary>
    public static string Fill(string folder, TeamsAppIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return File.ReadAllText(Path.Combine(folder, Manifest))
            .ReplaceLineEndings("\n")
            .Replace("{{appId}}", identity.AppId.ToString("D"), StringComparison.Ordinal)
            .Replace("{{domain}}", identity.Domain, StringComparison.Ordinal);
    }

    /// <summary>Writes the package.</summary>
    /// <exception cref="InvalidDataException">The manifest is no JSON, or still has a placeholder.</exception>
    /// <exception cref="FileNotFoundException">An icon that the manifest names is not beside it.</exception>
    public static TeamsPackageContent Write(string folder, TeamsAppIdentity identity, Stream output)
    {
        var content = Read(folder, Fill(folder, identity));
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var name in content.Files)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Earliest;
            using var to = entry.Open();
            to.Write(name == Manifest ? Encoding.UTF8.GetBytes(content.Manifest) : File.ReadAllBytes(Path.Combine(folder, name)));
        }

        return content;
    }

    private static TeamsPackageContent Read(string folder, string manifest)
    {
        if (manifest.Contains("{{", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{Path.Combine(folder, Manifest)} has a placeholder other than {{{{appId}}}} and {{{{domain}}}}.");
        }

        try
        {
            using var json = JsonDocument.Parse(manifest);
            var root = json.RootElement;
            string[] icons = [root.GetProperty("icons").GetProperty("color").GetString()!, root.GetProperty("icons").GetProperty("outline").GetString()!];
            var missing = icons.FirstOrDefault(icon => !File.Exists(Path.Combine(folder, icon)));
            return missing is not null
                ? throw new FileNotFoundException("An icon is missing.", Path.Combine(folder, missing))
                : new TeamsPackageContent(manifest, [Manifest, .. icons])
                {
                    Name = root.GetProperty("name").GetProperty("short").GetString()!,
                    Version = root.GetProperty("version").GetString()!,
                    Developer = root.GetProperty("developer").GetProperty("name").GetString()!,
                };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{Path.Combine(folder, Manifest)} cannot be read: {error.Message}", error);
        }
    }
}
