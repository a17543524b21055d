using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

/// <summary>A real second process on the same file.</summary>
public sealed class SecondProcessTests : IDisposable
{
    private const int Messages = 3000;

    private readonly TempStore _temp = new();

    private static CancellationToken None => CancellationToken.None;

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Should_give_every_message_to_exactly_one_of_two_processes()
    {
        var inbox = _temp.Open().GetRequiredService<IInboxStore>();
        using var second = SecondProcess.OfTests(
            InboxRacer.Name, _temp.Database, Messages.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("ready", await second.ReadLineAsync());
        await second.WriteLineAsync("go");
        var mine = await InboxRacer.RaceAsync(inbox, Messages, "first");
        var theirs = (await second.ReadLineAsync())!
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(text => int.Parse(text, CultureInfo.InvariantCulture))
            .ToList();

        Assert.Equal(Enumerable.Range(0, Messages), mine.Concat(theirs).Order());
        var stored = await inbox.ListAsync(InboxState.Open, Messages + 1, None);
        Assert.Equal(mine.Order(), Of(stored, "first"));
        Assert.Equal(theirs.Order(), Of(stored, "second"));
    }

    private static IEnumerable<int> Of(IEnumerable<Stored<InboxItem>> stored, string owner) =>
        stored.Where(item => item.Document.Owner == owner).Select(item => (int)item.Document.Arrival);
}
