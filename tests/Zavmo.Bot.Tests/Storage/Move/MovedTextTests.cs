using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Tests.Storage.Move;

/// <summary>Documents as odd as there can be come back as they were.</summary>
public sealed class MovedTextTests
{
    private static readonly LearnerKey Ann = new("local", "ann");

    private static CancellationToken None => CancellationToken.None;

    [Theory]
    [InlineData("""{"turn":1,"later":"half \uD83D pair","\uDE00":{"b":1,"a":[null,true,-0.5,1E+17,1E-05]}}""")]
    [InlineData("""{"turn":1,"later":"zu\u00FCrich \uD83D\uDE00 \u0022\\\u003C\u002B\u2028/\n\t\u0000"}""")]
    [InlineData("""{"turn":1,"later":[9007199254740992,-9007199254740992,0.1,123456.789]}""")]
    [InlineData("""{"turn":1,"appliedLater":{"deep":[[[{"x":""}]]]},"_etag":"mine","id":"mine","ttl":1}""")]
    public async Task Should_bring_back_to_the_letter_what_a_newer_version_wrote(string body)
    {
        using var bench = new MoveBench();
        await bench.PutAsync("sessions", "local|ann", "local|ann", body);

        var report = await bench.MoveAsync(bench.FromFile, bench.ToCosmos);
        await bench.MoveAsync(bench.ToCosmos, bench.ToFile);

        Assert.Equal([$"sessions local|ann local|ann  {body}"], MoveBench.Rows(bench.Second));
        Assert.Equal(1, report.Compared.Single(each => each.Name == "sessions").Target.Count);
    }

    [Fact]
    public async Task Should_move_a_zero_that_loses_its_sign()
    {
        using var bench = new MoveBench();
        await bench.PutAsync("sessions", "local|ann", "local|ann", """{"turn":1,"later":[-0,-0.0,0.0]}""");

        var report = await bench.MoveAsync(bench.FromFile, bench.ToCosmos);

        Assert.Equal(1, report.Compared.Single(each => each.Name == "sessions").Target.Count);
    }

    [Fact]
    public async Task Should_move_dates_and_every_kind_of_member_to_the_letter()
    {
        using var bench = new MoveBench();
        using var data = JsonDocument.Parse("""{ "at": "2026-03-04T05:06:07+02:00", "cells": [ 1.5, null, "zu\u00fcrich \ud83d\ude00" ] }""");
        var session = new SessionDocument
        {
            Turn = 12,
            Stack = [new StackFrame("discover", new Dictionary<string, string> { ["step"] = "rate", ["data"] = "{\"at\":\"2026-03-04T05:06:07+02:00\"}" })],
            Outbox = [new OutboxEntry(12, "b", [data.RootElement.Clone()], [new StoredReply("message", "Hello <b>", null, null, "c1")], "webchat", "{}")],
            LastSeen = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 891, TimeSpan.FromHours(2)),
        };
        await bench.FirstServices.GetRequiredService<ISessionStore>().WriteAsync(Ann, session, null, None);
        var before = MoveBench.Rows(bench.First);

        await bench.MoveAsync(bench.FromFile, bench.ToCosmos);
        await bench.MoveAsync(bench.ToCosmos, bench.ToFile);

        Assert.Contains("05:06:07.891+02:00", Assert.Single(before), StringComparison.Ordinal);
        Assert.Equal(before, MoveBench.Rows(bench.Second));
    }

    [Fact]
    public async Task Should_move_names_that_cosmos_takes_in_other_letters_only()
    {
        using var bench = new MoveBench();
        string[] names = ["a/b", "zürich ~ 😀", "50%", "a?b#c\\d"];
        foreach (var name in names)
        {
            await bench.FirstServices.GetRequiredService<ISessionStore>().WriteAsync(new LearnerKey(name, name), new SessionDocument { Turn = 1 }, null, None);
            Assert.Equal(name, CosmosId.NameOf(CosmosId.Of(name)));
        }

        await bench.MoveAsync(bench.FromFile, bench.ToCosmos);
        await bench.MoveAsync(bench.ToCosmos, bench.ToFile);

        Assert.Equal(MoveBench.Rows(bench.First), MoveBench.Rows(bench.Second));
        foreach (var name in names)
        {
            Assert.NotNull(await bench.CosmosServices.GetRequiredService<ISessionStore>().ReadAsync(new LearnerKey(name, name), None));
        }
    }

    [Fact]
    public async Task Should_leave_what_has_expired_and_give_a_tombstone_what_is_left_of_its_life()
    {
        using var bench = new MoveBench();
        var inbox = bench.FirstServices.GetRequiredService<IInboxStore>();
        await inbox.TryCreateAsync(Tombstone("old", TimeSpan.FromSeconds(-1)), None);
        await inbox.TryCreateAsync(Tombstone("new", TimeSpan.FromHours(5)), None);

        await bench.MoveAsync(bench.FromFile, bench.ToCosmos);

        var partition = InboxItem.ShardOf("test", "c");
        var items = await new CosmosContainer<RawDocument>(
            bench.CosmosServices.GetRequiredService<CosmosConnection>(), CosmosModel.Inbox, StorageJson.Default.RawDocument, IdProvider.System)
            .ListAsync(FormattableString.Invariant($"{partition}"), null, None);
        Assert.Equal(InboxItem.IdOf("test", "c", "new"), Assert.Single(items).Id);
        var place = new MovedInbox().PlaceOf(new MovedDocument("", "", items[0].Stored.Document.Text), bench.Time.GetUtcNow());
        Assert.Equal(5 * 60 * 60, place.Fields.Seconds);

        InboxItem Tombstone(string id, TimeSpan life) => InboxItem
            .Of(new InboundActivity("{}", "test", "c", id, "u", "local"), Ann, "n", 1)
            .ToTombstone(TurnOutcome.None, bench.Time.GetUtcNow() + life);
    }

    [Fact]
    public async Task Should_take_a_version_once_that_a_broken_off_save_has_put_by()
    {
        using var bench = new MoveBench();
        var roles = bench.CosmosServices.GetRequiredService<IRoleStore>();
        var role = await roles.SaveAsync("local", new RoleRecord("cook", "Cook", null, 0, "{}", "Cooks."), None);
        await new CosmosContainer<RoleRecord>(
            bench.CosmosServices.GetRequiredService<CosmosConnection>(), CosmosModel.Roles, StorageJson.Default.RoleRecord, IdProvider.System)
            .TryCreateAsync("local", CosmosRoleStore.IdOf(role, isNewest: false), role, CosmosFields.None, None);

        var report = await bench.MoveAsync(bench.ToCosmos, bench.ToFile);

        Assert.Equal(1, report.Compared.Single(each => each.Name == "roles").Source.Count);
        Assert.Equal(1, (await bench.SecondServices.GetRequiredService<IRoleStore>().FindAsync("local", "cook", None))!.Version);
    }

    [Fact]
    public void Should_know_every_container_and_every_table()
    {
        var known = MovedContainers.All.Select(container => container.Name).Concat(MovedContainers.Staying.Keys).ToList();
        Assert.Equal(known.Count, known.Distinct().Count());
        Assert.Empty(CosmosModel.Containers.Select(model => model.Name).Except(known));

        using var store = new TempStore();
        var tables = store.Open().GetRequiredService<SqliteDatabase>().Read(connection =>
            connection.All("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", row => row.GetString(0)));
        Assert.Equal(known.Order(StringComparer.Ordinal), tables.Order(StringComparer.Ordinal));
    }
}
