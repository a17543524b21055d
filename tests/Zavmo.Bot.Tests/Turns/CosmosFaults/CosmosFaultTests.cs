using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Faults;
using static Zavmo.Bot.Tests.Turns.CosmosFaults.WireFault;

namespace Zavmo.Bot.Tests.Turns.CosmosFaults;

/// <summary>
/// Each fault at each request of a turn: the learner is answered as without it, and all that differs is whether the turn, or the
/// channel, had to try again.
/// </summary>
public sealed class CosmosFaultTests(CosmosFaultHost host) : IClassFixture<CosmosFaultHost>
{
    private const string Accept = "POST inbox";
    private const string Finish = "PUT inbox";
    private static readonly string[] Reads = ["GET sessions", "GET learners"];
    private static readonly string[] Writes = [Accept, "PUT sessions", "POST evidence", "PUT learners", Finish];

    // What the SDK, or the look at what a write has left, deals with by itself.
    private static readonly WireFault[] OnceForReads = [Throttled, RetryWith, TimedOutBefore, TimedOutAfter, ResetBefore, ResetAfter, Slow];
    private static readonly WireFault[] OnceForWrites = [Throttled, RetryWith, TimedOutAfter, ResetAfter, SentTwice, HungAfter, Slow];

    // What fails, and is tried again: by the channel before the message is acknowledged, by the turn after it.
    private static readonly WireFault[] AgainForReads = [ThrottledLong, Unavailable, Hung];
    private static readonly WireFault[] AgainForWrites = [ThrottledLong, Unavailable, TimedOutBefore, ResetBefore, Hung];

    public static TheoryData<string, WireFault, int> Cases()
    {
        var cases = new TheoryData<string, WireFault, int>();
        void Add(IEnumerable<string> requests, IEnumerable<WireFault> faults, int again)
        {
            foreach (var (request, fault) in requests.SelectMany(request => faults.Select(fault => (request, fault))))
            {
                cases.Add(request, fault, again);
            }
        }

        Add(Reads, OnceForReads, 0);
        Add(Reads, AgainForReads, 1);
        Add(Writes, OnceForWrites, 0);
        Add(Writes, AgainForWrites, 1);

        // What comes late is met by the next try; the last write of all is then done, and nothing is left to try.
        Add(Writes.Except([Finish]), [Late], 1);
        Add([Finish], [Late], 0);

        // The other writer did the same, which counts as done; but a session that changed is another start of the turn, and
        // a message that changed is another's until the sweep sees that it is not.
        Add([Accept, "POST evidence", "PUT learners"], [Overtaken], 0);
        Add(["PUT sessions", Finish], [Overtaken], 1);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Should_come_to_the_same_end(string request, WireFault fault, int again)
    {
        var oracle = await host.OracleAsync(request);
        var user = $"{request} {fault}";
        await host.PrepareAsync(user, request);
        host.Answers(user);
        host.Watch.Clear();
        var armed = 1;
        host.Wire.Choose = name => name == request && Interlocked.Exchange(ref armed, 0) == 1 ? fault : None;

        var refused = await host.PostAsync(user, CosmosFaultHost.TextFor(request));
        var end = await host.EndOfAsync(user);

        Assert.Equal(0, armed);
        var turns = host.Watch.CountOf(StepNames.SessionRead);
        var ends = host.Watch.CountOf(StepNames.Tombstone);
        Assert.Equal(InboxState.Done, end);
        Assert.Equal(oracle.Replies, host.Answers(user));
        Assert.Equal(oracle.State, await host.StateAsync(user));
        Assert.Equal(again, request switch
        {
            Accept => refused,
            Finish => Math.Max(turns, ends) - 1,
            _ => turns - 1,
        });
        Assert.Equal(request == Accept ? again : 0, refused);
    }

    [Fact]
    public async Task Should_tell_the_learner_when_a_turn_loses_three_races()
    {
        const string User = "three races";
        await host.PrepareAsync(User, "PUT sessions");
        host.Answers(User);
        var races = 3;
        host.Wire.Choose = name => name == "PUT sessions" && Interlocked.Decrement(ref races) >= 0 ? Overtaken : None;

        await host.PostAsync(User, "1");

        Assert.Equal(InboxState.Parked, await host.EndOfAsync(User));
        Assert.Contains("last message", Assert.Single(host.Answers(User)), StringComparison.Ordinal);
    }
}
