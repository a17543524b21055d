using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Conversations;

public sealed class AssetSchemaTests
{
    public static TheoryData<string> Files()
    {
        var files = Directory.GetFiles(Spoken.Assets.Folder, "conversation.yaml", SearchOption.AllDirectories)
            .Append(Path.Combine(Spoken.Assets.Folder, "shared.yaml"));
        return [.. files.Select(file => Path.GetRelativePath(Spoken.Assets.Folder, file))];
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Should_fit_the_schema_that_editors_complete_from(string file)
    {
        var errors = await Validate(await File.ReadAllTextAsync(Path.Combine(Spoken.Assets.Folder, file)));

        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("status: ready", "status: finished")]
    [InlineData("title:", "titel:")]
    [InlineData("evidence: [P-rep, K]\n", "")]
    [InlineData("form: question", "form: shout")]
    [InlineData("probes-per-requirement: 2", "probes-per-requirement: two")]
    public async Task Should_notice_in_the_schema_what_the_loader_refuses(string right, string wrong)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Spoken.Assets.Folder, "discover", "conversation.yaml"));
        var broken = text.Replace(right, wrong, StringComparison.Ordinal);

        Assert.NotEqual(text, broken);
        Assert.NotEmpty(await Validate(broken));
        using var folder = new TemporaryAssets();
        folder.Write("discover/conversation.yaml", broken);
        Assert.NotEmpty(AssetCatalogue.Load(folder.Path).Problems);
    }

    private static Task<IReadOnlyCollection<object>> Validate(string yaml) => AssetSchema.Validate("conversation.schema.json", yaml);
}
