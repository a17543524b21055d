using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>The turn whose replies are adjusted, and the means to say something in them.</summary>
/// <param name="turn">The turn.</param>
/// <param name="books">The phrases.</param>
public sealed class AdjustedTurn(Turn turn, PhraseBooks books)
{
    /// <summary>What the conversation was about before; null before the first turn.</summary>
    public string? CameFrom => turn.CameFrom;

    /// <summary>Where the learner stands now.</summary>
    public Standing Standing => turn.Standing;

    /// <summary>A phrase that every conversation has.</summary>
    public string Say(string key, Dictionary<string, object?>? values = null) => books.SayShared(key, turn.Number, values, turn.Adjustments.Predictable);

    /// <summary>One more message, before a reply of the turn.</summary>
    public StoredReply Before(string text, string name) =>
        new(ReplyKind.Text, text, null, null, FormattableString.Invariant($"{turn.Key.LearnerId}-{turn.Number}-{name}"));
}
