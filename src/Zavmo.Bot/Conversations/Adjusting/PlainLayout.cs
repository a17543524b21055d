using Zavmo.Bot.Storage;
using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>No italics and no underline; bold is the only emphasis.</summary>
internal sealed class PlainLayout() : SwitchAdjuster("plain-layout")
{
    private static readonly string[] Emphasis = ["italic", "underline", "strikethrough", "highlight", "isSubtle"];

    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) =>
        [.. replies.Select(reply => reply.Card is null && reply.Text is { } text ? reply with { Text = PlainMarks.Of(text) } : reply)];

    public override void Adjust(AdjustedCard card)
    {
        card.Reword(PlainMarks.Of);
        foreach (var node in card.Nodes().ToList())
        {
            foreach (var name in Emphasis)
            {
                node.Remove(name);
            }

            // Left-aligned throughout.
            if (node["horizontalAlignment"]?.GetValue<string>() is "Right" or "Center" && node["text"] is not null)
            {
                node.Remove("horizontalAlignment");
            }
        }
    }
}
