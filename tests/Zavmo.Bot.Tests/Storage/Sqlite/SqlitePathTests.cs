using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqlitePathTests : IDisposable
{
    private readonly TempStore _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Should_take_the_path_that_is_set() =>
        Assert.Equal(
            Path.Combine(Environment.CurrentDirectory, "x", "y.db"),
            SqlitePath.Resolve(new SqliteOptions { Path = "x/y.db" }, _temp.Folder));

    [Fact]
    public void Should_use_the_repository_that_the_program_runs_from()
    {
        File.WriteAllText(Path.Combine(_temp.Folder, "Zavmo.Bot.sln"), "");
        var bin = Directory.CreateDirectory(Path.Combine(_temp.Folder, "src", "Zavmo.Bot", "bin")).FullName;

        Assert.Equal(Path.Combine(_temp.Folder, "data", "zavmo.db"), SqlitePath.Resolve(new SqliteOptions { Path = " " }, bin));
    }

    [Fact]
    public void Should_use_the_users_folder_where_it_is_installed()
    {
        var data = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

        Assert.Equal(Path.Combine(data, "Zavmo.Bot", "zavmo.db"), SqlitePath.Resolve(new SqliteOptions(), _temp.Folder));
    }

    [Fact]
    public void Should_name_the_setting_when_the_path_is_none()
    {
        var error = Assert.Throws<StorageException>(() => SqlitePath.Resolve(new SqliteOptions { Path = "a\0b" }, _temp.Folder));

        Assert.Contains("Storage:Sqlite:Path", error.Message, StringComparison.Ordinal);
    }
}
