using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="ISessionStore"/> promises.</summary>
public abstract class SessionStoreContract : LearnerDocumentContract<SessionDocument>
{
    protected abstract ISessionStore Store(int instance = 0);

    protected override SessionDocument Make(int number) => new() { Turn = number };

    protected override int NumberOf(SessionDocument document) => document.Turn;

    protected override Task<Stored<SessionDocument>?> ReadAsync(LearnerKey key, int instance = 0) =>
        Store(instance).ReadAsync(key, None);

    protected override Task<string> WriteAsync(LearnerKey key, SessionDocument document, string? ifMatch, int instance = 0) =>
        Store(instance).WriteAsync(key, document, ifMatch, None);

    protected override Task DeleteAsync(LearnerKey key) => Store().DeleteAsync(key, None);

    [Fact]
    public async Task Should_keep_every_member_of_a_session()
    {
        using var data = JsonDocument.Parse("""{ "cells": [ 1.5, null, "zu\u00fcrich \ud83d\ude00" ] }""");
        var session = new SessionDocument
        {
            Turn = 12,
            Stack = [new StackFrame("discover", new Dictionary<string, string> { ["step"] = "rate", ["data"] = "{\"Key\":1}" })],
            LastInboxIds = ["a", "b"],
            Outbox =
            [
                new OutboxEntry(
                    12,
                    "b",
                    [data.RootElement.Clone()],
                    [new StoredReply("message", "Hello", null, null, "c1"), new StoredReply("update", null, "heat-map", data.RootElement.Clone(), "c2")],
                    "webchat",
                    "{}"),
            ],
            Accounts = [new AccountMemory("r1", ["I rebuilt it"], ["f1", "f2"])],
            SentCards = new Dictionary<string, string> { ["Nonce"] = "activity-1" },
            LastSeen = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 891, TimeSpan.FromHours(2)),
        };

        await WriteAsync(Ann, session, null);
        var read = (await ReadAsync(Ann))!.Document;

        Assert.Equal(12, read.Turn);
        Assert.Equal(session.LastSeen, read.LastSeen);
        Assert.Equal(["a", "b"], read.LastInboxIds);
        Assert.Equal("activity-1", read.SentCards["Nonce"]);
        var frame = Assert.Single(read.Stack);
        Assert.Equal(("discover", "rate", "{\"Key\":1}"), (frame.Id, frame.State["step"], frame.State["data"]));
        var account = Assert.Single(read.Accounts);
        Assert.Equal(["I rebuilt it"], account.Quotes);
        Assert.Equal(["f1", "f2"], account.Fingerprints);
        var entry = Assert.Single(read.Outbox);
        Assert.Equal((12, "b", "webchat", "{}"), (entry.Turn, entry.InboxId, entry.ChannelId, entry.ReferenceJson));
        Assert.True(JsonElement.DeepEquals(data.RootElement, Assert.Single(entry.Operations)));
        Assert.Equal(session.Outbox[0].Replies[0], entry.Replies[0]);
        Assert.True(JsonElement.DeepEquals(data.RootElement, entry.Replies[1].Data!.Value));
    }

    [Fact]
    public async Task Should_have_empty_lists_rather_than_none()
    {
        await WriteAsync(Ann, new SessionDocument(), null);
        var read = (await ReadAsync(Ann))!.Document;

        Assert.Empty(read.Stack);
        Assert.Empty(read.LastInboxIds);
        Assert.Empty(read.Outbox);
        Assert.Empty(read.Accounts);
        Assert.Empty(read.SentCards);
    }

    [Fact]
    public async Task Should_keep_members_that_a_newer_version_wrote_whatever_their_names()
    {
        using var json = JsonDocument.Parse("""{"id":["x"],"_etag":1,"ttl":null,"learnerKey":"other","document":{"a":[1.5,true]}}""");
        var unknown = json.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.Clone());
        var etag = await WriteAsync(Ann, new SessionDocument { Unknown = unknown }, null);

        await WriteAsync(Ann, (await ReadAsync(Ann, 1))!.Document with { Turn = 2 }, etag, 1);

        var read = (await ReadAsync(Ann))!.Document;
        Assert.Equal(2, read.Turn);
        Assert.Equal(unknown.Keys.Order(), read.Unknown!.Keys.Order());
        Assert.All(unknown, member => Assert.True(JsonElement.DeepEquals(member.Value, read.Unknown[member.Key]), member.Key));
    }

    [Fact]
    public async Task Should_keep_every_character_and_put_a_mark_for_half_of_one()
    {
        const string Text = "Zürich \0 \u0001 \u2028 'x' \"y\" \\ \u4e2d\u6587 \ud83d\ude00 e\u0301";
        await WriteAsync(Ann, new SessionDocument { LastInboxIds = [Text, "a\ud800b", "\udc00"] }, null);

        Assert.Equal([Text, "a\ufffdb", "\ufffd"], (await ReadAsync(Ann, 1))!.Document.LastInboxIds);
    }
}
