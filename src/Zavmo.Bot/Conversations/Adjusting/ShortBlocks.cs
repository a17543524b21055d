using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>One idea a message, sentences of at most 15 words. What a card has to say before its question comes in messages of its own.</summary>
internal sealed class ShortBlocks() : SwitchAdjuster("short-blocks")
{
    /// <summary>Words of a sentence at most.</summary>
    public const int SentenceWords = 15;

    /// <summary>Words of a message at most.</summary>
    public const int MessageWords = 30;

    private static readonly string[] Texts = ["text", "intro"];

    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) => [.. replies.SelectMany(Blocks)];

    public override void Adjust(AdjustedCard card) => card.Reword(text => ShortSentences.Of(text, SentenceWords));

    private static IEnumerable<StoredReply> Blocks(StoredReply reply)
    {
        if (reply.Card is null)
        {
            return Split(reply.Text ?? "").Index().Select(block => Block(reply, block.Item, block.Index));
        }

        if (Texts.FirstOrDefault(name => Asking.FieldOf(reply, name) is not null) is not { } field)
        {
            return [reply];
        }

        var blocks = Split(Asking.FieldOf(reply, field)!);
        var data = JsonNode.Parse(reply.Data!.Value.GetRawText())!.AsObject();
        data[field] = blocks[^1];
        var card = reply with { Data = JsonSerializer.SerializeToElement(data) };

        // A card that is drawn again stands where it was; what came before it was said then.
        return reply.Kind == ReplyKind.Card
            ? [.. blocks.SkipLast(1).Index().Select(block => new StoredReply(ReplyKind.Text, block.Item, null, null, Numbered(reply, block.Index + 1)) { Adjustment = reply.Adjustment }), card]
            : [card];
    }

    private static IReadOnlyList<string> Split(string text) => IdeaBlocks.Of(ShortSentences.Of(text, SentenceWords), MessageWords);

    // Only the first can be reported: it is the reply that the others go on with.
    private static StoredReply Block(StoredReply reply, string text, int place) => place == 0
        ? reply with { Text = text }
        : reply with { Text = text, ClientId = Numbered(reply, place), Source = null };

    private static string Numbered(StoredReply reply, int place) => FormattableString.Invariant($"{reply.ClientId}.{place}");
}
