using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

public sealed class StoreHealthTests : IDisposable
{
    private readonly TempStore _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Should_find_nothing_wrong_with_a_new_store()
    {
        var report = await CheckAsync(_temp.Open());

        Assert.True(report.Healthy);
        Assert.Equal($"{_temp.Database}, schema 4, journal wal", report.Summary);
    }

    [Fact]
    public async Task Should_say_what_is_wrong_with_the_place()
    {
        var file = Path.Combine(_temp.Folder, "note.txt");
        await File.WriteAllTextAsync(file, "x");

        var report = await CheckAsync(_temp.Open(database: Path.Combine(file, "zavmo.db")));

        Assert.False(report.Healthy);
        Assert.Contains("schema unknown", report.Summary, StringComparison.Ordinal);
        Assert.Contains("Storage:Sqlite:Path", Assert.Single(report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_name_the_setting_of_a_missing_secret_and_still_report_the_database()
    {
        var report = await CheckAsync(_temp.Open("Production"));

        Assert.Contains("schema 4", report.Summary, StringComparison.Ordinal);
        Assert.Contains("Storage:Protection:SecretFile", Assert.Single(report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_notice_damage_that_no_turn_has_met_yet()
    {
        var first = _temp.Open();
        var roles = first.GetRequiredService<IRoleStore>();
        await roles.SaveAsync("local", new RoleRecord("r", "R", null, 0, "{}", new string('x', 200_000)), CancellationToken.None);
        _temp.Close(first);
        using (var file = File.OpenWrite(_temp.Database))
        {
            file.Position = file.Length / 2;
            file.Write(new byte[4096 * 8]);
        }

        var report = await CheckAsync(_temp.Open());

        Assert.Contains(report.Problems, problem => problem.Contains("damaged", StringComparison.Ordinal));
    }

    private static Task<StoreHealthReport> CheckAsync(ServiceProvider provider) =>
        provider.GetRequiredService<IStoreHealth>().CheckAsync(CancellationToken.None);
}
