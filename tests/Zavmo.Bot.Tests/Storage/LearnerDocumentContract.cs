using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What sessions and learner documents promise alike in every store: the ETag decides.</summary>
public abstract class LearnerDocumentContract<T>
    where T : class
{
    protected static readonly LearnerKey Ann = new("local", "ann");

    protected CancellationToken None => CancellationToken.None;

    /// <summary>A document whose number tells it from others.</summary>
    protected abstract T Make(int number);

    protected abstract int NumberOf(T document);

    /// <summary>Reads through one of two independent instances on the same data.</summary>
    protected abstract Task<Stored<T>?> ReadAsync(LearnerKey key, int instance = 0);

    protected abstract Task<string> WriteAsync(LearnerKey key, T document, string? ifMatch, int instance = 0);

    protected abstract Task DeleteAsync(LearnerKey key);

    /// <summary>Closes both instances, as at the end of the process, and opens them again.</summary>
    protected abstract void Restart();

    [Fact]
    public async Task Should_have_nothing_for_a_new_learner() => Assert.Null(await ReadAsync(Ann));

    [Fact]
    public async Task Should_read_what_was_created_with_the_tag_that_the_write_gave()
    {
        var etag = await WriteAsync(Ann, Make(1), null);

        var stored = await ReadAsync(Ann, instance: 1);
        Assert.Equal(1, NumberOf(stored!.Document));
        Assert.Equal(etag, stored.ETag);
    }

    [Fact]
    public async Task Should_refuse_to_create_twice()
    {
        await WriteAsync(Ann, Make(1), null);

        await Assert.ThrowsAsync<ETagConflictException>(() => WriteAsync(Ann, Make(2), null, instance: 1));
        Assert.Equal(1, NumberOf((await ReadAsync(Ann))!.Document));
    }

    [Fact]
    public async Task Should_replace_once_for_each_tag()
    {
        var first = await WriteAsync(Ann, Make(1), null);
        var second = await WriteAsync(Ann, Make(2), first);

        Assert.NotEqual(first, second);
        await Assert.ThrowsAsync<ETagConflictException>(() => WriteAsync(Ann, Make(3), first));
        Assert.Equal(2, NumberOf((await ReadAsync(Ann))!.Document));
    }

    [Fact]
    public async Task Should_give_a_new_tag_when_the_same_document_is_written_again()
    {
        var first = await WriteAsync(Ann, Make(1), null);

        Assert.NotEqual(first, await WriteAsync(Ann, Make(1), first));
    }

    [Fact]
    public async Task Should_refuse_to_replace_what_is_not_there() =>
        await Assert.ThrowsAsync<ETagConflictException>(() => WriteAsync(Ann, Make(1), "none"));

    [Fact]
    public async Task Should_never_take_a_tag_from_before_a_delete()
    {
        var before = await WriteAsync(Ann, Make(1), null);
        await DeleteAsync(Ann);
        Assert.Null(await ReadAsync(Ann));
        await WriteAsync(Ann, Make(2), null);

        await Assert.ThrowsAsync<ETagConflictException>(() => WriteAsync(Ann, Make(3), before));
    }

    [Fact]
    public async Task Should_delete_what_is_not_there_without_complaint() => await DeleteAsync(Ann);

    [Fact]
    public async Task Should_keep_learners_and_tenants_apart()
    {
        var other = new LearnerKey("contoso", "ann");
        await WriteAsync(Ann, Make(1), null);
        await WriteAsync(other, Make(2), null);
        await DeleteAsync(other);

        Assert.Equal(1, NumberOf((await ReadAsync(Ann))!.Document));
        Assert.Null(await ReadAsync(new LearnerKey("local", "ANN")));
    }

    [Fact]
    public async Task Should_let_exactly_one_of_sixteen_writers_win()
    {
        var etag = await WriteAsync(Ann, Make(0), null);
        var wins = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => Task.Run(async () =>
        {
            try
            {
                await WriteAsync(Ann, Make(number), etag, instance: number % 2);
                return number;
            }
            catch (ETagConflictException)
            {
                return 0;
            }
        })));

        var winner = Assert.Single(wins, number => number != 0);
        Assert.Equal(winner, NumberOf((await ReadAsync(Ann))!.Document));
    }

    [Fact]
    public async Task Should_keep_everything_over_a_restart()
    {
        var etag = await WriteAsync(Ann, Make(7), null);

        Restart();

        var stored = await ReadAsync(Ann);
        Assert.Equal(7, NumberOf(stored!.Document));
        Assert.Equal(etag, stored.ETag);
        await WriteAsync(Ann, Make(8), etag);
    }
}
