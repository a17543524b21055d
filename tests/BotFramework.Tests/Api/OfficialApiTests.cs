using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace BotFramework.Tests.Api;

/// <summary>The subset has nothing that the official packages do not have, so what compiles against it compiles against them.</summary>
public sealed class OfficialApiTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Type> Types =
        [.. typeof(Activity).Assembly.GetExportedTypes().Where(type => type.Namespace != "Zavmo.BotFramework")];

    [Fact]
    public void Should_have_no_public_type_of_its_own_but_the_json_of_activities()
    {
        var own = typeof(Activity).Assembly.GetExportedTypes().Except(Types).Select(type => type.FullName);
        Assert.Equal(["Zavmo.BotFramework.ActivityJson"], own);
        Assert.All(Types, type => Assert.True(
            type.Namespace == "AdaptiveCards" || type.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal), type.FullName));
    }

    [Fact]
    public void Should_declare_every_type_as_the_official_one()
    {
        if (Official() is not { } official)
        {
            return;
        }

        var problems = Types.Select(type => DeclarationProblem(official, type)).Where(problem => problem is not null);
        Assert.True(!problems.Any(), string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public void Should_have_only_members_of_the_official_types_with_their_whole_signatures()
    {
        if (Official() is not { } official)
        {
            return;
        }

        var unknown =
            from type in Types
            where official.Declaration(Key(type)) is not null && !type.IsEnum && !type.IsSubclassOf(typeof(Delegate))
            from member in ApiText.Members(type)
            where !official.Has(Key(type), member)
            select $"{Key(type)}: {member}";
        Assert.True(!unknown.Any(), string.Join(Environment.NewLine, unknown));
    }

    private static string? DeclarationProblem(OfficialApi official, Type type)
    {
        if (official.Declaration(Key(type)) is not { } declaration)
        {
            // Types that the listings leave out are named in the notes.
            return official.Notes.Contains(ApiText.Name(type), StringComparison.Ordinal) ? null : $"{Key(type)}: not an official type";
        }

        if (type.IsEnum)
        {
            var wrong = Enum.GetNames(type).Where(name =>
                !declaration.Contains(FormattableString.Invariant($" {name} = {Convert.ToInt32(Enum.Parse(type, name), null)}"), StringComparison.Ordinal));
            return wrong.Any() ? $"{Key(type)}: {string.Join(", ", wrong)}" : null;
        }

        if (type.IsSubclassOf(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            var text = $"delegate {ApiText.Name(invoke.ReturnType)} {ApiText.Name(type)}{ApiText.Parameters(invoke)}";
            return text == declaration ? null : $"{text} is not {declaration}";
        }

        var head = declaration.Split(" : ");
        var kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var bases = head.Length > 1 ? $"{head[1]}, " : "";
        var extra = Bases(type).Where(name => !bases.Contains($"{name}, ", StringComparison.Ordinal)).ToList();
        return head[0] != $"{kind} {ApiText.Name(type)}" ? $"{kind} {ApiText.Name(type)} is not {declaration}"
            : extra.Count > 0 ? $"{Key(type)}: {string.Join(", ", extra)} is not a base of {declaration}"
            : null;
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object))
        {
            yield return ApiText.Name(parent);
        }

        foreach (var implemented in type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(found => found.IsPublic))
        {
            yield return ApiText.Name(implemented);
        }
    }

    private static string Key(Type type) => $"{type.Namespace}.{ApiText.Name(type)}";

    private OfficialApi? Official()
    {
        var official = OfficialApi.Load();
        if (official is null)
        {
            var line = $"LEFT OUT: {nameof(OfficialApiTests)}: the listings of the official packages are not at {OfficialApi.Folder}";
            output.WriteLine(line);
            Console.Error.WriteLine(line);
        }

        return official;
    }
}
