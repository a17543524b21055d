using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Parses one YAML file; what is no YAML is reported like any other fault.</summary>
internal static class AssetDocument
{
    internal static AssetNode? Parse(string file, TextReader text, ICollection<AssetProblem> problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents.Count == 1)
            {
                return new AssetNode(file, string.Empty, stream.Documents[0].RootNode, problems);
            }

            problems.Add(new AssetProblem(file, 0, string.Empty, "should hold one YAML document"));
        }
        catch (YamlException fault)
        {
            problems.Add(new AssetProblem(file, (int)fault.Start.Line, string.Empty, fault.Message));
        }
        catch (InvalidOperationException)
        {
            // The parser says no more than that when a bracket is never closed.
            problems.Add(new AssetProblem(file, 0, string.Empty, "is no valid YAML; a bracket or a quotation mark may be open"));
        }

        return null;
    }
}
