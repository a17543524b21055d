using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Tests.Turns.Faults;

namespace Zavmo.Bot.Tests.Storage.Protection;

/// <summary>A new secret wraps the key ring, and nothing that was encrypted before is lost on the way, wherever it is stopped.</summary>
public sealed class KeyRotationTests : IDisposable
{
    private static readonly LearnerKey Ann = new("local", "ann");

    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Should_read_what_was_written_before_with_the_old_secret_beside_the_new_one_and_with_the_new_one_alone()
    {
        var (old, now) = (Secret("old"), Secret("new"));
        var text = Seal(old, []);

        Assert.Equal("longer pauses", Open(now, [old], text));
        var (elements, rewrapped) = Rotate(now, [old]);
        Assert.Equal((1, 1), (elements, rewrapped));
        Assert.Equal("longer pauses", Open(now, [], text));
        Assert.Equal((1, 0), Rotate(now, []));
    }

    [Fact]
    public void Should_say_in_one_line_that_the_secret_is_the_wrong_one_and_change_nothing()
    {
        var (old, now) = (Secret("old"), Secret("new"));
        var text = Seal(old, []);

        var error = Assert.Throws<StorageException>(() => Rotate(now, []));
        Assert.DoesNotContain('\n', error.Message);
        Assert.Contains(now, error.Message, StringComparison.Ordinal);
        Assert.Equal("longer pauses", Open(old, [], text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Should_lose_nothing_when_it_is_stopped_in_the_middle_and_do_the_rest_the_next_time(int stopped)
    {
        var (old, now) = (Secret("old"), Secret("new"));
        var text = Seal(old, []);
        AddElements(old, 2);
        var broken = temp.Open("Production", now, settings: Earlier([old]), adjust: services => services.Decorate<IKeyStore>(inner => new StoppingKeys(inner, stopped)));

        Assert.Throws<IOException>(() => broken.GetRequiredService<KeyRing>().Rewrap());

        Assert.Equal("longer pauses", Open(now, [old], text));
        Assert.Equal((3, 3 - stopped), Rotate(now, [old]));
        Assert.Equal("longer pauses", Open(now, [], text));
    }

    [Fact]
    public void Should_name_an_earlier_secret_file_that_is_gone()
    {
        var (old, now) = (Secret("old"), Secret("new"));
        Seal(old, []);

        var error = Assert.Throws<StorageException>(() => Rotate(now, [Path.Combine(temp.Folder, "nowhere")]));
        Assert.Contains("EarlierSecretFiles", error.Message, StringComparison.Ordinal);
    }

    private string Secret(string name)
    {
        var file = Path.Combine(temp.Folder, name);
        File.WriteAllText(file, string.Concat(Enumerable.Repeat(name + "-secret-", 8)));
        return file;
    }

    private string Seal(string secret, string[] earlier)
    {
        var process = temp.Open("Production", secret, settings: Earlier(earlier));
        var text = process.GetRequiredService<IProtector>().Protect("adjustments", Ann, "longer pauses");
        temp.Close(process);
        return text;
    }

    private void AddElements(string secret, int count)
    {
        var process = temp.Open("Production", secret);
        for (var at = 0; at < count; at++)
        {
            process.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90 + at));
        }

        temp.Close(process);
    }

    private string Open(string secret, string[] earlier, string text)
    {
        var process = temp.Open("Production", secret, settings: Earlier(earlier));
        var plain = process.GetRequiredService<IProtector>().Unprotect("adjustments", Ann, text);
        temp.Close(process);
        return plain;
    }

    private (int Elements, int Rewrapped) Rotate(string secret, string[] earlier)
    {
        var process = temp.Open("Production", secret, settings: Earlier(earlier));
        try
        {
            return process.GetRequiredService<KeyRing>().Rewrap();
        }
        finally
        {
            temp.Close(process);
        }
    }

    private static IEnumerable<(string, string?)> Earlier(string[] files) =>
        files.Select((file, at) => ($"Storage:Protection:EarlierSecretFiles:{at}", (string?)file));

    // The process ends after so many elements.
    private sealed class StoppingKeys(IKeyStore inner, int after) : IKeyStore
    {
        private int replaced;

        public string Place => inner.Place;

        public IReadOnlyList<(string Name, SealedKey Key)> Read() => inner.Read();

        public bool TryAdd(string name, SealedKey key) => inner.TryAdd(name, key);

        public bool TryReplace(string name, SealedKey was, SealedKey key) =>
            replaced++ < after ? inner.TryReplace(name, was, key) : throw new IOException("The process was killed.");
    }
}
