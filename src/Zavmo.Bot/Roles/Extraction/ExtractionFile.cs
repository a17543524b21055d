using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Extraction;

namespace Zavmo.Bot.Roles.Extraction;

/// <summary>How the model is asked to read an advert: <c>dialogs/roles/extraction.yaml</c>.</summary>
/// <param name="Version">Rises with every change of the instructions, so that what was read by earlier ones is read again.</param>
/// <param name="Instructions">What the model is told.</param>
/// <param name="SpeaksToMachines">Phrases of passages that speak to a machine.</param>
public sealed record ExtractionFile(int Version, string Instructions, IReadOnlyList<string> SpeaksToMachines)
{
    /// <summary>The file of the folder <c>dialogs/</c>.</summary>
    /// <exception cref="InvalidDataException">It is missing, is no such YAML, or lacks something.</exception>
    public static ExtractionFile Read() => Read(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), "roles", "extraction.yaml"));

    /// <summary>A file, with the kinds of requirement and their greatest number filled in.</summary>
    /// <exception cref="InvalidDataException">It is missing, is no such YAML, or lacks something.</exception>
    public static ExtractionFile Read(string path)
    {
        try
        {
            var file = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<Written>(File.ReadAllText(path));
            return file is { Version: > 0, SpeaksToMachines.Count: > 0 } && !string.IsNullOrWhiteSpace(file.Instructions) && !file.SpeaksToMachines.Exists(string.IsNullOrWhiteSpace)
                ? new ExtractionFile(file.Version, Filled(file.Instructions), file.SpeaksToMachines)
                : throw new InvalidDataException("version, instructions and speaks-to-machines are all needed, and no phrase may be empty");
        }
        catch (Exception error) when (error is YamlException or FileNotFoundException or DirectoryNotFoundException or InvalidDataException)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static string Filled(string instructions) => instructions
        .Replace("{{ categories }}", string.Join(", ", AdvertExtraction.CategoryNames), StringComparison.Ordinal)
        .Replace("{{ most }}", RoleParser.MostRequirements.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private sealed class Written
    {
        public int Version { get; set; }

        public string Instructions { get; set; } = "";

        public List<string> SpeaksToMachines { get; set; } = [];
    }
}
