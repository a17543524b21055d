using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>A learner who says nothing is in the store and nowhere else. The figure for 10,000 of them is in the bench.</summary>
public sealed class IdleLearnersTests
{
    private const int Learners = 60;

    [Fact]
    public async Task Should_keep_nothing_of_a_learner_in_memory_when_their_turn_is_over()
    {
        var read = new ConcurrentBag<WeakReference>();
        await using var host = new ChatHost(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<ISessionStore>(provider =>
                new RememberedSessions(ActivatorUtilities.CreateInstance<SqliteSessionStore>(provider), read)));
            services.Replace(ServiceDescriptor.Singleton<ILearnerStore>(provider =>
                new RememberedLearners(ActivatorUtilities.CreateInstance<SqliteLearnerStore>(provider), read)));
        });

        await BeginAsync(host);

        // What a worker or a stack frame did last may still be in its hands; it is no more for more learners.
        Assert.True(read.Count >= 4 * Learners);
        Assert.InRange(Alive(read), 0, Learners / 2);
    }

    [Fact]
    public async Task Should_have_no_lane_and_nothing_under_way_for_a_learner_who_is_idle()
    {
        await using var host = new ChatHost();

        await BeginAsync(host);

        var directory = host.Services.GetRequiredService<IDirectoryStore>();
        var deliveries = host.Services.GetRequiredService<Deliveries>();
        Assert.Equal(0, host.Services.GetRequiredService<TurnLanes>().Learners);
        for (var learner = 0; learner < Learners; learner++)
        {
            var person = await directory.FindOrCreateAsync(
                "local", "test", $"u{learner}", () => throw new InvalidOperationException(), CancellationToken.None);
            Assert.Equal(0, deliveries.CountOf(person.Key));
        }
    }

    [Fact]
    public void Should_forget_the_oldest_outcomes()
    {
        var recent = new RecentOutcomes();
        for (var message = 0; message < 5000; message++)
        {
            recent.Remember($"m{message}", TurnOutcome.None);
        }

        Assert.False(recent.TryFind("m0", out _));
        Assert.True(recent.TryFind("m4999", out _));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task BeginAsync(ChatHost host)
    {
        for (var learner = 0; learner < Learners; learner++)
        {
            await host.SayAsync("hi", $"u{learner}");
            await host.SayAsync("yes", $"u{learner}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Alive(IEnumerable<WeakReference> references)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return references.Count(reference => reference.IsAlive);
    }

    private sealed class RememberedSessions(ISessionStore inner, ConcurrentBag<WeakReference> read)
        : Remembered<SessionDocument>(inner.ReadAsync, inner.WriteAsync, inner.DeleteAsync, read), ISessionStore;

    private sealed class RememberedLearners(ILearnerStore inner, ConcurrentBag<WeakReference> read)
        : Remembered<LearnerDocument>(inner.ReadAsync, inner.WriteAsync, inner.DeleteAsync, read), ILearnerStore;

    private abstract class Remembered<T>(
        Func<LearnerKey, CancellationToken, Task<Stored<T>?>> readAsync,
        Func<LearnerKey, T, string?, CancellationToken, Task<string>> writeAsync,
        Func<LearnerKey, CancellationToken, Task> deleteAsync,
        ConcurrentBag<WeakReference> read)
        where T : class
    {
        public async Task<Stored<T>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken)
        {
            var stored = await readAsync(key, cancellationToken);
            read.Add(new WeakReference(stored?.Document));
            return stored;
        }

        public Task<string> WriteAsync(LearnerKey key, T document, string? ifMatch, CancellationToken cancellationToken)
        {
            read.Add(new WeakReference(document));
            return writeAsync(key, document, ifMatch, cancellationToken);
        }

        public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken) => deleteAsync(key, cancellationToken);
    }
}
