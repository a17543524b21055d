using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Reads what learners say about their adjustments: a YAML file of wishes with their phrases.</summary>
public static class AdjustmentsFile
{
    /// <summary>A reader for the phrases of the file.</summary>
    /// <exception cref="InvalidDataException">The file is missing, is no such YAML, or has a phrase that cannot be recognised.</exception>
    public static AdjustmentReader Read(AssetCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return PhraseListFile.Read(Path.Combine(catalogue.Folder, "discover", "adjustments.yaml"), phrases => new AdjustmentReader(phrases));
    }
}
