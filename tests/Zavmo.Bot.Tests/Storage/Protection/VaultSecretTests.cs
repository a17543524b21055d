using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Tests.Storage.Protection;

/// <summary>The secret that wraps the key ring, from Key Vault: against an endpoint of our own, for no real vault was seen.</summary>
public sealed class VaultSecretTests : IAsyncLifetime, IDisposable
{
    private static readonly LearnerKey Ann = new("local", "ann");
    private static readonly string First = new('a', 40);
    private static readonly string Second = new('b', 40);

    private readonly TempStore temp = new();
    private VaultStub vault = null!;

    public async Task InitializeAsync() => vault = await VaultStub.StartAsync();

    public async Task DisposeAsync() => await vault.DisposeAsync();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Should_read_what_an_older_version_wrapped_and_rewrap_it_with_the_newest()
    {
        vault.Add(First);
        var text = Open().GetRequiredService<IProtector>().Protect("adjustments", Ann, "longer pauses");

        vault.Add(Second);
        Assert.Equal("longer pauses", Open().GetRequiredService<IProtector>().Unprotect("adjustments", Ann, text));
        Assert.Equal((1, 1), Open().GetRequiredService<KeyRing>().Rewrap());

        vault.DisableOldest();
        Assert.Equal("longer pauses", Open().GetRequiredService<IProtector>().Unprotect("adjustments", Ann, text));
    }

    [Fact]
    public void Should_move_from_a_file_to_a_vault()
    {
        var file = Path.Combine(temp.Folder, "secret");
        File.WriteAllText(file, new string('f', 40));
        var text = temp.Open("Production", file).GetRequiredService<IProtector>().Protect("adjustments", Ann, "longer pauses");
        vault.Add(First);

        Assert.Equal((1, 1), Open([("Storage:Protection:EarlierSecretFiles:0", file)]).GetRequiredService<KeyRing>().Rewrap());
        Assert.Equal("longer pauses", Open().GetRequiredService<IProtector>().Unprotect("adjustments", Ann, text));
    }

    [Theory]
    [InlineData(StatusCodes.Status200OK, "none of that name")]
    [InlineData(StatusCodes.Status403Forbidden, "may not read it")]
    [InlineData(StatusCodes.Status500InternalServerError, "answered 500")]
    public void Should_say_in_one_line_why_it_cannot_be_read(int status, string why)
    {
        vault.Refuses = status;

        var error = Assert.Throws<StorageException>(() => Open().GetRequiredService<IProtector>().Protect("adjustments", Ann, "x"));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Contains(KeyVaultOptions.UriKey, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Should_refuse_a_secret_that_is_too_short()
    {
        vault.Add("short");

        Assert.Contains("too short", Assert.Throws<StorageException>(() => Open().GetRequiredService<IProtector>().Protect("adjustments", Ann, "x")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://zavmo.vault.azure.net/", "ring", null, KeyVaultOptions.UriKey)]
    [InlineData("not an address", "ring", null, KeyVaultOptions.UriKey)]
    [InlineData("", "ring", null, KeyVaultOptions.UriKey)]
    [InlineData(VaultStub.Uri, "ring_1", null, KeyVaultOptions.SecretNameKey)]
    [InlineData(VaultStub.Uri, "", null, KeyVaultOptions.SecretNameKey)]
    [InlineData(VaultStub.Uri, "ring", "/tmp/secret", ProtectionOptions.SecretFileKey)]
    public void Should_stop_the_start_at_settings_that_cannot_be_meant(string uri, string name, string? file, string key)
    {
        var error = Assert.Throws<OptionsValidationException>(() => temp.Open(
            "Production", file, settings: [("Storage:Protection:KeyVault:Uri", uri), ("Storage:Protection:KeyVault:SecretName", name)])
            .GetRequiredService<IOptions<ProtectionOptions>>().Value);

        Assert.Contains(key, error.Message, StringComparison.Ordinal);
    }

    private ServiceProvider Open(IEnumerable<(string, string?)>? more = null) => temp.Open(
        "Production",
        settings: [("Storage:Protection:KeyVault:Uri", VaultStub.Uri), ("Storage:Protection:KeyVault:SecretName", "ring"), .. more ?? []],
        adjust: vault.Connect);
}
