using CsCheck;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>The real pipeline in two processes on one store, every step of it in any order. CsCheck_Iter=100000 tries more.</summary>
public sealed class InterleavingTests
{
    private const int MostAlone = 40;

    private static readonly Gen<int[]> Orders = Gen.Int[0, (Interleaved.StepChoices * MostAlone) - 1].Array[0, 60];

    [Fact]
    public void Should_end_as_some_serial_order_would_whatever_the_interleaving()
    {
        var serial = new HashSet<string>
        {
            Interleaved.Serial(), Interleaved.Serial("a"), Interleaved.Serial("b"), Interleaved.Serial("a", "b"), Interleaved.Serial("b", "a"),
        };
        Assert.Equal(5, serial.Count);

        Orders.Sample(
            order =>
            {
                var run = new Interleaved();
                var state = run.Run(order);
                return serial.Contains(state) ? true : throw new InvalidOperationException($"{string.Join('\n', run.Trace)}\n\n{state}");
            },
            iter: Math.Max(3000, Check.Iter),
            threads: 1);
    }

    [Fact]
    public void Should_be_the_same_run_for_the_same_order()
    {
        Orders.Sample(
            order =>
            {
                var (first, second) = (new Interleaved(), new Interleaved());
                return first.Run(order) == second.Run(order) && first.Trace.SequenceEqual(second.Trace);
            },
            iter: 40,
            threads: 1);
    }
}
