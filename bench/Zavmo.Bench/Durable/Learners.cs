namespace Zavmo.Bench.Durable;

/// <summary>Learners who go through the assessment, each caller's one after the other, and begin at different places.</summary>
internal sealed class Learners(IReadOnlyList<RecordedTurn> turns, int callers)
{
    private readonly (int Learner, int Turn)[] places = new (int, int)[callers];
    private readonly bool[] spread = new bool[callers];

    /// <summary>The next turn of a caller.</summary>
    public async Task NextAsync(int caller, Func<string, RecordedTurn, Task> say)
    {
        // Without this every caller would be at the same step, and rounds would differ by where they fall.
        var ahead = spread[caller] ? 0 : caller * turns.Count / callers;
        spread[caller] = true;
        for (var i = 0; i <= ahead; i++)
        {
            var (learner, turn) = places[caller];
            await say(Invariant($"u{caller}-{learner}"), turns[turn]);
            places[caller] = turn + 1 < turns.Count ? (learner, turn + 1) : (learner + 1, 0);
        }
    }
}
