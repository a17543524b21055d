using System.Reflection;
using System.Reflection.Metadata;
using BotFramework.Tests.Api;

namespace Zavmo.Bot.Tests.Conventions.Official;

/// <summary>Holds what an assembly of ours takes from the Bot Framework, and derives from it, against the listings.</summary>
internal sealed class OfficialCheck(OfficialApi official, BotAssembly assembly)
{
    private readonly Dictionary<string, OfficialType> _types = official.Types.GroupBy(MetadataName).ToDictionary(group => group.Key, group => group.First());

    // Types by the simple name that a list of bases gives them.
    private readonly ILookup<string, OfficialType> _byName = official.Types.ToLookup(type => type.Name);

    public IEnumerable<string> Problems() => TypeProblems().Concat(MemberProblems()).Concat(DerivedProblems());

    /// <summary>Types whose signatures nobody can check here: the notes mention them, no listing has them.</summary>
    public IEnumerable<string> OnlyInNotes() =>
        assembly.Types().Where(type => !type.StartsWith("Zavmo.BotFramework.", StringComparison.Ordinal) && !_types.ContainsKey(type) && IsOnlyInNotes(type));

    // Metadata counts the type parameters, the listings name them.
    private static string MetadataName(OfficialType type) => type.Name.Contains('<', StringComparison.Ordinal)
        ? $"{type.Space}.{type.Name.Split('<')[0]}`{type.Name.Split(',').Length}"
        : type.FullName;

    private IEnumerable<string> TypeProblems() =>
        from type in assembly.Types()
        where !type.StartsWith("Zavmo.BotFramework.", StringComparison.Ordinal)
        let listed = _types.GetValueOrDefault(type)
        where listed is null or { IsObsolete: true }
        where listed is not null || !IsOnlyInNotes(type)
        select $"{assembly.Name}: {type} is {(listed is null ? "not an official type" : "obsolete")}";

    private IEnumerable<string> MemberProblems() =>
        from used in assembly.Members()
        where !used.Type.StartsWith("Zavmo.BotFramework.", StringComparison.Ordinal)
        let problem = Problem(used)
        where problem is not null
        select $"{assembly.Name}: {used} {problem}";

    // An addition stands with its name, not always with its signature.
    private bool IsOnlyInNotes(string type) => official.Notes.Contains(type.Split('.')[^1], StringComparison.Ordinal);

    private string? Problem(UsedMember used)
    {
        if (!_types.TryGetValue(used.Type, out var type))
        {
            return IsOnlyInNotes(used.Type) ? null : "is not official";
        }

        if (type.IsAddition)
        {
            var name = used.Name.Split('_')[^1];
            return name == ".ctor" || type.Members.Keys.Any(line => line.Contains(name, StringComparison.Ordinal)) ? null : "is not in the notes";
        }

        var found = Line(type).Where(other => other.IsInterface == type.IsInterface).SelectMany(OfficialMember.Of).FirstOrDefault(member => member.Matches(used.Name, used.Returns, used.Parameters));
        return found is null ? "is not official"
            : found.IsObsolete ? "is obsolete"
            : used.IsInstance is { } isInstance && isInstance == found.IsStatic ? $"is {(isInstance ? "" : "not ")}static"
            : !found.IsPublic && !Derives(type) ? "is protected"
            : null;
    }

    private bool Derives(OfficialType type) =>
        assembly.Reader.TypeDefinitions.Any(handle => OfficialBase(handle) is { } parent && Line(parent).Contains(type));

    /// <summary>A type, its base types and its interfaces, as far as they are listed.</summary>
    private IEnumerable<OfficialType> Line(OfficialType type) => type.Bases
        .SelectMany(name => _byName[name].Concat(Generic(name)))
        .SelectMany(Line)
        .Prepend(type)
        .Distinct();

    // ITurnContext<IMessageActivity> in a list of bases is the listed ITurnContext<T>.
    private IEnumerable<OfficialType> Generic(string name) => name.Contains('<', StringComparison.Ordinal)
        ? official.Types.Where(type => type.Name != name && type.Name.Split('<')[0] == name.Split('<')[0] && type.Name.Contains('<', StringComparison.Ordinal))
        : [];

