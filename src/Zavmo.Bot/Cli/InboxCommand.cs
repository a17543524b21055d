using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Cli;

/// <summary><c>inbox</c>: messages that failed three times, and what to do with them.</summary>
public static class InboxCommand
{
    private const int Shown = 200;
    private const int ShortId = 12;

    /// <summary>The command.</summary>
    public static Command Create() => new("inbox", "Shows and re-opens messages that are parked because their turn failed three times.")
    {
        List(),
        Replay(),
    };

    private static Command List()
    {
        var command = new Command("list", """
            Lists the parked messages: id, arrival, channel, what is parked (a whole turn, or operations of a committed one) and
            what went wrong. What was said is not shown.

            Example: zavmo inbox list
            """);
        command.SetAction(async (_, cancellation) =>
        {
            await using var app = ZavmoHost.Create([ZavmoHost.Quiet]);
            var parked = await app.Services.GetRequiredService<IInboxStore>().ListAsync(InboxState.Parked, Shown, cancellation);
            if (parked.Count == 0)
            {
                AnsiConsole.WriteLine("Nothing is parked.");
                return 0;
            }

            Console.WriteLine(Line("Id", "Arrived (UTC)", "Channel", "Parked", "Problem"));
            foreach (var (item, _) in parked)
            {
                Console.WriteLine(Line(
                    item.Id[..ShortId],
                    new DateTime(item.Arrival, DateTimeKind.Utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    item.Activity?.ChannelId ?? "",
                    item.Entry is null ? "turn" : "operations",
                    item.Problem ?? ""));
            }

            return 0;
        });
        return command;
    }

    // One line a message whatever the width, so that it can be searched and cut.
    private static string Line(string id, string arrived, string channel, string parked, string problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{id,-ShortId}  {arrived,-19}  {channel,-10}  {parked,-10}  {problem}");

    private static Command Replay()
    {
        var id = new Argument<string>("id") { Description = "The id that 'inbox list' shows, or enough of its beginning." };
        var command = new Command("replay", """
            Opens a parked message again. A running server takes it up within seconds; otherwise the next one that starts.

            Example: zavmo inbox replay 3f9a2c41d0aa
            """)
        {
            id,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var app = ZavmoHost.Create([ZavmoHost.Quiet]);
            var store = app.Services.GetRequiredService<IInboxStore>();
            var wanted = parsed.GetRequiredValue(id);
            var found = (await store.ListAsync(InboxState.Parked, int.MaxValue, cancellation))
                .Where(item => item.Document.Id.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
            if (found.Count != 1)
            {
                throw new InvalidDataException(found.Count == 0
                    ? $"No parked message has an id that begins with '{wanted}'."
                    : $"{found.Count} parked messages have an id that begins with '{wanted}': give more of it.");
            }

            var (item, etag) = found[0];
            await store.ReplaceAsync(item with { State = InboxState.Open, Owner = "", Attempts = 0, Problem = null }, etag, cancellation);

            // Running servers look at the messages when a process has come. This one owns nothing and ends: they take it off.
            await app.Services.GetRequiredService<Node>().JoinAsync();
            AnsiConsole.WriteLine($"{item.Id[..ShortId]} is open again.");
            return 0;
        });
        return command;
    }
}
