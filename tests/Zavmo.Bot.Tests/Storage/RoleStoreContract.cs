using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="IRoleStore"/> promises.</summary>
public abstract class RoleStoreContract
{
    private static CancellationToken None => CancellationToken.None;

    protected abstract IRoleStore Store(int instance = 0);

    protected abstract void Restart();

    private static RoleRecord Role(string id, string title, string text = "text", string? owner = null) =>
        new(id, title, "L3", 0, """{"title":"x"}""", text, owner);

    [Fact]
    public async Task Should_know_no_role_at_first()
    {
        Assert.Null(await Store().FindAsync("local", "engineer", None));
        Assert.Null(await Store().FindAsync("local", "engineer", 1, None));
        Assert.Empty(await Store().ListAsync("local", null, None));
    }

    [Fact]
    public async Task Should_give_back_a_role_as_it_was_saved()
    {
        var saved = await Store().SaveAsync("local", Role("engineer", "Engineer", "Zeile 1\r\nZeile 2 \u2022", "ann"), None);
        Restart();

        Assert.Equal(Role("engineer", "Engineer", "Zeile 1\r\nZeile 2 \u2022", "ann") with { Version = 1 }, saved);
        Assert.Equal(saved, await Store().FindAsync("local", "engineer", None));
    }

    [Fact]
    public async Task Should_make_the_next_version_and_keep_the_earlier_ones()
    {
        await Store().SaveAsync("local", Role("engineer", "Engineer", "old"), None);
        var second = await Store(1).SaveAsync("local", Role("engineer", "Engineer", "new") with { Version = 40 }, None);

        Assert.Equal(2, second.Version);
        Assert.Equal("new", (await Store().FindAsync("local", "engineer", None))!.SourceText);
        Assert.Equal("old", (await Store().FindAsync("local", "engineer", 1, None))!.SourceText);
    }

    [Fact]
    public async Task Should_number_versions_past_nine_in_order()
    {
        for (var version = 1; version <= 12; version++)
        {
            await Store().SaveAsync("local", Role("engineer", "Engineer", $"text {version}"), None);
        }

        Assert.Equal((12, "text 12"), await NewestAsync("engineer"));
        Assert.Equal(12, Assert.Single(await Store().ListAsync("local", null, None)).Version);
    }

    [Fact]
    public async Task Should_list_the_newest_of_each_by_title()
    {
        await Store().SaveAsync("local", Role("b", "writer"), None);
        await Store().SaveAsync("local", Role("a", "Engineer"), None);
        await Store().SaveAsync("local", Role("a@000001", "Nurse"), None);
        await Store().SaveAsync("local", Role("a", "Engineer II"), None);
        await Store().SaveAsync("contoso", Role("c", "Baker"), None);

        Assert.Equal(
            [("Engineer II", 2), ("Nurse", 1), ("writer", 1)],
            (await Store(1).ListAsync("local", null, None)).Select(role => (role.Title, role.Version)));
        Assert.Equal((2, "text"), await NewestAsync("a"));
    }

    [Fact]
    public async Task Should_list_the_tenants_roles_and_of_private_ones_the_learners_own()
    {
        await Store().SaveAsync("local", Role("everyones", "Everyone's"), None);
        await Store().SaveAsync("local", Role("mine", "Mine", "1", "ann"), None);
        await Store().SaveAsync("local", Role("mine", "Mine", "2", "ann"), None);
        await Store().SaveAsync("local", Role("hers", "Hers", "1", "Ann"), None);

        Assert.Equal([("everyones", 1), ("mine", 2)], (await Store(1).ListAsync("local", "ann", None)).Select(role => (role.Id, role.Version)));
        Assert.Equal("everyones", Assert.Single(await Store(1).ListAsync("local", null, None)).Id);
        Assert.Empty(await Store().ListAsync("contoso", "ann", None));
    }

    [Fact]
    public async Task Should_keep_tenants_apart()
    {
        await Store().SaveAsync("local", Role("engineer", "Engineer"), None);

        Assert.Null(await Store().FindAsync("contoso", "engineer", None));
        Assert.Equal(1, (await Store().SaveAsync("contoso", Role("engineer", "Engineer"), None)).Version);
    }

