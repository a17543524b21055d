using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every provider promises of sizes: growth is told, and what Cosmos DB would not take is refused before it is written.</summary>
public abstract class DocumentSizeContract
{
    private static readonly LearnerKey Ann = new("local", "ann");

    private static CancellationToken None => CancellationToken.None;

    protected abstract LogLines Logged { get; }

    protected abstract ServiceProvider Open();

    [Theory]
    [InlineData('x', 300_000, true)]
    [InlineData('\u20ac', 100_000, true)]
    [InlineData('x', 200_000, false)]
    public async Task Should_report_a_document_that_grows_large(char letter, int count, bool reported)
    {
        var store = Open().GetRequiredService<IRoleStore>();
        await store.SaveAsync("local", Role(new string(letter, count)), None);

        // The secret of the key ring is told, too, at another level.
        var warnings = Logged.AtLeast(LogLevel.Warning);
        Assert.Equal(reported, warnings.Any(line => line.Contains("container roles", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Should_refuse_what_is_too_large_in_every_container()
    {
        var provider = Open();
        var huge = new string('x', (2 * 1024 * 1024) + 1);
        var etag = await provider.GetRequiredService<ISessionStore>().WriteAsync(Ann, new SessionDocument(), null, None);
        await provider.GetRequiredService<IWebChatStore>().CreateAsync("c", None);
        await provider.GetRequiredService<IDirectoryStore>().FindOrCreateAsync("local", "webchat", "u", () => "ann", None);
        var item = InboxItem.Of(new InboundActivity(huge, "webchat", "c", "a", "u", "local"), Ann, "node", 1);
        var evidence = new EvidenceItem
        {
            Number = 1, OperationId = "o", Payload = huge, PreviousHash = "", Hash = "", ContentHash = "",
        };
        var feedback = new FeedbackItem { Id = "f", LearnerId = "ann", Reaction = "like", At = default, ChannelId = "test", ProtectedComment = huge };

        foreach (var (container, write) in new (string, Func<Task>)[]
        {
            ("sessions", () => provider.GetRequiredService<ISessionStore>().WriteAsync(Ann, new SessionDocument { LastInboxIds = [huge] }, etag, None)),
            ("learners", () => provider.GetRequiredService<ILearnerStore>().WriteAsync(Ann, new LearnerDocument { LearnerId = huge }, null, None)),
            ("roles", () => provider.GetRequiredService<IRoleStore>().SaveAsync("local", Role(huge), None)),
            ("directory", () => provider.GetRequiredService<IDirectoryStore>().SaveConversationAsync("local", "webchat", "u", huge, None)),
            ("inbox", () => provider.GetRequiredService<IInboxStore>().TryCreateAsync(item, None)),
            ("evidence", () => provider.GetRequiredService<IEvidenceStore>().TryCreateAsync(Ann, evidence, None)),
            ("feedback", () => provider.GetRequiredService<IFeedbackStore>().TryCreateAsync("local", feedback, None)),
            ("webchat", () => provider.GetRequiredService<IWebChatStore>().AppendAsync("c", "a", huge, None)),
        })
        {
            var error = await Assert.ThrowsAsync<StorageException>(write);
            Assert.StartsWith($"A document of container {container} has 2097", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(etag, (await provider.GetRequiredService<ISessionStore>().ReadAsync(Ann, None))!.ETag);
    }

    private static RoleRecord Role(string text) => new("r", "R", null, 0, "{}", text);
}
