using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Conversations;

public sealed class AssetFaultTests
{
    [Fact]
    public void Should_find_no_fault_in_the_assets_of_the_repository()
    {
        Assert.Empty(Spoken.Assets.Problems);
        Assert.Same(Spoken.Assets, Spoken.Assets.EnsureValid());
    }

    [Theory]
    [InlineData("version: 1", "version: 1\nversion: 2", 5, "Duplicate key version")]
    [InlineData("version: 1", "version: 1.5", 4, "version: should be a whole number")]
    [InlineData("status: ready", "status: finished", 2, "status: should be one of: planned, ready")]
    [InlineData("evidence: [K]", "evidence: [Q]", 9, "evidence[1]: should be one of: K, P-sim, P-rep")]
    [InlineData("id: eleventh", "id: twelfth", 3, "id: should be 'eleventh'")]
    [InlineData("    said: once", "    said: once\n    sayd: twice", 18, "phrases.ask.sayd: is unknown here")]
    [InlineData("    with: [topic]\n", "", 18, "phrases.ask.say[1]: uses undeclared variables: topic")]
    [InlineData("with: [topic]", "with: [topic, name]", 19, "phrases.ask.say: declares 'name'")]
    [InlineData("{{ topic }}", "{{ topic }", 19, "phrases.ask.say[1]: is no valid Liquid")]
    [InlineData("{{ topic }}", "{{ topic | shout }}", 19, "phrases.ask.say[1]: is no valid Liquid: unknown filter 'shout'")]
    [InlineData("    said: once\n", "", 18, "needs 3 variants and has 1")]
    [InlineData("suits: 1", "suits: 4", 8, "fit.middle.suits: should be a whole number from 0 to 3")]
    [InlineData("middle:", "some:", 8, "fit.some: is unknown here")]
    [InlineData("does: Answer one question.\n", "", 1, "'does' is missing")]
    [InlineData("purpose: Show that one class and one folder are enough.\n", "", 1, "'purpose' is missing")]
    [InlineData("say: [\"What", "say: [[\"What", 20, "expected")]
    public void Should_name_file_line_and_key_of_a_fault(string right, string wrong, int line, string told)
    {
        using var folder = new TemporaryAssets();
        folder.Write("eleventh/conversation.yaml", TemporaryAssets.Minimal.Replace(right, wrong, StringComparison.Ordinal));

        var catalogue = AssetCatalogue.Load(folder.Path);

        var problem = Assert.Single(catalogue.Problems);
        Assert.StartsWith($"dialogs/eleventh/conversation.yaml:{line}: ", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(told, problem.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("eleventh", catalogue.Conversations.Keys);
        Assert.Contains(problem.ToString(), Assert.Throws<InvalidDataException>(catalogue.EnsureValid).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_tell_a_folder_without_a_conversation_and_leave_the_libraries_alone()
    {
        using var folder = new TemporaryAssets();
        folder.Write("socratic/conversation.yml", TemporaryAssets.Minimal);
        folder.Write("roles/baker.md", "# Baker");

        var problem = Assert.Single(AssetCatalogue.Load(folder.Path).Problems);

        Assert.Equal("dialogs/socratic/conversation.yaml:0: is missing", problem.ToString());
    }

    [Fact]
    public void Should_load_the_example_that_the_readme_gives_for_an_eleventh_conversation()
    {
        var readme = File.ReadAllText(Path.Combine(Spoken.Assets.Folder, "README.md"));
        var example = readme[readme.IndexOf("kind: learning", StringComparison.Ordinal)..];
        example = example[..example.IndexOf("```", StringComparison.Ordinal)].Replace("\n   ", "\n", StringComparison.Ordinal);
        using var folder = new TemporaryAssets();
        folder.Write("walk-through/conversation.yaml", example);

        var catalogue = AssetCatalogue.Load(folder.Path);

        Assert.Empty(catalogue.Problems);
        Assert.Equal("Walk-through", catalogue.Get("walk-through").Title);
    }
}
