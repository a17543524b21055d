namespace BotFramework.Tests.Api;

/// <summary>The surface of the subset changes on purpose only. With UPDATE_PUBLIC_API=1 the file is written instead of compared.</summary>
public sealed class PublicApiTests
{
    private const string Update = "UPDATE_PUBLIC_API";

    [Fact]
    public void Should_be_the_surface_that_was_shipped()
    {
        var file = Path.Combine(SourceFolder(), "PublicAPI.Shipped.txt");
        var actual = PublicSurface.Types.SelectMany(Lines).Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(file, string.Join('\n', actual) + "\n");
        }

        var shipped = File.ReadAllLines(file);
        Assert.True(shipped.SequenceEqual(actual, StringComparer.Ordinal), string.Join(Environment.NewLine,
        [
            $"The public surface is not that of {file}; if that is meant, run the tests with {Update}=1.",
            .. shipped.Except(actual).Select(line => $"- {line}"),
            .. actual.Except(shipped).Select(line => $"+ {line}"),
        ]));
    }

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{PublicSurface.Key(type)}: {ApiText.Declaration(type)}";
        if (type.IsEnum || type.IsSubclassOf(typeof(Delegate)))
        {
            yield break;
        }

        foreach (var member in ApiText.Members(type))
        {
            yield return $"{PublicSurface.Key(type)}: {member}";
        }
    }

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run from within the repository.");
        }

        return Path.Combine(folder.FullName, "src", "BotFramework");
    }
}
