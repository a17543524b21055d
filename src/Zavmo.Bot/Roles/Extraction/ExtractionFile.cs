using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Extraction;

namespace Zavmo.Bot.Roles.Extraction;

/// <summary>How the model is asked to read an advert: <c>dialogs/roles/extraction.yaml</c>.</summary>
public sealed class ExtractionFile
{
    /// <summary>Rises with every change of the instructions, so that what was read by earlier ones is read again.</summary>
    public int Version { get; set; }

    /// <summary>What the model is told, with the kinds of requirement and their greatest number filled in.</summary>
    public string Instructions { get; set; } = "";

    /// <summary>Phrases of passages that speak to a machine.</summary>
    public IReadOnlyList<string> SpeaksToMachines { get; set; } = [];

    /// <summary>The file of the folder <c>dialogs/</c>.</summary>
    /// <exception cref="InvalidDataException">It is missing, is no such YAML, or lacks something.</exception>
    public static ExtractionFile Read() => Read(Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), "roles", "extraction.yaml"));

    /// <summary>A file.</summary>
    /// <exception cref="InvalidDataException">It is missing, is no such YAML, or lacks something.</exception>
    public static ExtractionFile Read(string path)
    {
        try
        {
            var file = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<ExtractionFile>(File.ReadAllText(path));
            if (file is not { Version: > 0, SpeaksToMachines.Count: > 0 } || string.IsNullOrWhiteSpace(file.Instructions) || file.SpeaksToMachines.Any(string.IsNullOrWhiteSpace))
            {
                throw new InvalidDataException("version, instructions and speaks-to-machines are all needed, and no phrase may be empty");
            }

            file.Instructions = file.Instructions
                .Replace("{{ categories }}", string.Join(", ", AdvertExtraction.CategoryNames), StringComparison.Ordinal)
                .Replace("{{ most }}", RoleParser.MostRequirements.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            return file;
        }
        catch (Exception error) when (error is YamlException or FileNotFoundException or DirectoryNotFoundException or InvalidDataException)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }
}