    [Theory]
    [InlineData(null, "ann")]
    [InlineData("ann", "bo")]
    [InlineData("ann", null)]
    public async Task Should_never_put_one_owners_role_over_anothers(string? first, string? second)
    {
        await Store().SaveAsync("local", Role("engineer", "Engineer", "mine", first), None);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Store().SaveAsync("local", Role("engineer", "Engineer", "theirs", second), None));
        Assert.Equal((1, "mine"), await NewestAsync("engineer"));
    }

    [Fact]
    public async Task Should_lose_no_version_when_many_save_at_once()
    {
        var saved = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => Task.Run(
            () => Store(number % 2).SaveAsync("local", Role("engineer", "Engineer", $"text {number}"), None))));

        Assert.Equal(Enumerable.Range(1, 16), saved.Select(role => role.Version).Order());
        var last = saved.Single(role => role.Version == 16);
        Assert.Equal((16, last.SourceText), await NewestAsync("engineer"));
    }

    [Fact]
    public async Task Should_keep_members_that_a_newer_version_wrote()
    {
        using var json = JsonDocument.Parse("[1,2]");
        await Store().SaveAsync("local", Role("engineer", "Engineer") with { Unknown = new() { ["_etag"] = json.RootElement.Clone() } }, None);
        await Store().SaveAsync("local", Role("engineer", "Engineer", "new"), None);

        Assert.Equal("[1,2]", (await Store(1).FindAsync("local", "engineer", 1, None))!.Unknown!["_etag"].GetRawText());
        Assert.Null((await Store(1).FindAsync("local", "engineer", 2, None))!.Unknown);
        Assert.Null(await Store(1).FindAsync("local", "engineer", 3, None));
    }

    [Fact]
    public async Task Should_delete_every_version_of_a_learners_own_roles_and_no_other()
    {
        await Store().SaveAsync("local", Role("mine", "Mine", "1", "ann"), None);
        await Store().SaveAsync("local", Role("mine", "Mine", "2", "ann"), None);
        await Store().SaveAsync("local", Role("hers", "Hers", "1", "Ann"), None);
        await Store().SaveAsync("local", Role("everyones", "Everyone's"), None);
        await Store().SaveAsync("contoso", Role("mine", "Mine", "1", "ann"), None);

        await Store(1).DeleteOwnedAsync("local", "ann", None);
        await Store(1).DeleteOwnedAsync("local", "ann", None);

        Assert.Equal(["everyones"], (await Store().ListAsync("local", "ann", None)).Select(role => role.Id));
        Assert.NotNull(await Store().FindAsync("local", "hers", None));
        Assert.Null(await Store().FindAsync("local", "mine", 1, None));
        Assert.NotNull(await Store().FindAsync("contoso", "mine", None));
        Assert.Equal(1, (await Store().SaveAsync("local", Role("mine", "Mine", "3", "ann"), None)).Version);
    }

    [Fact]
    public async Task Should_delete_a_learners_own_roles_of_a_range_of_ids_and_no_other()
    {
        foreach (var (id, owner) in new[] { ("draft-ann-01", "ann"), ("draft-ann-02", "ann"), ("draft-ann-03", "ann"), ("draft-ann-015", "bob"), ("own-ann-x", "ann") })
        {
            await Store().SaveAsync("local", Role(id, id, "1", owner), None);
        }

        await Store().SaveAsync("local", Role("draft-ann-01", "again", "2", "ann"), None);

        await Store(1).DeleteOwnedAsync("local", "ann", "draft-ann-", "draft-ann-03", None);
        await Store(1).DeleteOwnedAsync("local", "ann", "draft-ann-", "draft-ann-03", None);

        Assert.Equal(["draft-ann-03", "own-ann-x"], (await Store().ListAsync("local", "ann", None)).Select(role => role.Id));
        Assert.Null(await Store().FindAsync("local", "draft-ann-01", 1, None));
        Assert.NotNull(await Store().FindAsync("local", "draft-ann-015", None));
    }

    [Theory]
    [InlineData("ingénieur/\u00a0?#%~ \\ 😀")]
    [InlineData("engineer@000001")]
    public async Task Should_take_any_id(string id)
    {
        await Store().SaveAsync("Zürich 😀/?#", Role(id, "Engineer", "old"), None);
        await Store().SaveAsync("Zürich 😀/?#", Role(id, "Engineer", "new"), None);

        Assert.Equal("old", (await Store(1).FindAsync("Zürich 😀/?#", id, 1, None))!.SourceText);
        Assert.Equal((id, 2), Assert.Single((await Store(1).ListAsync("Zürich 😀/?#", null, None)).Select(role => (role.Id, role.Version))));
    }

    private async Task<(int Version, string Text)> NewestAsync(string id)
    {
        var role = await Store().FindAsync("local", id, None);
        return (role!.Version, role.SourceText);
    }
}
