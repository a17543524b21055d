using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>A place in an asset file: reads what should stand there and reports what does not, with file, line and key.</summary>
internal sealed class AssetNode(string file, string key, YamlNode node, ICollection<AssetProblem> problems)
{
    internal string Key => key;

    internal string File => file;

    internal void Report(string message) =>
        problems.Add(new AssetProblem(file, (int)node.Start.Line, key, message));

    internal string? Text()
    {
        if (node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
        {
            return value;
        }

        Report("should be text");
        return null;
    }

    internal double? Number()
    {
        if (node is YamlScalarNode { Value: { } value }
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report("should be a number");
        return null;
    }

    /// <summary>The value that a word stands for; a word outside the table is reported with the words that are in it.</summary>
    internal T? OneOf<T>(IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (node is YamlScalarNode { Value: { } value } && words.TryGetValue(value, out var found))
        {
            return found;
        }

        Report($"should be one of: {string.Join(", ", words.Keys)}");
        return null;
    }

    internal IReadOnlyList<AssetNode> Items()
    {
        if (node is YamlSequenceNode { Children.Count: > 0 } list)
        {
            return [.. list.Children.Select((child, index) =>
                new AssetNode(file, FormattableString.Invariant($"{key}[{index + 1}]"), child, problems))];
        }

        Report("should be a list with at least one entry");
        return [];
    }

    internal IReadOnlyDictionary<string, AssetNode> Fields()
    {
        if (node is not YamlMappingNode map)
        {
            Report("should be keys with values");
            return new Dictionary<string, AssetNode>();
        }

        return map.Children
            .Where(pair => pair.Key is YamlScalarNode { Value: not null })
            .ToDictionary(
                pair => ((YamlScalarNode)pair.Key).Value!,
                pair => new AssetNode(file, key.Length == 0 ? $"{pair.Key}" : $"{key}.{pair.Key}", pair.Value, problems),
                StringComparer.Ordinal);
    }

    /// <summary>The fields, when exactly the known ones are there; what is unknown or missing is reported.</summary>
    internal IReadOnlyDictionary<string, AssetNode> Fields(string[] required, params string[] optional)
    {
        var fields = Fields();
        foreach (var (name, field) in fields)
        {
            if (!required.Contains(name) && !optional.Contains(name))
            {
                field.Report($"is unknown here; known are: {string.Join(", ", required.Concat(optional))}");
            }
        }

        if (node is YamlMappingNode)
        {
            foreach (var name in required.Where(name => !fields.ContainsKey(name)))
            {
                Report($"'{name}' is missing");
            }
        }

        return fields;
    }
}
