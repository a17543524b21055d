using System.Security.Cryptography;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.WebChat;

/// <summary>The store's contract, in memory.</summary>
internal sealed class MemoryWebChatStore : IWebChatStore
{
    private readonly Lock gate = new();
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<string, Conversation> conversations = [];

    public Task CreateAsync(string conversationId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            conversations.TryAdd(conversationId, new Conversation());
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
            var conversation = conversations[conversationId];
            conversation.Kept.RemoveAll(entry => entry.Id == activityId);
            conversation.Kept.Add((++conversation.Watermark, activityId, json));
            conversation.Kept.RemoveRange(0, Math.Max(0, conversation.Kept.Count - IWebChatStore.Kept));
            return Task.FromResult(conversation.Watermark);
        }
    }

    public Task<WebChatPage> ReadAsync(string conversationId, long afterWatermark, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var conversation = conversations[conversationId];
            return Task.FromResult(new WebChatPage(
                [.. conversation.Kept.Where(entry => entry.Watermark > afterWatermark).Select(entry => entry.Json)], conversation.Watermark));
        }
    }

    public Task<string?> FindAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult(
                conversations[conversationId].Kept.Where(entry => entry.Id == activityId).Select(entry => entry.Json).SingleOrDefault());
        }
    }

    public Task KeepUploadAsync(string conversationId, string uploadId, byte[] bytes, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var uploads = conversations[conversationId].Uploads;
            if (uploads.TrueForAll(upload => upload.Id != uploadId))
            {
                uploads.Add((uploadId, bytes));
                uploads.RemoveRange(0, Math.Max(0, uploads.Count - IWebChatStore.KeptUploads));
            }

            return Task.CompletedTask;
        }
    }

    public Task<byte[]?> ReadUploadAsync(string conversationId, string uploadId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult<byte[]?>(conversations[conversationId].Uploads.Where(upload => upload.Id == uploadId).Select(upload => upload.Bytes).SingleOrDefault());
        }
    }

    public Task DeleteUploadsAsync(string conversationId, IReadOnlyList<string> uploadIds, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            conversations[conversationId].Uploads.RemoveAll(upload => uploadIds.Contains(upload.Id));
            return Task.CompletedTask;
        }
    }

    public Task ClearAsync(string conversationId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            conversations[conversationId].Uploads.Clear();
            conversations[conversationId].Kept.Clear();
            return Task.CompletedTask;
        }
    }

    public Task<byte[]> KeyAsync(CancellationToken cancellationToken) => Task.FromResult(key);

    private sealed class Conversation
    {
        public long Watermark { get; set; }

        public List<(long Watermark, string Id, string Json)> Kept { get; } = [];

        public List<(string Id, byte[] Bytes)> Uploads { get; } = [];
    }
}
