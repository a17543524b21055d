using System.Reflection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Tests.Turns.Faults;

namespace Zavmo.Bot.Tests.Storage.Protection;

/// <summary>Two machines with the same secret on one key ring.</summary>
public sealed class TwoRingsTests
{
    private static readonly LearnerKey Ann = new("local", "ann");

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public async Task Should_begin_one_ring_when_both_find_none_at_the_same_moment(string provider)
    {
        using var store = new ProcessStores(provider);
        using var both = new Barrier(2);
        var protectors = Enumerable.Range(0, 2)
            .Select(_ => store.Open(services => services.Decorate<IKeyStore>(inner => new MeetingKeys(inner, both))).GetRequiredService<IProtector>())
            .ToList();

        var texts = await Task.WhenAll(protectors.Select(protector => Task.Factory.StartNew(
            () => protector.Protect("adjustments", Ann, "longer pauses"), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(protectors, protector => Assert.All(texts, text => Assert.Equal("longer pauses", protector.Unprotect("adjustments", Ann, text))));
        var keys = store.Open();
        Assert.Single(keys.GetRequiredService<IKeyStore>().Read());
        Assert.All(texts, text => Assert.Equal("longer pauses", keys.GetRequiredService<IProtector>().Unprotect("adjustments", Ann, text)));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Cosmos")]
    public void Should_open_what_another_sealed_with_a_key_that_it_made_later(string provider)
    {
        using var store = new ProcessStores(provider);
        var first = store.Open();
        var protector = first.GetRequiredService<IProtector>();
        var before = protector.Protect("adjustments", Ann, "before");
        Assert.Equal("before", protector.Unprotect("adjustments", Ann, before));
        NoLongerJustStarted(first);

        // A key that the first has not read.
        var second = store.Open();
        var keys = second.GetRequiredService<IKeyManager>();
        keys.RevokeKey(keys.GetAllKeys().Single().KeyId);
        var sealedText = second.GetRequiredService<IProtector>().Protect("adjustments", Ann, "later");

        Assert.Equal("later", protector.Unprotect("adjustments", Ann, sealedText));
        Assert.Throws<StorageException>(() => protector.Unprotect("adjustments", Ann, sealedText[..^4] + "AAAA"));
    }

    // Data Protection looks for an unknown key in its first two minutes by itself.
    private static void NoLongerJustStarted(IServiceProvider process)
    {
        var type = typeof(IKeyManager).Assembly.GetType("Microsoft.AspNetCore.DataProtection.KeyManagement.Internal.IKeyRingProvider", throwOnError: true)!;
        var ring = process.GetRequiredService(type);
        ring.GetType().GetProperty("AutoRefreshWindowEnd", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(ring, DateTime.MinValue);
    }

    // Adds its first element when the other is about to as well.
    private sealed class MeetingKeys(IKeyStore inner, Barrier both) : IKeyStore
    {
        private bool met;

        public string Place => inner.Place;

        public IReadOnlyList<(string Name, SealedKey Key)> Read() => inner.Read();

        public bool TryReplace(string name, SealedKey was, SealedKey key) => inner.TryReplace(name, was, key);

        public bool TryAdd(string name, SealedKey key)
        {
            Assert.True(met || both.SignalAndWait(TimeSpan.FromSeconds(30)));
            met = true;
            return inner.TryAdd(name, key);
        }
    }
}
