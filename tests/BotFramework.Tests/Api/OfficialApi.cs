using System.Text.RegularExpressions;

namespace BotFramework.Tests.Api;

/// <summary>The listings of the official public surface: per type its declaration and its members, one a line.</summary>
internal sealed partial class OfficialApi
{
    private readonly Dictionary<string, (string Declaration, HashSet<string> Members)> _types = new(StringComparer.Ordinal);

    private OfficialApi(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt"))
        {
            Read(File.ReadLines(file));
        }

        Notes = File.ReadAllText(Path.Combine(folder, "notes.md"));
    }

    /// <summary>What the listings do not say.</summary>
    public string Notes { get; }

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Root(), "..", "shared", "api"));

    public static OfficialApi? Load() => Directory.Exists(Folder) ? new OfficialApi(Folder) : null;

    public string? Declaration(string type) => _types.TryGetValue(type, out var found) ? found.Declaration : null;

    public bool Has(string type, string member) => _types.TryGetValue(type, out var found) && found.Members.Contains(member);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run from within the repository.");
    }

    private void Read(IEnumerable<string> lines)
    {
        var space = "";
        HashSet<string> members = [];
        foreach (var line in lines.Select(Clean).Where(line => line.Length > 0))
        {
            if (line.StartsWith("## namespace ", StringComparison.Ordinal))
            {
                space = line["## namespace ".Length..];
            }
            else if (TypeLine().Match(line) is { Success: true } type)
            {
                members = new(StringComparer.Ordinal);
                _types[$"{space}.{type.Groups["name"].Value}"] = (line, members);
            }
            else
            {
                members.Add(line.Trim());
            }
        }
    }

    private static string Clean(string line) => line.Split("  // json")[0].Replace("  [obsolete]", "", StringComparison.Ordinal).TrimEnd();

    [GeneratedRegex(@"^(?:static |abstract |sealed )*(?:class|interface|enum|struct|delegate .+?) (?<name>[\w.]+(?:<[\w, ]+>)?)(?=$| [:{]|\()")]
    private static partial Regex TypeLine();
}
