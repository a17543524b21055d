namespace Zavmo.Bot.Tests.Fixtures;

/// <summary>Ways through the assessment that several tests need.</summary>
internal static class Journeys
{
    /// <summary>An account of an ordinary case: level 3 by the tables.</summary>
    public const string OrdinaryAccount =
        "Last Tuesday the nightly run for the Harrow shop failed. I read the log, found the expired password, "
        + "changed it and started the run again. By nine the reports were in everybody's inbox.";

    /// <summary>From "hi" to the heat map with every requirement rated <paramref name="rating"/>.</summary>
    public static async Task ToHeatMapAsync(Learner learner, string budget, int rating = 3, string role = "1", string account = OrdinaryAccount)
    {
        ArgumentNullException.ThrowIfNull(learner);
        await ToAccountsAsync(learner, budget, rating, role);
        await ThroughAccountsAsync(learner, account);
    }

    /// <summary>From the ratings to the heat map.</summary>
    public static async Task FromRatingsAsync(Learner learner, int rating, string account)
    {
        await RateAllAsync(learner, rating);
        await ThroughAccountsAsync(learner, account);
    }

    private static async Task ThroughAccountsAsync(Learner learner, string account)
    {
        for (var question = 0; question < 60 && !AtHeatMap(learner); question++)
        {
            await learner.TypeAsync(account);
            for (var probe = 0; probe < 3 && !AtHeatMap(learner) && !AtQuestion(learner); probe++)
            {
                await learner.TypeAsync("that's all");
            }
        }
    }

    /// <summary>From "hi" to the first question for an account.</summary>
    public static async Task ToAccountsAsync(Learner learner, string budget, int rating = 3, string role = "1")
    {
        ArgumentNullException.ThrowIfNull(learner);
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        await learner.TypeAsync(role);
        await learner.PressAsync(budget);
        await learner.PressAsync("none");
        await RateAllAsync(learner, rating);
    }

    private static async Task RateAllAsync(Learner learner, int rating)
    {
        while (learner.RatingCount > 0 && learner.Step == "ratings")
        {
            await learner.TypeAsync(string.Join(' ', Enumerable.Repeat(rating, learner.RatingCount)));
        }

        await PastPrerequisitesAsync(learner);
    }

    /// <summary>Says yes to what the role needs first, and names nothing that shows it.</summary>
    public static async Task PastPrerequisitesAsync(Learner learner, string answer = "yes")
    {
        ArgumentNullException.ThrowIfNull(learner);
        while (learner.Step == "prerequisites")
        {
            await learner.TypeAsync(learner.RatingCount > 0 ? string.Join(' ', Enumerable.Repeat(answer, learner.RatingCount)) : "that's all");
        }
    }

    private static bool AtHeatMap(Learner learner) => Step(learner) == "heat-map";

    private static bool AtQuestion(Learner learner) => learner.Answered.Count > 0 && learner.Answered[^1].Contains("Step ", StringComparison.Ordinal);

    private static string Step(Learner learner) => learner.Step;
}
