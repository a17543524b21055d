using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>What one switch changes in what is sent. It follows from the turn alone, so a turn that is run again says the same.</summary>
/// <param name="id">The switch, as in the assessment's asset.</param>
public abstract class SwitchAdjuster(string id)
{
    /// <summary>The switch.</summary>
    public string Id => id;

    /// <summary>The replies of a turn, changed before they are committed.</summary>
    public virtual IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) => replies;

    /// <summary>Changes a card when it is rendered.</summary>
    public virtual void Adjust(AdjustedCard card)
    {
    }
}
