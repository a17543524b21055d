using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Storage.Move;

/// <summary>Verifies the evidence chains of a store that was moved to, learner by learner.</summary>
internal sealed class ChainCheck(IDocumentStore source, IDocumentStore target, IMoveProgress progress)
{
    // More than these nobody reads one by one.
    private const int Named = 20;

    /// <summary>Verifies them; returns how many there are, and the first that do not hold.</summary>
    public async Task<(int Chains, IReadOnlyList<string> Broken)> RunAsync(CancellationToken cancellationToken)
    {
        var chains = 0;
        var broken = new ConcurrentBag<string>();
        progress.Begin("evidence: chains", null);
        await Parallel.ForEachAsync(
            LearnersAsync(cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Min(source.AtOnce, target.AtOnce), CancellationToken = cancellationToken },
            async (learner, cancellation) =>
            {
                var items = await target.ReadAsync(MovedContainers.Evidence, learner, cancellation)
                    .Select(item => StorageJson.Default.EvidenceItem.Document(item.Body, $"{target.Place}, {learner}/{item.Id},")).ToListAsync(cancellation);
                if (EvidenceChain.FirstBroken(items.OrderBy(item => item.Number).Select(item => item.Link)) is { } number)
                {
                    broken.Add(FormattableString.Invariant($"{learner} at item {number}"));
                }

                Interlocked.Increment(ref chains);
                progress.Step();
            });
        progress.End();
        return (chains, [.. broken.Order(StringComparer.Ordinal).Take(Named)]);
    }

    // From the side that gives them in order; both hold the same.
    private async IAsyncEnumerable<string> LearnersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? last = null;
        await foreach (var document in (source.IsOrdered ? source : target).ReadAsync(MovedContainers.Evidence, null, cancellationToken))
        {
            if (document.Partition != last)
            {
                yield return last = document.Partition;
            }
        }
    }
}
