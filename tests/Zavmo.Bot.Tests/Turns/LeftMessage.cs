using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>A message of Sam's that a process which is gone had left open, and what becomes of it.</summary>
internal static class LeftMessage
{
    /// <summary>The process that had it; it never was in the list of nodes.</summary>
    public const string Owner = "gone";

    public static async Task StoreAsync(IServiceProvider services, string id, int attempts = 0)
    {
        var body = $$"""
            {"type":"message","id":"{{id}}","channelId":"test","serviceUrl":"http://localhost/","from":{"id":"sam"},
             "recipient":{"id":"zavmo"},"conversation":{"id":"c-sam"},"text":"hi"}
            """;
        var person = await services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync("local", "test", "sam", () => "sam", CancellationToken.None);
        var item = InboxItem.Of(new InboundActivity(body, "test", "c-sam", id, "sam", "local"), person.Key, Owner, 1);
        await services.GetRequiredService<IInboxStore>().TryCreateAsync(item with { Attempts = attempts }, CancellationToken.None);
    }

    public static async Task<InboxItem> ReadAsync(IServiceProvider services, string id) => (await services.GetRequiredService<IInboxStore>().ReadAsync(
        InboxItem.ShardOf("test", "c-sam"), InboxItem.IdOf("test", "c-sam", id), CancellationToken.None))!.Document;

    /// <summary>The message when it is open no more. The lanes of other learners say nothing about it: it is read until then.</summary>
    public static async Task<InboxItem> EndedAsync(IServiceProvider services, string id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var item = await ReadAsync(services, id);
            if (item.State != InboxState.Open)
            {
                return item;
            }

            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
