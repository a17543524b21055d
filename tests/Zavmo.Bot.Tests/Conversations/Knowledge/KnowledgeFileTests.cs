using Zavmo.Bot.Conversations.Knowledge;

namespace Zavmo.Bot.Tests.Conversations.Knowledge;

/// <summary>The form of the knowledge files: schema and loader, and how a fault is told.</summary>
public sealed class KnowledgeFileTests
{
    public static TheoryData<string> Ids() =>
        [.. Directory.GetFiles(Path.Combine(Spoken.Assets.Folder, "knowledge"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Should_fit_the_schema_that_editors_complete_from(string id) =>
        Assert.Empty(await AssetSchema.Validate("knowledge.schema.json", Topics.Text(id)));

    [Fact]
    public void Should_read_every_file_without_a_fault()
    {
        Assert.Empty(Topics.Folder.Problems);
        Assert.Equal(Ids().Count, Topics.All.Count);
        Assert.Equal(Topics.All.Count, Topics.Folder.ToBank().Topics.Count);
    }

    [Theory]
    [InlineData("id: test-design", "id: test-desing", "id: should be 'test-design', the name of its file")]
    [InlineData("weight: 3", "weight: 7", "expectations[2].weight: should be a whole number from 1 to 3")]
    [InlineData("kind: find-the-fault", "kind: guess", "items[5].kind: should be one of: explain, choose, predict, find-the-fault")]
    [InlineData("level: 5", "level: 6", "items[9].level: should be a whole number from 1 to 5")]
    [InlineData("looks-for: [pairs]", "looks-for: [pears]", "items[7].looks-for[1]: 'pears' is no expectation of this file")]
    [InlineData("shows: more-is-better }\n    sources", "shows: less-is-better }\n    sources", "items[1].options[3].shows: 'less-is-better' is no misconception of this file")]
    [InlineData("right: true }\n      - { id: b, text: \"30", "shows: more-is-better }\n      - { id: b, text: \"30", "items[1].options: should be 3 to 5, one of them right")]
    [InlineData("sources: [nist, istqb]", "sources: [nist, ibm]", "expectations[4].sources[2]: 'ibm' is no source of this file")]
    [InlineData("- id: edges", "- id: groups", "expectations[2].id: 'groups' is already the id of another expectation of this file")]
    [InlineData("corrects: pairs", "corrects: pear", "misconceptions[3].corrects: 'pear' is no expectation of this file")]
    [InlineData("ask: \"Why did the last 39 of them add so little?\"", "ask: \"Say why the last 39 of them add so little.\"", "items[2].ask: should end in the one question mark that it has")]
    [InlineData("      nudge:", "      nugde:", "expectations[1].hints.nugde: is unknown here")]
    [InlineData("https://www.istqb.org/", "www.istqb.org", "sources[1].url: should be an address that begins with https://")]
    public async Task Should_name_file_line_and_key_of_a_fault(string right, string wrong, string told)
    {
        var text = Topics.Text("test-design");
        var at = text.IndexOf(right, StringComparison.Ordinal);
        var broken = text[..at] + wrong + text[(at + right.Length)..];
        using var folder = new TemporaryAssets();
        folder.Write("knowledge/test-design.yaml", broken);

        var read = KnowledgeFolder.Load(folder.Path);

        var problem = read.Problems.Single(found => found.ToString().Contains(told, StringComparison.Ordinal));
        Assert.Equal("knowledge/test-design.yaml", problem.File);
        Assert.InRange(problem.Line, 1, text.Count(letter => letter == '\n'));
        Assert.Empty(read.Topics);
        Assert.Contains(problem.ToString(), Assert.Throws<InvalidDataException>(read.ToBank).Message, StringComparison.Ordinal);
        if (!told.Contains("no expectation", StringComparison.Ordinal) && !told.Contains("no misconception", StringComparison.Ordinal)
            && !told.Contains("no source", StringComparison.Ordinal) && !told.Contains("already", StringComparison.Ordinal)
            && !told.Contains("name of its file", StringComparison.Ordinal) && !told.Contains("one of them right", StringComparison.Ordinal))
        {
            Assert.NotEmpty(await AssetSchema.Validate("knowledge.schema.json", broken));
        }
    }

    [Fact]
    public void Should_tell_the_line_of_a_fault()
    {
        using var folder = new TemporaryAssets();
        folder.Write("knowledge/test-design.yaml", Topics.Text("test-design").Replace("id: test-design", "id: other", StringComparison.Ordinal));

        Assert.Equal("dialogs/knowledge/test-design.yaml:2: id: should be 'test-design', the name of its file", Assert.Single(KnowledgeFolder.Load(folder.Path).Problems).ToString());
    }

    [Fact]
    public void Should_have_no_topics_where_there_is_no_folder()
    {
        using var folder = new TemporaryAssets();

        Assert.Empty(KnowledgeFolder.Load(folder.Path).ToBank().Topics);
    }
}
