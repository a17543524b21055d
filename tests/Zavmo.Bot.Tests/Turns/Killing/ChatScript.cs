using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>What a learner types from "hi" to the heat map, and what came of it without kills.</summary>
/// <param name="Texts">The messages, in order.</param>
/// <param name="Replies">What was answered to all of them, in order.</param>
/// <param name="State">What the stores hold at the end.</param>
internal sealed record ChatScript(IReadOnlyList<string> Texts, IReadOnlyList<string> Replies, string State)
{
    /// <summary>How many different scripts there are.</summary>
    public const int Count = 4;

    private const int MaxAccounts = 8;

    private static readonly string[] Accounts =
    [
        Journeys.OrdinaryAccount,
        "In March I moved the backup of the tills to the night because it slowed the shop. I measured a week before and after, and the queue was gone.",
        "I wrote the runbook for the Leeds branch on my own last month. The night shift used it the same week and called me once instead of nine times.",
        "When the supplier changed its prices in May I compared both lists, found eleven faults, told the buyer and put them right by Friday.",
        "We had a complaint about late parcels in June. I asked the driver, drew the route again and the customer thanked us in writing.",
    ];

    /// <summary>Plays a script to its end on a database of its own: the oracle.</summary>
    public static async Task<ChatScript> RecordAsync(int variant)
    {
        await using var host = new ChatHost();
        var learner = new Learner(host);
        var texts = new List<string>();
        var replies = new List<string>();
        async Task TypeAsync(string text)
        {
            texts.Add(text);
            replies.AddRange(await learner.TypeAsync(text));
        }

        foreach (var text in (string[])["hi", "yes", variant % 2 == 0 ? "1" : "2", variant < 2 ? "quick" : "standard", "none"])
        {
            await TypeAsync(text);
        }

        while (learner.RatingCount > 0 && learner.Step == "ratings")
        {
            await TypeAsync(string.Join(' ', Enumerable.Range(variant, learner.RatingCount).Select(n => 1 + n % 4)));
        }

        while (learner.Step == "prerequisites")
        {
            await TypeAsync(learner.RatingCount > 0 ? string.Join(' ', Enumerable.Repeat("yes", learner.RatingCount)) : "a reference letter from Leeds, 2023");
        }

        for (var account = 0; account < MaxAccounts && learner.Step != "heat-map"; account++)
        {
            await TypeAsync(Accounts[(account + variant) % Accounts.Length]);
            await TypeAsync(account == 2 ? "can I change my answer" : "that's all");
            if (account == 1)
            {
                await TypeAsync("report a bad answer: you read it without what I did myself");
            }
        }

        return new ChatScript(texts, replies, await LearnerState.ReadAsync(host.Services, "sam"));
    }
}
