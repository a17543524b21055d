using Xunit.Abstractions;

namespace BotFramework.Tests.Api;

/// <summary>The subset has nothing that the official packages do not have, so what compiles against it compiles against them.</summary>
public sealed class OfficialApiTests(ITestOutputHelper output)
{
    private const string Own = "Zavmo.BotFramework";

    // The constructors that every exception has by convention; the notes do not list them.
    private static readonly string[] StandardConstructors = ["()", "(string message)", "(string message, Exception innerException)"];

    [Fact]
    public void Should_have_no_public_type_of_its_own_but_the_json_of_activities()
    {
        Assert.Equal([$"{Own}.ActivityJson"], PublicSurface.Types.Where(type => type.Namespace == Own).Select(type => type.FullName));
        Assert.All(PublicSurface.Types.Where(type => type.Namespace != Own), type => Assert.True(
            type.Namespace == "AdaptiveCards" || type.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal), type.FullName));
    }

    [Fact]
    public void Should_declare_every_type_as_the_official_one()
    {
        if (Official() is not { } official)
        {
            return;
        }

        var problems = Types().Select(type => DeclarationProblem(official, type)).Where(problem => problem is not null);
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
            from type in Types()
            where !type.IsEnum && !type.IsSubclassOf(typeof(Delegate))
            let listed = official.Find(PublicSurface.Key(type))
            where listed is not null
            from member in ApiText.Members(type)
            where listed.IsAddition ? !IsAdded(listed, type, member) : !listed.Members.ContainsKey(member)
            select $"{PublicSurface.Key(type)}: {member}";
        Assert.True(!unknown.Any(), string.Join(Environment.NewLine, unknown));
    }

    [Fact]
    public void Should_offer_nothing_that_is_officially_obsolete()
    {
        if (Official() is not { } official)
        {
            return;
        }

        var obsolete =
            from type in Types()
            let listed = official.Find(PublicSurface.Key(type))
            where listed is not null
            from member in ApiText.Members(type)
            where listed.IsObsolete || listed.Members.GetValueOrDefault(member)
            select $"{listed.FullName}: {member}";
        Assert.True(!obsolete.Any(), string.Join(Environment.NewLine, obsolete));
    }

    private static IEnumerable<Type> Types() => PublicSurface.Types.Where(type => type.Namespace != Own);

    // The notes give the names of members, and a constructor by its parameters.
    private static bool IsAdded(OfficialType listed, Type type, string member)
    {
        var name = type.Name;
        if (member.StartsWith($"public {name}(", StringComparison.Ordinal) && type.IsSubclassOf(typeof(Exception))
            && StandardConstructors.Contains(member[$"public {name}".Length..]))
        {
            return true;
        }

        var key = member.Contains('(', StringComparison.Ordinal) ? member.Split('(')[0].Split(' ')[^1] : member.Split(" {")[0].Split(' ')[^1];
        var text = string.Join("   ", listed.Members.Keys);
        return key == name ? text.Contains('(', StringComparison.Ordinal) : text.Contains(key, StringComparison.Ordinal);
    }

    private static string? DeclarationProblem(OfficialApi official, Type type)
    {
        if (official.Find(PublicSurface.Key(type)) is not { } listed)
        {
            // A base type or an exception that the notes only mention.
            return official.Notes.Contains(ApiText.Name(type), StringComparison.Ordinal) ? null : $"{PublicSurface.Key(type)}: not an official type";
        }

        if (listed.IsAddition)
        {
            return null;
        }

        var declaration = ApiText.Declaration(type);
        if (type.IsEnum)
        {
            var values = listed.Declaration.Split('{', '}')[1].Split(',', StringSplitOptions.TrimEntries);
            var wrong = declaration.Split('{', '}')[1].Split(',', StringSplitOptions.TrimEntries).Except(values);
            return wrong.Any() ? $"{listed.FullName}: {string.Join(", ", wrong)}" : null;
        }

        var (head, officialHead) = (declaration.Split(" : ")[0], listed.Declaration.Split(" : ")[0]);
        var extra = ApiText.Bases(type).Except(listed.Bases).ToList();
        return head != officialHead ? $"{head} is not {listed.Declaration}"
            : extra.Count > 0 ? $"{listed.FullName}: {string.Join(", ", extra)} is not a base of {listed.Declaration}"
            : null;
    }

    private OfficialApi? Official() => OfficialApi.Load(nameof(OfficialApiTests), output.WriteLine);
}
