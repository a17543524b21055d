namespace Zavmo.Bot.Demo;

/// <summary>Priya Shah: three of six questions answered, the fourth is open.</summary>
internal sealed class TestEngineerMidAssessment : IDemoPersona
{
    private static readonly AssessmentScript Script = new()
    {
        Role = "Software Test Engineer",
        Ratings = ["4 3 3 2 3", "2 3 3 3 2", "3 1 1"],
        Prerequisites = "yes yes",
        Proofs = new Dictionary<string, string>
        {
            ["prerequisite.testing-software-that-other-people-use-for-their-work"] = "A reference letter from Harrow Tills, 2024.",
        },
        Answers = 2,
        Accounts = new Dictionary<string, IReadOnlyList<string>>
        {
            ["technical-competency.test-design"] =
            [
                "In April we got split bills: one table, several cards. I drew the states of a bill on paper and found eleven ways through, "
                + "where the ticket named four. I chose boundary amounts for each, one penny and the full total among them, because the last "
                + "card takes the rounding. Two of the eleven lost a penny. The developer mended both before the pilot.",
            ],
            ["technical-competency.browser-test-automation"] =
            [
                "Last month I moved the refund checks from a written list into the automated suite. I wrote six tests against the test till "
                + "and put them into the merge run.",
                "The list took half a day before each release, and in a hurry we left lines out, so it had to run by itself. In the second "
                + "week one of the tests stopped a change that refunded the tip twice.",
                "Nothing much, it was ordinary work once I had begun.",
            ],
            ["digital-tool.playwright"] =
            [
                "A test of mine went red one morning in three. With help from Tom I turned the trace on, saw that it clicked before the total "
                + "was drawn, and waited for the total instead of for two seconds. It has been green for a month.",
                "Nothing more than that. Tom showed me where the trace is and stayed until I could read it.",
            ],
            ["foundation-skill.clear-fault-reports"] =
            [
                "In May the till froze after a cancelled payment, but only with the old receipt printer. I wrote down the seven steps, filmed "
                + "them on my phone, and added the printer's version. The developer saw it freeze at the first try and mended it the same day.",
                "Words alone were the other way. Two reports before that one had come back as not reproducible, because nobody saw how fast I "
                + "had to press.",
                "Nobody that I know of. I still do it.",
            ],
            ["foundation-skill.root-cause-analysis"] =
            [
                "In June the day's totals were off by one sale in a single shop. I compared the till's log with the database line by line and "
                + "found a sale that was stored at midnight with the date of the next day. We changed how that date is made, and the totals "
                + "of the next four weeks agreed.",
            ],
            ["foundation-skill.risk-based-prioritising"] =
            [
                "Before version 8.3 I had one day instead of three. I asked support what had cost shops money last year, put card payments and "
                + "refunds first and left the report screens for later. I told the product owner in writing what was not checked. One small "
                + "fault came out, in a report.",
            ],
            ["foundation-skill.giving-bad-news"] =
            [
                "On a Thursday in March I had to say that the release could not go out. I went to the product owner at ten, showed her the "
                + "double charge on my screen and named the two things that would have to happen first. She moved the release to Monday.",
            ],
            ["technical-competency.api-testing"] =
            [
                "In February I checked the new voucher service. I sent it expired vouchers, amounts below zero and the same voucher twice, and "
                + "compared each error answer with the contract. The same voucher twice was accepted. It was mended in a day and I kept my calls "
                + "as tests.",
            ],
            ["digital-tool.sql"] =
            [
                "For the voucher checks I needed shops with a thousand old vouchers. I wrote the inserts myself, looked with a join whether each "
                + "voucher hung on a shop, and the checks ran on that data for the whole spring.",
            ],
            ["industry-knowledge.card-payments"] =
            [
                "In January a shop lost its line in the middle of a payment. I sat with the support engineer, followed the payment from the till "
                + "to the bank in the log, and saw that the till had never sent the reversal. I wrote the case into our list, and the reversal "
                + "is sent since version 8.1.",
            ],
        },
    };

    /// <inheritdoc />
    public string Id => "priya-shah";

    /// <inheritdoc />
    public string Name => "Priya Shah";

    /// <inheritdoc />
    public string About => "test engineer, in the middle of the assessment";

    /// <inheritdoc />
    public Task<bool> SeedAsync(DemoConversations conversations, CancellationToken cancellationToken) =>
        conversations.PlayAsync(((IDemoPersona)this).UserId, Script.Next, cancellationToken);
}
