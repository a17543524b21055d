using System.Collections.Immutable;
using System.Threading.Channels;

namespace Zavmo.Bot.WebChat;

/// <summary>Wakes the open streams of a conversation, and carries to them what is not kept (typing).</summary>
internal sealed class WebChatHub
{
    /// <summary>What a stream hears when there is something new in the store.</summary>
    public const string Stored = "";

    private ImmutableDictionary<string, ImmutableHashSet<Channel<string>>> streams =
        ImmutableDictionary<string, ImmutableHashSet<Channel<string>>>.Empty;

    /// <summary>Tells every stream of the conversation: <see cref="Stored"/>, or an activity's JSON to pass on as it is.</summary>
    public void Publish(string conversationId, string message)
    {
        foreach (var channel in streams.GetValueOrDefault(conversationId, []))
        {
            channel.Writer.TryWrite(message);
        }
    }

    /// <summary>Opens a stream's ear. A slow reader loses the oldest messages; what is stored it still reads from the store.</summary>
    public Channel<string> Open(string conversationId)
    {
        var channel = Channel.CreateBounded<string>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.AddOrUpdate(ref streams, conversationId, [channel], (_, set) => set.Add(channel));
        return channel;
    }

    /// <summary>Closes it again.</summary>
    public void Close(string conversationId, Channel<string> channel) =>
        ImmutableInterlocked.Update(ref streams, (all, gone) =>
        {
            var rest = all.GetValueOrDefault(conversationId, []).Remove(gone);
            return rest.IsEmpty ? all.Remove(conversationId) : all.SetItem(conversationId, rest);
        }, channel);
}
