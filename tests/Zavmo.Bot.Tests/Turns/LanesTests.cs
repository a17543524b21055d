using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Tests.Turns.Killing;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns;

public sealed class LanesTests
{
    private readonly FakeTimeProvider time = new();
    private readonly ConcurrentQueue<(string Key, int Number)> done = new();

    [Fact]
    public async Task Should_keep_the_order_of_each_key_while_many_run_at_once()
    {
        await using var lanes = Lanes(8, async work =>
        {
            await Task.Yield();
            return Done(work);
        });
        for (var number = 0; number < 50; number++)
        {
            for (var key = 0; key < 20; key++)
            {
                lanes.Add($"k{key}", number, new Work($"k{key}", number));
            }
        }

        lanes.Start();
        await Patience.UntilAsync(() => lanes.Count == 0, "all is done");

        Assert.Equal(1000, done.Count);
        Assert.All(done.GroupBy(each => each.Key), lane => Assert.Equal(Enumerable.Range(0, 50), lane.Select(each => each.Number)));
    }

    [Fact]
    public async Task Should_run_many_keys_at_once_and_no_more_than_the_workers()
    {
        var (running, most) = (0, 0);
        var go = new TaskCompletionSource();
        await using var lanes = Lanes(3, async work =>
        {
            var now = Interlocked.Increment(ref running);
            most = Math.Max(most, now);
            await go.Task;
            Interlocked.Decrement(ref running);
            return Done(work);
        });
        for (var key = 0; key < 10; key++)
        {
            lanes.Add($"k{key}", 0, new Work($"k{key}", 0));
            lanes.Add($"k{key}", 1, new Work($"k{key}", 1));
        }

        lanes.Start();
        await Patience.UntilAsync(() => Volatile.Read(ref running) == 3, "three run");
        go.SetResult();
        await Patience.UntilAsync(() => lanes.Count == 0, "all is done");

        Assert.Equal(3, most);
        Assert.Equal(20, done.Count);
    }

    [Fact]
    public async Task Should_let_a_lane_wait_while_others_run_and_then_go_on_in_order()
    {
        var paused = true;
        await using var lanes = Lanes(1, work => Task.FromResult(work.Key == "slow" && paused ? TimeSpan.FromSeconds(5) : Done(work)));
        lanes.Add("slow", 1, new Work("slow", 1));
        lanes.Add("slow", 2, new Work("slow", 2));
        lanes.Add("quick", 1, new Work("quick", 1));
        lanes.Start();
        await Patience.UntilAsync(() => !done.IsEmpty, "the other lane runs");
        Assert.Equal(2, lanes.CountOf("slow"));

        paused = false;
        time.Advance(TimeSpan.FromSeconds(5));
        await Patience.UntilAsync(() => lanes.Count == 0, "the lane goes on");
        Assert.Equal([("quick", 1), ("slow", 1), ("slow", 2)], done);
    }

    [Fact]
    public async Task Should_keep_work_that_throws_and_try_it_again()
    {
        var tries = 0;
        await using var lanes = Lanes(1, work => ++tries == 1 ? throw new InvalidOperationException() : Task.FromResult(Done(work)));
        lanes.Add("k", 1, new Work("k", 1));
        lanes.Start();
        await Patience.UntilAsync(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(5));
                return lanes.Count == 0;
            },
            "it is tried again");

        Assert.Equal(2, tries);
        Assert.Equal([("k", 1)], done);
    }

    [Fact]
    public async Task Should_refuse_a_place_in_a_full_lane_or_queue_and_give_up_places()
    {
        await using var lanes = Lanes(1, work => Task.FromResult(Done(work)));
        var first = lanes.TryReserve("a", 1, laneLimit: 2, totalLimit: 3)!;
        Assert.NotNull(lanes.TryReserve("a", 2, laneLimit: 2, totalLimit: 3));
        Assert.Null(lanes.TryReserve("a", 3, laneLimit: 2, totalLimit: 3));
        Assert.NotNull(lanes.TryReserve("b", 4, laneLimit: 2, totalLimit: 3));
        Assert.Null(lanes.TryReserve("c", 5, laneLimit: 2, totalLimit: 3));

        lanes.Fill("a", first, null);

        Assert.Equal((1, 2), (lanes.CountOf("a"), lanes.Count));
        Assert.NotNull(lanes.TryReserve("c", 6, laneLimit: 2, totalLimit: 3));
    }

    [Fact]
    public async Task Should_hold_later_work_behind_a_place_that_is_not_filled_yet()
    {
        await using var lanes = Lanes(2, work => Task.FromResult(Done(work)));
        lanes.Start();
        var first = lanes.TryReserve("a", 1, 10, 10)!;
        var second = lanes.TryReserve("a", 2, 10, 10)!;
        lanes.Fill("a", second, new Work("a", 2));
        lanes.Add("b", 3, new Work("b", 3));
        await Patience.UntilAsync(() => !done.IsEmpty, "the other lane runs");
        Assert.Equal([("b", 3)], done);

        lanes.Fill("a", first, new Work("a", 1));
        await Patience.UntilAsync(() => lanes.Count == 0, "all is done");
        Assert.Equal([("b", 3), ("a", 1), ("a", 2)], done);
    }

    [Fact]
    public async Task Should_stop_workers_that_wait_and_begin_nothing_more()
    {
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var idle = Lanes(4, work => Task.FromResult(Done(work)));
        await using var busy = Lanes(1, async work =>
        {
            begun.TrySetResult();
            await go.Task;
            return Done(work);
        });
        idle.Start();
        busy.Start();
        busy.Add("a", 0, new Work("a", 0));
        busy.Add("b", 0, new Work("b", 0));
        await begun.Task;

        var stopping = busy.StopAsync();
        go.SetResult();
        await Task.WhenAll(stopping, idle.StopAsync());

        Assert.Equal([("a", 0)], done);
    }

    [Fact]
    public async Task Should_keep_nothing_of_a_key_without_work()
    {
        const int Workers = 2;
        await using var lanes = new Lanes<object, Work>("test", Workers, work => Task.FromResult(Done(work)), time, NullLogger.Instance);
        lanes.Start();
        var keys = Fill(lanes, 100);
        await Patience.UntilAsync(() => lanes.Count == 0, "all is done");

        // A worker may still hold the last key that it worked on.
        await Patience.UntilAsync(
            () =>
            {
                GC.Collect();
                return keys.Count(key => key.IsAlive) <= Workers;
            },
            "the keys are forgotten");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Fill(Lanes<object, Work> lanes, int count)
    {
        var keys = new List<WeakReference>();
        for (var number = 0; number < count; number++)
        {
            var key = new object();
            keys.Add(new WeakReference(key));
            lanes.Add(key, number, new Work("k", number));
        }

        return keys;
    }

    private Lanes<string, Work> Lanes(int workers, Func<Work, Task<TimeSpan?>> run) => new("test", workers, run, time, NullLogger.Instance);

    private TimeSpan? Done(Work work)
    {
        done.Enqueue((work.Key, work.Number));
        return null;
    }

    private sealed record Work(string Key, int Number);
}
