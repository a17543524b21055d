using System.Globalization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="IWebChatStore"/> promises.</summary>
public abstract class WebChatStoreContract
{
    private static CancellationToken None => CancellationToken.None;

    protected abstract IWebChatStore Store(int instance = 0);

    protected abstract void Restart();

    [Fact]
    public async Task Should_know_the_conversations_that_were_made()
    {
        Assert.False(await Store().ExistsAsync("c", None));
        await Store().CreateAsync("c", None);
        Restart();

        Assert.True(await Store(1).ExistsAsync("c", None));
        Assert.False(await Store().ExistsAsync("d", None));
    }

    [Fact]
    public async Task Should_refuse_what_belongs_to_no_conversation()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Store().AppendAsync("c", "1", "{}", None));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Store().ReadAsync("c", 0, None));
    }

    [Fact]
    public async Task Should_read_on_from_a_watermark()
    {
        await Store().CreateAsync("c", None);
        Assert.Equal((0, ""), await ReadAsync(0));
        Assert.Equal(1, await Store().AppendAsync("c", "a", "A", None));
        Assert.Equal(2, await Store(1).AppendAsync("c", "b", "B", None));

        Assert.Equal((2, "A B"), await ReadAsync(0));
        Assert.Equal((2, "B"), await ReadAsync(1));
        Assert.Equal((2, ""), await ReadAsync(2));
        Restart();
        Assert.Equal(3, await Store().AppendAsync("c", "d", "D", None));
        Assert.Equal((3, "D"), await ReadAsync(2));
    }

    [Fact]
    public async Task Should_show_a_replaced_activity_to_readers_past_it()
    {
        await Store().CreateAsync("c", None);
        await Store().AppendAsync("c", "a", "A", None);
        await Store().AppendAsync("c", "b", "B", None);

        Assert.Equal(3, await Store().AppendAsync("c", "a", "A2", None));
        Assert.Equal((3, "A2"), await ReadAsync(2));
        Assert.Equal((3, "B A2"), await ReadAsync(0));
    }

    [Fact]
    public async Task Should_find_an_activity_as_it_is_now()
    {
        await Store().CreateAsync("c", None);
        await Store().CreateAsync("other", None);
        await Store().AppendAsync("c", "a", "A", None);
        await Store().AppendAsync("c", "a", "A2", None);

        Assert.Equal("A2", await Store(1).FindAsync("c", "a", None));
        Assert.Null(await Store().FindAsync("c", "b", None));
        Assert.Null(await Store().FindAsync("other", "a", None));
    }

    [Fact]
    public async Task Should_keep_an_activity_where_a_conversation_that_exists_is_made_again()
    {
        await Store().CreateAsync("c", None);
        await Store().AppendAsync("c", "a", "A", None);
        await Store(1).CreateAsync("c", None);

        Assert.Equal((1, "A"), await ReadAsync(0));
    }

    [Fact]
    public async Task Should_keep_the_last_five_hundred_activities()
    {
        await Store().CreateAsync("c", None);
        await Store().CreateAsync("other", None);
        await Store().AppendAsync("other", "a", "A", None);
        for (var number = 1; number <= 501; number++)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            await Store().AppendAsync("c", text, text, None);
        }

        var page = await Store().ReadAsync("c", 0, None);
        Assert.Equal(501, page.Watermark);
        Assert.Equal(Enumerable.Range(2, 500), page.Activities.Select(text => int.Parse(text, CultureInfo.InvariantCulture)));
        Assert.Equal(["A"], (await Store().ReadAsync("other", 0, None)).Activities);
    }

    [Fact]
    public async Task Should_number_activities_without_a_gap_when_many_come_at_once()
    {
        await Store().CreateAsync("c", None);
        var marks = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => Task.Run(
            () => Store(number % 2).AppendAsync("c", $"a{number}", $"{number}", None))));

        Assert.Equal(Enumerable.Range(1, 16).Select(mark => (long)mark), marks.Order());
        Assert.Equal(16, (await Store().ReadAsync("c", 0, None)).Activities.Count);
    }

    [Fact]
    public async Task Should_clear_a_conversation_and_go_on_counting()
    {
        await Store().CreateAsync("c", None);
        await Store().AppendAsync("c", "a", "A", None);
        await Store().ClearAsync("c", None);

        Assert.Equal((1, ""), await ReadAsync(0));
        Assert.Equal(2, await Store().AppendAsync("c", "b", "B", None));
    }

    [Fact]
    public async Task Should_keep_a_file_until_it_is_deleted_and_the_newest_of_too_many()
    {
        await Store().CreateAsync("c", None);
        await Store().CreateAsync("d", None);
        foreach (var number in Enumerable.Range(1, IWebChatStore.KeptUploads + 2))
        {
            await Store().KeepUploadAsync("c", $"u{number}", [(byte)number, 0, 255], None);
        }

        await Store().KeepUploadAsync("c", "u7", [9], None);
        Restart();

        Assert.Null(await Store(1).ReadUploadAsync("c", "u2", None));
        Assert.Equal([3, 0, 255], (await Store(1).ReadUploadAsync("c", "u3", None))!);
        Assert.Equal([7, 0, 255], (await Store(1).ReadUploadAsync("c", "u7", None))!);
        Assert.Null(await Store(1).ReadUploadAsync("d", "u3", None));
        await Store().DeleteUploadsAsync("c", ["u3", "u4", "never"], None);
        Assert.Null(await Store(1).ReadUploadAsync("c", "u3", None));
        Assert.NotNull(await Store(1).ReadUploadAsync("c", "u5", None));
        await Store().ClearAsync("c", None);
        Assert.Null(await Store(1).ReadUploadAsync("c", "u5", None));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Store().KeepUploadAsync("nowhere", "u", [1], None));
    }

    [Fact]
    public async Task Should_make_one_key_for_everybody()
    {
        var keys = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(() => Store(number % 2).KeyAsync(None))));
        Restart();

        Assert.Equal(32, keys[0].Length);
        Assert.All(keys, key => Assert.Equal(keys[0], key));
        Assert.Equal(keys[0], await Store().KeyAsync(None));
    }

    private async Task<(long Watermark, string Activities)> ReadAsync(long after)
    {
        var page = await Store(1).ReadAsync("c", after, None);
        return (page.Watermark, string.Join(' ', page.Activities));
    }
}