    private OfficialType? OfficialBase(TypeDefinitionHandle handle)
    {
        var parent = assembly.Reader.GetTypeDefinition(handle).BaseType;
        return parent.IsNil ? null
            : parent.Kind == HandleKind.TypeDefinition ? OfficialBase((TypeDefinitionHandle)parent)
            : _types.GetValueOrDefault(assembly.TypeOf(parent) ?? "");
    }

    private IEnumerable<string> DerivedProblems()
    {
        foreach (var handle in assembly.Reader.TypeDefinitions)
        {
            var type = assembly.Reader.GetTypeDefinition(handle);
            var line = OfficialBase(handle) is { } parent ? Line(parent).ToList() : [];
            var own = OwnMethods(handle).ToList();
            foreach (var problem in OverrideProblems(type, line).Concat(type.Attributes.HasFlag(TypeAttributes.Abstract) ? [] : Missing(type, line, own)))
            {
                yield return $"{assembly.Name}: {assembly.FullName(handle)} {problem}";
            }
        }
    }

    private IEnumerable<string> OverrideProblems(TypeDefinition type, List<OfficialType> line)
    {
        foreach (var (name, attributes, returns, parameters) in assembly.Methods(type).Where(_ => line.Count > 0))
        {
            var isOverride = attributes.HasFlag(MethodAttributes.Virtual) && !attributes.HasFlag(MethodAttributes.NewSlot);
            var same = line.SelectMany(OfficialMember.Of).Where(member => member.Name == name && member.Parameters.SequenceEqual(parameters)).ToList();
            if (isOverride && same.Count > 0 && !same.Any(member => member.IsOverridable && member.Returns == returns && member.IsPublic == attributes.HasFlag(MethodAttributes.Public)))
            {
                yield return $"overrides {name}, which officially cannot be, or is seen by others";
            }
            else if (!isOverride && same.Any(member => member.IsOverridable && !member.IsStatic))
            {
                yield return $"hides the official {name}";
            }
        }
    }

    private IEnumerable<string> Missing(TypeDefinition type, List<OfficialType> line, List<(string Name, IReadOnlyList<string> Parameters)> own)
    {
        var done = line.Where(listed => !listed.IsInterface).SelectMany(OfficialMember.Of).Where(member => !member.IsAbstract).ToList();
        var interfaces = type.GetInterfaceImplementations()
            .Select(handle => _types.GetValueOrDefault(assembly.TypeOf(assembly.Reader.GetInterfaceImplementation(handle).Interface) ?? ""))
            .OfType<OfficialType>()
            .SelectMany(Line);
        return
            from owed in line.Concat(interfaces).Distinct()
            from member in OfficialMember.Of(owed)
            where member.IsAbstract
            where !own.Any(mine => Answers(mine.Name, member.Name) && (owed.Name.Contains('<', StringComparison.Ordinal) || mine.Parameters.SequenceEqual(member.Parameters)))
            where !done.Any(theirs => theirs.Name == member.Name && theirs.Parameters.SequenceEqual(member.Parameters))
            select $"lacks {member.Name}({string.Join(", ", member.Parameters)}) of {owed.FullName}";
    }

    private static bool Answers(string mine, string member) => mine == member || mine.EndsWith("." + member, StringComparison.Ordinal);

    private IEnumerable<(string Name, IReadOnlyList<string> Parameters)> OwnMethods(TypeDefinitionHandle handle)
    {
        var type = assembly.Reader.GetTypeDefinition(handle);
        var inherited = type.BaseType is { IsNil: false, Kind: HandleKind.TypeDefinition } ? OwnMethods((TypeDefinitionHandle)type.BaseType) : [];
        return assembly.Methods(type).Where(method => method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes.HasFlag(MethodAttributes.Abstract))
            .Select(method => (method.Name, method.Parameters)).Concat(inherited);
    }
}
