using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Conversations;

public sealed class AssetFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("zavmo-folder-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Should_prefer_the_folder_of_the_repository_to_the_copy_beside_the_assembly()
    {
        File.WriteAllText(Path.Combine(root.FullName, "Zavmo.Bot.sln"), string.Empty);
        var own = root.CreateSubdirectory("dialogs").FullName;
        var assembly = root.CreateSubdirectory("src/bin/net10.0");
        assembly.CreateSubdirectory("dialogs");

        Assert.Equal(own, AssetFolder.Find(assembly.FullName));
    }

    [Fact]
    public void Should_take_the_copy_where_there_is_no_repository()
    {
        var copy = root.CreateSubdirectory("app/dialogs").FullName;

        Assert.Equal(copy, AssetFolder.Find(Path.Combine(root.FullName, "app")));
    }

    [Fact]
    public void Should_name_the_place_where_nothing_was_found()
    {
        var fault = Assert.Throws<DirectoryNotFoundException>(() => AssetFolder.Find(root.FullName));

        Assert.Contains(root.FullName, fault.Message, StringComparison.Ordinal);
    }
}
