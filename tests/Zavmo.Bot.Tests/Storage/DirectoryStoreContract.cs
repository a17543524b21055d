using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="IDirectoryStore"/> promises.</summary>
public abstract class DirectoryStoreContract
{
    private static CancellationToken None => CancellationToken.None;

    protected abstract IDirectoryStore Store(int instance = 0);

    protected abstract void Restart();

    [Fact]
    public async Task Should_give_a_person_the_same_learner_id_for_good()
    {
        var made = await Store().FindOrCreateAsync("local", "webchat", "u1", () => "learner-1", None);
        Restart();
        var found = await Store(1).FindOrCreateAsync("local", "webchat", "u1", () => throw new InvalidOperationException("known"), None);

        Assert.Equal(("local", "webchat", "u1", "learner-1"), (made.TenantId, made.ChannelId, made.UserId, made.LearnerId));
        Assert.Equal(made, found);
        Assert.Equal(new LearnerKey("local", "learner-1"), found.Key);
    }

    [Theory]
    [InlineData("contoso", "webchat", "u1")]
    [InlineData("local", "slack", "u1")]
    [InlineData("local", "webchat", "U1")]
    [InlineData("local", "webchatu", "1")]
    public async Task Should_tell_people_channels_and_tenants_apart(string tenant, string channel, string user)
    {
        await Store().FindOrCreateAsync("local", "webchat", "u1", () => "learner-1", None);

        Assert.Equal("learner-2", (await Store().FindOrCreateAsync(tenant, channel, user, () => "learner-2", None)).LearnerId);
    }

    [Fact]
    public async Task Should_agree_on_one_learner_id_when_many_create_at_once()
    {
        var entries = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => Task.Run(
            () => Store(number % 2).FindOrCreateAsync("local", "webchat", "u1", () => $"learner-{number}", None))));

        Assert.Single(entries.Select(entry => entry.LearnerId).Distinct());
    }

    [Fact]
    public async Task Should_store_a_conversation_when_it_is_new_or_changed_only()
    {
        await Store().FindOrCreateAsync("local", "webchat", "u1", () => "learner-1", None);

        Assert.True(await Store().SaveConversationAsync("local", "webchat", "u1", """{"a":1}""", None));
        Assert.False(await Store(1).SaveConversationAsync("local", "webchat", "u1", """{"a":1}""", None));
        Assert.True(await Store(1).SaveConversationAsync("local", "webchat", "u1", """{"a":2}""", None));
        Restart();

        var entry = await Store().FindOrCreateAsync("local", "webchat", "u1", () => "learner-2", None);
        Assert.Equal("""{"a":2}""", entry.ReferenceJson);
        Assert.Equal("learner-1", entry.LearnerId);
    }

    [Fact]
    public async Task Should_store_a_conversation_of_a_known_person_only() =>
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Store().SaveConversationAsync("local", "webchat", "u1", "{}", None));

    [Fact]
    public async Task Should_refuse_a_learner_id_that_could_name_another_tenants_learner()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store().FindOrCreateAsync("local", "webchat", "u1", () => "a|b", None));
        Assert.Equal("c", (await Store().FindOrCreateAsync("local", "webchat", "u1", () => "c", None)).LearnerId);
    }
}
