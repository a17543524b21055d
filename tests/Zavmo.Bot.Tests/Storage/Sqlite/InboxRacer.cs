using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

/// <summary>Takes as many messages of a fixed list as it can get, thirty-two at once.</summary>
internal static class InboxRacer
{
    public const string Name = "race";

    private const int Callers = 32;

    /// <summary>The program of the second process: says when it is ready, begins on a line, prints what it won.</summary>
    public static async Task<int> RunAsync(string database, string count, TextReader input, TextWriter output)
    {
        using var temp = new TempStore();
        var inbox = temp.Open(database: database).GetRequiredService<IInboxStore>();
        await inbox.ReadAsync(0, "", CancellationToken.None);
        await output.WriteLineAsync("ready");
        await input.ReadLineAsync();
        var won = await RaceAsync(inbox, int.Parse(count, CultureInfo.InvariantCulture), "second");
        await output.WriteLineAsync(string.Join(' ', won));
        return 0;
    }

    /// <summary>The numbers of the messages that were won.</summary>
    public static async Task<IReadOnlyList<int>> RaceAsync(IInboxStore inbox, int count, string owner)
    {
        var won = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var mine = new List<int>();
            for (var number = caller; number < count; number += Callers)
            {
                if (await inbox.TryCreateAsync(Message(number, owner), CancellationToken.None) is not null)
                {
                    mine.Add(number);
                }
            }

            return mine;
        })));
        return [.. won.SelectMany(numbers => numbers)];
    }

    public static InboxItem Message(int number, string owner)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        return InboxItem.Of(
            new InboundActivity("{}", "webchat", "c", id, "u", "local"), new LearnerKey("local", "ann"), owner, number);
    }
}
