using Zavmo.Bot.Storage;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Turns;

/// <summary>Puts items at the end of a learner's evidence chain, each operation once.</summary>
internal sealed class EvidenceWriter(IEvidenceStore evidence)
{
    /// <summary>Creates the item, or finds that it was; returns the head of the chain as far as this item knows it.</summary>
    public async Task<EvidenceHead> AppendAsync(LearnerKey key, EvidenceItem item)
    {
        while (!await evidence.TryCreateAsync(key, item, CancellationToken.None))
        {
            var taken = await evidence.ReadAsync(key, item.Number, CancellationToken.None) ?? throw new ETagConflictException();
            if (taken.Document.OperationId == item.OperationId)
            {
                return taken.Document.Head;
            }

            item = LinkTo(taken.Document.Head, item);
        }

        return item.Head;
    }

    /// <summary>The item as the one that follows a head.</summary>
    public static EvidenceItem LinkTo(EvidenceHead head, EvidenceItem item) => item with
    {
        Number = head.Number + 1,
        PreviousHash = head.Hash,
        Hash = EvidenceChain.Hash(head.Hash, item.ContentHash),
    };
}
