using System.Security.Cryptography;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>The store's contract, in memory.</summary>
internal sealed class MemoryWebChatStore : IWebChatStore
{
    private readonly Lock gate = new();
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<string, List<(long Watermark, string Id, string Json)>> conversations = [];

    public Task CreateAsync(string conversationId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            conversations.TryAdd(conversationId, []);
            return Task.CompletedTask;
        }
    }

    public Task<bool> ExistsAsync(string conversationId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult(conversations.ContainsKey(conversationId));
        }
    }

    public Task<long> AppendAsync(string conversationId, string activityId, string json, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var list = conversations[conversationId];
            var next = list.Select(entry => entry.Watermark).DefaultIfEmpty(0).Max() + 1;
            list.RemoveAll(entry => entry.Id == activityId);
            list.Add((next, activityId, json));
            return Task.FromResult(next);
        }
    }

    public Task<WebChatPage> ReadAsync(string conversationId, long afterWatermark, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var list = conversations[conversationId];
            return Task.FromResult(new WebChatPage(
                [.. list.Where(entry => entry.Watermark > afterWatermark).Select(entry => entry.Json)],
                list.Select(entry => entry.Watermark).DefaultIfEmpty(0).Max()));
        }
    }

    public Task<string?> FindAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult(conversations[conversationId].Where(entry => entry.Id == activityId).Select(entry => entry.Json).SingleOrDefault());
        }
    }

    public Task ClearAsync(string conversationId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            conversations[conversationId].Clear();
            return Task.CompletedTask;
        }
    }

    public Task<byte[]> KeyAsync(CancellationToken cancellationToken) => Task.FromResult(key);
}
