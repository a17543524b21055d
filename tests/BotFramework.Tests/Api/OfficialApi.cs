using System.Text.RegularExpressions;

namespace BotFramework.Tests.Api;

/// <summary>The listings of the official public surface, and what the notes beside them add.</summary>
internal sealed partial class OfficialApi
{
    private readonly Dictionary<string, OfficialType> _types = new(StringComparer.Ordinal);

    private OfficialApi(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt"))
        {
            Read(File.ReadLines(file));
        }

        Notes = File.ReadAllText(Path.Combine(folder, "notes.md"));
        ReadAdditions(Notes.Split("```")[1].Split('\n'));
    }

    /// <summary>What the listings do not say.</summary>
    public string Notes { get; }

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Root(), "..", "shared", "api"));

    public IEnumerable<OfficialType> Types => _types.Values;

    /// <summary>The listings, or null, said loudly by the name of who is left out, where they are not beside the repository.</summary>
    public static OfficialApi? Load(string test, Action<string> output)
    {
        if (Directory.Exists(Folder))
        {
            return new OfficialApi(Folder);
        }

        var line = $"LEFT OUT: {test}: the listings of the official packages are not at {Folder}";
        output(line);
        Console.Error.WriteLine(line);
        return null;
    }

    /// <summary>A type by its full name, with its type parameters where it has any.</summary>
    public OfficialType? Find(string type) => _types.GetValueOrDefault(type);

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
        OfficialType? current = null;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var isObsolete = line.EndsWith("[obsolete]", StringComparison.Ordinal);
            var text = line.Split("  // json")[0].Replace("[obsolete]", "", StringComparison.Ordinal).TrimEnd();
            if (text.StartsWith("## namespace ", StringComparison.Ordinal))
            {
                space = text["## namespace ".Length..];
            }
            else if (TypeLine().Match(text) is { Success: true } type)
            {
                current = new OfficialType(space, type.Groups["name"].Value, text, isObsolete, IsAddition: false);
                _types[current.FullName] = current;
            }
            else
            {
                current!.Members[text.Trim()] = isObsolete;
            }
        }
    }

    // The additions name their members more freely: several stand on a line, and some without their whole signature. A listing says more.
    private void ReadAdditions(IEnumerable<string> lines)
    {
        OfficialType? current = null;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (AdditionLine().Match(line) is { Success: true } type)
            {
                var full = type.Groups["name"].Value;
                var space = Namespace().Match(full).Value;
                current = new OfficialType(space, full[(space.Length + 1)..], line, IsObsolete: false, IsAddition: true);
                _types.TryAdd(full, current);
            }

            foreach (var member in line.Split("   ", StringSplitOptions.RemoveEmptyEntries).Skip(line[0] == ' ' ? 0 : 1))
            {
                current!.Members[member.Trim()] = false;
            }
        }
    }

    [GeneratedRegex(@"^(?:static |abstract |sealed )*(?:class|interface|enum|struct|delegate .+?) (?<name>[\w.]+(?:<[\w, ]+>)?)(?=$| [:{]|\()")]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^class (?<name>[\w.]+)")]
    private static partial Regex AdditionLine();

    [GeneratedRegex(@"^Microsoft\.(?:Rest|Bot\.Schema|Bot\.Builder(?:\.Integration\.AspNet\.Core)?)(?=\.)")]
    private static partial Regex Namespace();
}
