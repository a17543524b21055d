using System.Text.RegularExpressions;
using BotFramework.Tests.Api;

namespace Zavmo.Bot.Tests.Conventions.Official;

/// <summary>One line of a listing, taken apart. Names as in metadata: <c>get_X</c>, <c>.ctor</c>; type parameters by their position.</summary>
internal sealed partial record OfficialMember(string Name, string Returns, IReadOnlyList<string> Parameters)
{
    public bool IsPublic { get; private init; }

    public bool IsStatic { get; private init; }

    public bool IsAbstract { get; private init; }

    /// <summary>Whether a derived type may override it.</summary>
    public bool IsOverridable { get; private init; }

    public bool IsOverride { get; private init; }

    public bool IsObsolete { get; private init; }

    public bool Matches(string name, string returns, IReadOnlyList<string> parameters) =>
        Name == name && Returns == returns && Parameters.SequenceEqual(parameters, StringComparer.Ordinal);

    /// <summary>All members of a type; a property counts as its accessors.</summary>
    public static IEnumerable<OfficialMember> Of(OfficialType type) => type.Declaration.StartsWith("delegate ", StringComparison.Ordinal)
        ? [new(".ctor", "void", ["object", "IntPtr"]) { IsPublic = true }, .. Read(type, DelegateLine().Replace(type.Declaration, "public $1 Invoke("), false)]
        : type.Members.SelectMany(member => Read(type, member.Key, member.Value));

    private static IEnumerable<OfficialMember> Read(OfficialType type, string line, bool isObsolete)
    {
        var text = ByPosition(type, line);
        var words = Modifiers().Match(text).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = text[Modifiers().Match(text).Length..];
        OfficialMember Member(string name, string returns, IReadOnlyList<string> parameters) => new(name, returns, parameters)
        {
            IsPublic = type.IsInterface || words.Contains("public"),
            IsStatic = words.Contains("static") || words.Contains("const"),
            IsAbstract = type.IsInterface || words.Contains("abstract"),
            IsOverridable = words.Contains("virtual") || words.Contains("abstract") || words.Contains("override"),
            IsOverride = words.Contains("override"),
            IsObsolete = isObsolete || type.IsObsolete,
        };

        if (PropertyLine().Match(rest) is { Success: true } property)
        {
            var (name, returns) = (property.Groups["name"].Value, property.Groups["type"].Value);
            if (property.Groups["accessors"].Value.Contains("get;", StringComparison.Ordinal))
            {
                yield return Member("get_" + name, returns, []);
            }

            if (property.Groups["accessors"].Value.Contains("set;", StringComparison.Ordinal))
            {
                yield return Member("set_" + name, "void", [returns]);
            }
        }
        else if (MethodLine().Match(rest) is { Success: true } method)
        {
            var (returns, name) = Cut(method.Groups["head"].Value) is { Returns.Length: > 0 } cut ? cut : ("void", ".ctor");
            yield return Member(name.Split('<')[0], returns,
                [.. OfficialType.SplitTop(method.Groups["parameters"].Value).Where(parameter => parameter.Length > 0).Select(ParameterType)]);
        }
        else
        {
            var (returns, name) = Cut(rest.Split(" = ")[0]);
            yield return Member(name, returns, []);
        }
    }

    // The last space outside angle brackets parts a type from a name.
    private static (string Returns, string Name) Cut(string head)
    {
        var depth = 0;
        for (var at = head.Length - 1; at >= 0; at--)
        {
            depth += head[at] switch { '>' => 1, '<' => -1, _ => 0 };
            if (depth == 0 && head[at] == ' ')
            {
                return (head[..at], head[(at + 1)..]);
            }
        }

        return ("", head);
    }

    private static string ParameterType(string parameter) => Cut(ParameterWords().Replace(parameter.Split(" = ")[0], "")).Returns;

    private static string ByPosition(OfficialType type, string line)
    {
        var text = line;
        foreach (var (name, at) in TypeParameters(type.Name))
        {
            text = Regex.Replace(text, $@"\b{name}\b", $"!{at}");
        }

        var declared = GenericMethod().Match(text) is { Success: true } method ? TypeParameters(method.Value) : [];
        foreach (var (name, at) in declared)
        {
            text = Regex.Replace(text, $@"\b{name}\b", $"!!{at}");
        }

        return text;
    }

    private static IEnumerable<(string Name, int At)> TypeParameters(string name) => name.Contains('<', StringComparison.Ordinal)
        ? name.Split('<', '>')[1].Split(',', StringSplitOptions.TrimEntries).Select((parameter, at) => (parameter, at))
        : [];

    [GeneratedRegex("^(?:(?:public|protected|static|abstract|virtual|override|sealed|const|readonly|event) )*")]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"^(?<type>.+) (?<name>\w+) \{(?<accessors>.+)\}$")]
    private static partial Regex PropertyLine();

    [GeneratedRegex(@"^(?<head>[^(]+)\((?<parameters>.*)\)$")]
    private static partial Regex MethodLine();

    [GeneratedRegex("^(?:this |params )+")]
    private static partial Regex ParameterWords();

    [GeneratedRegex(@"(?<= )\w+<[\w, ]+>(?=\()")]
    private static partial Regex GenericMethod();

    [GeneratedRegex(@"^delegate (.+) [\w.]+(?:<[\w, ]+>)?\(")]
    private static partial Regex DelegateLine();
}
