using BotFramework.Tests.Api;
using Xunit.Abstractions;
using Zavmo.Bot.Tests.Cards;
using Zavmo.Bot.Tests.Conventions.Official;

namespace Zavmo.Bot.Tests.Conventions;

/// <summary>
/// What makes the build against the official packages believable where they cannot be fetched: everything that our assemblies
/// refer to, override or implement of the Bot Framework is in the listings of the official surface.
/// </summary>
public sealed class OfficialSurfaceTests(ITestOutputHelper output)
{
    public static TheoryData<string> Assemblies => new("Zavmo.Bot", "Zavmo.Learning", "Zavmo.Bot.Tests");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Should_use_nothing_beyond_the_official_surface(string name)
    {
        if (OfficialApi.Load(nameof(OfficialSurfaceTests), output.WriteLine) is not { } official)
        {
            return;
        }

        using var assembly = Open(name);
        var check = new OfficialCheck(official, assembly);
        var problems = check.Problems().ToList();
        output.WriteLine($"{name}: {assembly.Types().Count()} types and {assembly.Members().Count()} members of the Bot Framework; only mentioned in the notes: {string.Join(", ", check.OnlyInNotes())}");
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public void Should_reach_nothing_of_our_own_but_the_json_of_activities()
    {
        using var assembly = Open("Zavmo.Bot");
        var own = assembly.Types().Where(type => type.StartsWith("Zavmo.BotFramework.", StringComparison.Ordinal));
        Assert.All(own, type => Assert.Equal("Zavmo.BotFramework.ActivityJson", type));
    }

    [Fact]
    public void Should_keep_the_domain_and_its_tests_free_of_the_bot_framework()
    {
        using var assembly = Open("Zavmo.Learning");
        Assert.Empty(assembly.Types());
        foreach (var project in new[] { "src/Zavmo.Learning/Zavmo.Learning.csproj", "tests/Zavmo.Learning.Tests/Zavmo.Learning.Tests.csproj" })
        {
            var text = File.ReadAllText(Path.Combine(Repository.Root, project));
            Assert.DoesNotContain("BotFramework", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Microsoft.Bot", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Microsoft.Bot.Builder.IBot", "", "Task OnOtherAsync()", "lacks OnOtherAsync() of Microsoft.Bot.Builder.IBot")]
    [InlineData("Microsoft.Bot.Schema.Activity", "public string Summary { get; set; }", "public string Summary { get; }", "Activity.set_Summary(string) is not official")]
    [InlineData("Microsoft.Bot.Builder.Dialogs.DialogContext", "public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)", "", "DialogContext.EndDialogAsync(object, CancellationToken) is not official")]
    [InlineData(
        "Microsoft.Bot.Builder.Dialogs.Dialog",
        "public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)",
        "public Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)",
        "overrides BeginDialogAsync")]
    public void Should_notice_what_the_official_packages_do_not_have(string type, string without, string with, string expected)
    {
        if (OfficialApi.Load(nameof(OfficialSurfaceTests), output.WriteLine) is not { } official)
        {
            return;
        }

        var members = official.Find(type)!.Members;
        Assert.True(without.Length == 0 || members.Remove(without));
        if (with.Length > 0)
        {
            members[with] = false;
        }

        using var assembly = Open("Zavmo.Bot");
        Assert.Contains(new OfficialCheck(official, assembly).Problems(), problem => problem.Contains(expected, StringComparison.Ordinal));
    }

    private static BotAssembly Open(string name) => new(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
}
