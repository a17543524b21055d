using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>What is read aloud of a card is plain speech; the words of a message get the same where it is sent.</summary>
internal sealed class ReadAloud() : SwitchAdjuster(Switch)
{
    /// <summary>The switch.</summary>
    public const string Switch = "read-aloud";

    public override void Adjust(AdjustedCard card) => card.Speak = SpokenText.Of(card.Speak);
}
