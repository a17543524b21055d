using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

/// <summary>Answers that are lost, refused or late.</summary>
public sealed class CosmosTroubleTests : IDisposable
{
    private static readonly LearnerKey Ann = new("local", "ann");

    private readonly TwoCosmosProcesses _processes = new();
    private readonly CosmosWire _wire = new();
    private readonly ServiceProvider _process;

    public CosmosTroubleTests() => _process = _processes.Open(adjust: _wire.Listen);

    private static CancellationToken None => CancellationToken.None;

    private ISessionStore Sessions => _process.GetRequiredService<ISessionStore>();

    public void Dispose() => _processes.Dispose();

    [Fact]
    public async Task Should_know_its_own_create_when_the_answer_was_lost()
    {
        await Sessions.ReadAsync(Ann, None);
        var lost = LoseAnswers(HttpMethod.Post);

        var etag = await Sessions.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);

        Assert.True(lost() > 0);
        Assert.Equal(etag, (await _processes.Get<ISessionStore>(1).ReadAsync(Ann, None))!.ETag);
    }

    [Fact]
    public async Task Should_know_its_own_replace_when_the_answer_was_lost()
    {
        var first = await Sessions.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);
        var lost = LoseAnswers(HttpMethod.Put);

        var second = await Sessions.WriteAsync(Ann, new SessionDocument { Turn = 2 }, first, None);

        Assert.True(lost() > 0);
        var stored = (await _processes.Get<ISessionStore>(1).ReadAsync(Ann, None))!;
        Assert.Equal((2, second), (stored.Document.Turn, stored.ETag));
    }

    [Fact]
    public async Task Should_not_take_anothers_write_of_the_same_words_for_its_own()
    {
        await _processes.Get<ISessionStore>(1).WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);

        await Assert.ThrowsAsync<ETagConflictException>(() => Sessions.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None));
    }

    [Fact]
    public async Task Should_say_that_it_can_be_tried_again_when_nothing_arrived()
    {
        await Sessions.ReadAsync(Ann, None);
        _wire.Before = request => request.Method == HttpMethod.Post ? throw new HttpRequestException("reset") : null;

        var error = await Assert.ThrowsAsync<StorageException>(() => Sessions.WriteAsync(Ann, new SessionDocument(), null, None));

        Assert.False(error.IsPermanent);
        Assert.Contains("cannot be reached", error.Message, StringComparison.Ordinal);
        _wire.Before = null;
        Assert.NotNull(await Sessions.WriteAsync(Ann, new SessionDocument(), null, None));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, true, "refuses a document or query")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, true, "too large")]
    [InlineData(HttpStatusCode.Unauthorized, false, "Cosmos:ConnectionString")]
    [InlineData(HttpStatusCode.Forbidden, false, "Cosmos DB Built-in Data Contributor")]
    [InlineData(HttpStatusCode.ServiceUnavailable, false, "cannot be reached")]
    public async Task Should_tell_what_is_wrong_with_the_document_from_what_is_wrong_with_the_store(HttpStatusCode status, bool permanent, string said)
    {
        await Sessions.ReadAsync(Ann, None);
        _wire.Before = request => request.Method == HttpMethod.Post ? CosmosLayoutTests.Refusal(request, status) : null;

        var error = await Assert.ThrowsAsync<StorageException>(() => Sessions.WriteAsync(Ann, new SessionDocument(), null, None));

        Assert.Equal(permanent, error.IsPermanent);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Contains("container sessions", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_not_take_a_replica_that_is_behind_for_a_document_that_is_not_there()
    {
        await Sessions.ReadAsync(Ann, None);
        _wire.Before = request =>
        {
            if (request.Method != HttpMethod.Get || !request.RequestUri!.AbsolutePath.Contains("/docs/", StringComparison.Ordinal))
            {
                return null;
            }

            var response = CosmosLayoutTests.Refusal(request, HttpStatusCode.NotFound);
            response.Headers.Add("x-ms-substatus", "1002");
            return response;
        };

        Assert.False((await Assert.ThrowsAsync<StorageException>(() => Sessions.ReadAsync(Ann, None))).IsPermanent);
    }

    [Fact]
    public async Task Should_wait_as_long_as_the_service_says_and_try_again()
    {
        await Sessions.ReadAsync(Ann, None);
        var refused = 0;
        _wire.Before = request =>
        {
            if (request.Method != HttpMethod.Post || ++refused > 2)
            {
                return null;
            }

            var response = CosmosLayoutTests.Refusal(request, HttpStatusCode.TooManyRequests);
            response.Headers.Add("x-ms-retry-after-ms", "5");
            return response;
        };

        await Sessions.WriteAsync(Ann, new SessionDocument(), null, None);

        Assert.Equal(3, refused);
    }

    [Fact]
    public async Task Should_send_nothing_that_is_too_large()
    {
        await Sessions.ReadAsync(Ann, None);
        _wire.Clear();

        // The service counts what it adds to an item as well.
        var document = new SessionDocument { LastInboxIds = [new string('x', (2 * 1024 * 1024) - 400)] };
        var error = await Assert.ThrowsAsync<StorageException>(() => Sessions.WriteAsync(Ann, document, null, None));

        Assert.True(error.IsPermanent);
        Assert.Empty(_wire.Requests);
    }

    [Fact]
    public async Task Should_give_up_when_the_caller_does()
    {
        await Sessions.ReadAsync(Ann, None);
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sessions.ReadAsync(Ann, caller.Token));
    }

    [Fact]
    public async Task Should_take_the_page_of_a_proxy_for_no_answer()
    {
        var etag = await Sessions.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);
        _wire.Before = LoginPage;

        foreach (var work in new Func<Task>[]
        {
            () => Sessions.ReadAsync(Ann, None),
            () => Sessions.WriteAsync(Ann, new SessionDocument { Turn = 2 }, etag, None),
            () => _process.GetRequiredService<IFeedbackStore>().ListAsync("local", 1, None),
        })
        {
            Assert.False((await Assert.ThrowsAsync<StorageException>(work)).IsPermanent);
        }

        _wire.Before = null;
        Assert.Equal(etag, (await Sessions.ReadAsync(Ann, None))!.ETag);
    }

    /// <summary>What a proxy may answer instead of the service.</summary>
    internal static HttpResponseMessage LoginPage(HttpRequestMessage request) => new(HttpStatusCode.OK)
    {
        RequestMessage = request,
        Content = new StringContent("<html>Please log in</html>"),
    };

    // The write is done, and the connection breaks before its answer is there.
    private Func<int> LoseAnswers(HttpMethod method)
    {
        var lost = 0;
        _wire.After = request =>
        {
            if (request.Method == method && request.RequestUri!.AbsolutePath.Contains("/docs", StringComparison.Ordinal))
            {
                lost++;
                throw new HttpRequestException("reset");
            }
        };
        return () => lost;
    }
}
