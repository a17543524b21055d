using System.Collections.Immutable;
using System.Threading.Channels;

namespace Zavmo.Bot.WebChat;

/// <summary>Wakes the open streams of a conversation, and carries to them what is not kept (typing).</summary>
internal sealed class WebChatHub
{
    private ImmutableDictionary<string, ImmutableHashSet<Channel<WebChatSignal>>> streams =
        ImmutableDictionary<string, ImmutableHashSet<Channel<WebChatSignal>>>.Empty;

    /// <summary>Tells every stream of the conversation.</summary>
    public void Publish(string conversationId, WebChatSignal signal)
    {
        foreach (var channel in streams.GetValueOrDefault(conversationId, []))
        {
            channel.Writer.TryWrite(signal);
        }
    }

    /// <summary>Opens a stream's ear. A slow reader loses the oldest messages; what is stored it still reads from the store.</summary>
    public Channel<WebChatSignal> Open(string conversationId)
    {
        var channel = Channel.CreateBounded<WebChatSignal>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.AddOrUpdate(ref streams, conversationId, [channel], (_, set) => set.Add(channel));
        return channel;
    }

    /// <summary>Closes it again.</summary>
    public void Close(string conversationId, Channel<WebChatSignal> channel) =>
        ImmutableInterlocked.Update(ref streams, (all, gone) =>
        {
            var rest = all.GetValueOrDefault(conversationId, []).Remove(gone);
            return rest.IsEmpty ? all.Remove(conversationId) : all.SetItem(conversationId, rest);
        }, channel);
}
