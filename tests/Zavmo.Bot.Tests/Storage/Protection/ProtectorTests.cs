using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Protection;

public sealed class ProtectorTests : IDisposable
{
    private const string Plain = "longer pauses, and questions in writing";
    private const string Setting = "Storage:Protection:SecretFile";

    private static readonly LearnerKey Ann = new("local", "ann");

    private readonly TempStore _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Should_open_what_another_process_sealed()
    {
        var sealedText = Protector().Protect("adjustments", Ann, Plain);

        Assert.Equal(Plain, Protector().Unprotect("adjustments", Ann, sealedText));
    }

    [Fact]
    public void Should_open_after_a_restart_in_production_with_the_same_secret()
    {
        var secret = Secret("a");
        var first = _temp.Open("Production", secret);
        var sealedText = first.GetRequiredService<IProtector>().Protect("adjustments", Ann, Plain);
        _temp.Close(first);

        var second = _temp.Open("Production", secret).GetRequiredService<IProtector>();
        Assert.Equal(Plain, second.Unprotect("adjustments", Ann, sealedText));
    }

    [Fact]
    public void Should_seal_the_same_text_differently_each_time() =>
        Assert.NotEqual(Protector().Protect("adjustments", Ann, Plain), Protector().Protect("adjustments", Ann, Plain));

