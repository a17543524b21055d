using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bench.Durable;

/// <summary>One learner's way through the whole assessment, held once to learn what is said and what each turn stores.</summary>
internal static class Assessment
{
    private const int MaxTurns = 60;

    public static readonly string[] Accounts =
    [
        "Last Tuesday the nightly run for the Harrow shop failed. I read the log, found the expired password, changed it and started the run again. By nine the reports were in everybody's inbox.",
        "In March a customer could not pay on a Saturday. I rebuilt the case on my laptop, found the rounding in the total, and wrote a test for it. The fix went out on Monday.",
        "Two weeks ago I set up the checks for the new receipt printer. I tried paper out, power off and a double press, and wrote up four faults. All four were mended before the pilot.",
        "When the supplier changed their price file in June I compared the old and the new columns, drew up a list of what would break, and agreed a date with them. Nothing broke on the day.",
        "A new colleague joined in September. I sat with her every morning for two weeks, showed her where the test data comes from and let her lead the third release. She now runs it alone.",
        "Our release note used to be written by hand. I made a small script that collects the closed tickets, had two people review it, and we have used it for every release since the spring.",
        "I am told to follow the checklist and I do it with some help.",
    ];

    /// <summary>Holds it; returns the turns up to the heat map.</summary>
    public static async Task<IReadOnlyList<RecordedTurn>> RecordAsync()
    {
        var sender = new TakingSender();
        await using var host = await ChatHost.StartAsync(sender);
        var turns = new List<RecordedTurn>();
        var recorder = new TurnRecorder(host);
        foreach (var text in (string[])["hi", "yes", "1", "full", "none"])
        {
            turns.Add(await recorder.SayAsync(text));
        }

        while (sender.Last.Split("Input.ChoiceSet").Length - 1 is > 0 and var ratings)
        {
            turns.Add(await recorder.SayAsync(sender.Last.Contains("\"step\":\"prerequisites\"", StringComparison.Ordinal)
                ? "all yes"
                : string.Join(' ', Enumerable.Range(0, ratings).Select(i => 2 + (i % 3)))));
        }

        while (sender.Last.Contains("\"step\":\"prerequisites\"", StringComparison.Ordinal))
        {
            turns.Add(await recorder.SayAsync("that's all"));
        }

        while (turns.Count < MaxTurns && !sender.Last.Contains("heat-map", StringComparison.Ordinal))
        {
            turns.Add(await recorder.SayAsync(Accounts[turns.Count % Accounts.Length]));
        }

        return turns;
    }

    private sealed class TurnRecorder(ChatHost host)
    {
        private readonly SqliteDatabase database = host.Services.GetRequiredService<SqliteDatabase>();
        private string? learnerTag;
        private int evidence;

        public async Task<RecordedTurn> SayAsync(string text)
        {
            var message = host.Message("pilot", text);
            await host.SayAsync(message);
            var person = await host.Services.GetRequiredService<IDirectoryStore>()
                .FindOrCreateAsync(message.TenantId, message.ChannelId, message.UserId, () => "", CancellationToken.None);
            var key = person.Key.ToString();
            var item = InboxItem.Of(message, person.Key, new string('n', 48), DateTimeOffset.UnixEpoch.Ticks);
            var session = await ReadAsync("sessions", key, key);
            var learner = await ReadAsync("learners", key, key);
            var changed = learner?.ETag != learnerTag;
            learnerTag = learner?.ETag;
            var items = new List<string>();
            while (await ReadAsync("evidence", key, EvidenceItem.IdOf(evidence + 1)) is { } stored)
            {
                items.Add(stored.Document);
                evidence++;
            }

            return new RecordedTurn(
                text,
                StorageJson.Default.InboxItem.Body(item),
                StorageJson.Default.InboxItem.Body(item.ToTombstone(TurnOutcome.None, DateTimeOffset.UnixEpoch)),
                session!.Document,
                changed ? learner!.Document : null,
                items);
        }

        private Task<Stored<string>?> ReadAsync(string table, string key, string id) =>
            new SqliteContainer(database, table).ReadAsync(key, id, CancellationToken.None);
    }
}