    [Theory]
    [InlineData("adjustments", "local", "bo")]
    [InlineData("adjustments", "contoso", "ann")]
    [InlineData("tokens", "local", "ann")]
    public void Should_open_for_its_own_learner_and_purpose_only(string purpose, string tenant, string learner)
    {
        var protector = Protector();
        var sealedText = protector.Protect("adjustments", Ann, Plain);

        Assert.Throws<StorageException>(() => protector.Unprotect(purpose, new LearnerKey(tenant, learner), sealedText));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not sealed at all")]
    public void Should_refuse_what_was_not_sealed(string text) =>
        Assert.Throws<StorageException>(() => Protector().Unprotect("adjustments", Ann, text));

    [Fact]
    public async Task Should_leave_neither_text_nor_master_key_readable_on_disk()
    {
        var provider = _temp.Open();
        var sealedText = provider.GetRequiredService<IProtector>().Protect("adjustments", Ann, Plain);
        await provider.GetRequiredService<ILearnerStore>().WriteAsync(
            Ann,
            new LearnerDocument { LearnerId = "ann", DisplayName = "Ann Readable", ProtectedAdjustments = sealedText },
            null,
            CancellationToken.None);

        Assert.True(_temp.DiskHolds("Ann Readable"));
        Assert.False(_temp.DiskHolds("longer pauses"));
        Assert.False(_temp.DiskHolds("masterKey"));
        Assert.False(_temp.DiskHolds(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Plain))));
    }

    [Fact]
    public void Should_use_aes_256_gcm()
    {
        var sealedText = Protector().Protect("adjustments", Ann, "");

        // Magic header 4, key id 16, key modifier 16, nonce 12, tag 16 bytes; in CBC an empty text takes a block and an HMAC.
        Assert.Equal(64, Base64Bytes(sealedText));
    }

    [Fact]
    public void Should_make_a_secret_in_development_that_only_the_owner_reads_and_say_so()
    {
        Protector();
        Protector().Protect("adjustments", Ann, Plain);

        Assert.True(File.ReadAllText(_temp.DefaultSecret).Trim().Length >= 32);
        Assert.Single(_temp.Logged.AtLeast(LogLevel.Information), line => line.Contains(_temp.DefaultSecret, StringComparison.Ordinal));
        Assert.DoesNotContain(
            _temp.Logged.AtLeast(LogLevel.Trace),
            line => line.Contains(File.ReadAllText(_temp.DefaultSecret).Trim(), StringComparison.Ordinal));
        TempStore.AssertOwnerOnly(_temp.DefaultSecret);
    }

    [Fact]
    public async Task Should_agree_on_one_secret_when_many_start_at_once()
    {
        var protectors = Enumerable.Range(0, 6).Select(_ => Protector()).ToList();
        var texts = await Task.WhenAll(protectors.Select(each => Task.Run(() => each.Protect("adjustments", Ann, Plain))));

        var late = Protector();
        Assert.All(texts, text => Assert.Equal(Plain, late.Unprotect("adjustments", Ann, text)));
        Assert.Equal([_temp.DefaultSecret], Directory.GetFiles(_temp.Folder, "*.secret*"));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Should_stop_the_start_without_a_secret_outside_development(string environment)
    {
        var error = await Assert.ThrowsAsync<StorageException>(() => StartAsync(_temp.Open(environment)));

        Assert.Contains(Setting, error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_temp.DefaultSecret));
    }

    [Fact]
    public async Task Should_stop_the_start_when_the_file_is_missing_in_production()
    {
        var file = Path.Combine(_temp.Folder, "none");

        var error = await Assert.ThrowsAsync<StorageException>(() => StartAsync(_temp.Open("Production", file)));

        Assert.Contains(Setting, error.Message, StringComparison.Ordinal);
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Should_stop_the_start_with_another_secret_and_keep_the_ring()
    {
        var sealedText = _temp.Open("Production", Secret("a")).GetRequiredService<IProtector>().Protect("adjustments", Ann, Plain);
        var other = _temp.Open("Production", Secret("b"));

        var error = await Assert.ThrowsAsync<StorageException>(() => StartAsync(other));
        Assert.Contains(Setting, error.Message, StringComparison.Ordinal);
        Assert.Throws<StorageException>(() => other.GetRequiredService<IProtector>().Protect("adjustments", Ann, Plain));

        var mended = _temp.Open("Production", Secret("a")).GetRequiredService<IProtector>();
        Assert.Equal(Plain, mended.Unprotect("adjustments", Ann, sealedText));
        Assert.Equal("1", Query("SELECT count(*) FROM keys"));
    }

    [Fact]
    public void Should_make_no_new_secret_in_development_when_the_ring_needs_the_old_one()
    {
        var first = _temp.Open();
        first.GetRequiredService<IProtector>().Protect("adjustments", Ann, Plain);
        _temp.Close(first);
        File.Delete(_temp.DefaultSecret);

        var error = Assert.Throws<StorageException>(() => Protector().Protect("adjustments", Ann, Plain));

        Assert.Contains(Setting, error.Message, StringComparison.Ordinal);
        Assert.Contains("put it back", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_temp.DefaultSecret));
    }

    [Fact]
    public async Task Should_refuse_a_short_secret()
    {
        var file = Path.Combine(_temp.Folder, "short");
        await File.WriteAllTextAsync(file, new string(' ', 40) + "password\n");
        var provider = _temp.Open("Production", file);

        Assert.Contains(Setting, (await Assert.ThrowsAsync<StorageException>(() => StartAsync(provider))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StorageException>(() => StartAsync(provider));
    }

    [Fact]
    public void Should_not_mind_a_line_end_after_the_secret()
    {
        var sealedText = _temp.Open("Production", Secret("a")).GetRequiredService<IProtector>().Protect("adjustments", Ann, Plain);
        var other = Path.Combine(_temp.Folder, "copy");
        File.WriteAllText(other, File.ReadAllText(Secret("a")) + "\r\n");

        Assert.Equal(Plain, _temp.Open("Production", other).GetRequiredService<IProtector>().Unprotect("adjustments", Ann, sealedText));
    }

    [Fact]
    public void Should_notice_a_changed_row_of_the_ring()
    {
        var first = _temp.Open();
        first.GetRequiredService<IProtector>().Protect("adjustments", Ann, Plain);
        Query("UPDATE keys SET id = id || 'x'");

        Assert.Contains(Setting, Assert.Throws<StorageException>(() => Protector().Protect("adjustments", Ann, Plain)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_start_quietly_when_all_is_well()
    {
        await StartAsync(_temp.Open("Production", Secret("a")));
        _temp.Open("Production", Secret("a")).GetRequiredService<IProtector>().Protect("adjustments", Ann, Plain);

        Assert.Empty(_temp.Logged.AtLeast(LogLevel.Warning));
    }

    private static int Base64Bytes(string text) =>
        Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(text).Length;

    private static async Task StartAsync(ServiceProvider provider)
    {
        foreach (var service in provider.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }

        await provider.OpenStorageAsync(CancellationToken.None);
    }

    private IProtector Protector() => _temp.Open().GetRequiredService<IProtector>();

    private string Secret(string name)
    {
        var file = Path.Combine(_temp.Folder, name);
        File.WriteAllText(file, string.Concat(Enumerable.Repeat(name, 48)));
        return file;
    }

    private string? Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_temp.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
