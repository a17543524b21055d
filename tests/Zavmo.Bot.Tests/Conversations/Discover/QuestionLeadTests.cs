using System.Text.RegularExpressions;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>What is said before a question: what was mentioned earlier, once; why it is asked, now and then; never what an answer settled.</summary>
public sealed partial class QuestionLeadTests : AsyncCleanup
{
    private const string Mentions =
        "In May the till froze on refunds and nobody could repeat it. I wrote a browser test with the seven steps, sent it with my report and the developer saw the fault at the first try.";

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_refer_back_once_in_the_learners_own_words()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "standard", role: "2");
        var told = 0;
        var leads = new List<string>();
        for (var turn = 0; turn < 30 && learner.Step != "heat-map"; turn++)
        {
            var text = Flat(learner.Answered[^1]);
            leads.AddRange(Back().Matches(text).Select(match => match.Groups["quote"].Value));
            await learner.TypeAsync(text.Contains("Step ", StringComparison.Ordinal) && told++ == 0 ? Mentions : told == 1 ? "that's all" : "skip");
            if (text.Contains("Shall we go on", StringComparison.Ordinal) || text.Contains("carry on", StringComparison.OrdinalIgnoreCase))
            {
                await learner.TypeAsync("carry on");
            }
        }

        var quote = Assert.Single(leads);
        Assert.Contains(quote.TrimEnd('.'), Mentions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_refer_to_nothing_where_nothing_was_told()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        var said = learner.Answered.ToList();
        for (var turn = 0; turn < 10 && learner.Step != "heat-map"; turn++)
        {
            said.AddRange(await learner.TypeAsync("skip"));
        }

        Assert.DoesNotContain(said, text => Back().IsMatch(Flat(text)));
    }

    [Fact]
    public async Task Should_say_why_it_asks_now_and_then()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "standard", role: "2");
        var reasons = Because().IsMatch(Flat(learner.Answered[^1])) ? 1 : 0;
        var asked = 1;
        for (; asked < 5 && learner.Step != "heat-map"; asked++)
        {
            await learner.TypeAsync("skip");
            reasons += Because().IsMatch(Flat(learner.Answered[^1])) ? 1 : 0;
        }

        Assert.InRange(reasons, 1, asked - 1);
    }

    [Fact]
    public async Task Should_not_ask_for_what_an_answer_to_another_question_settled()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "full", role: "2");
        const string gdpr =
            "In May a patient asked us to delete her personal data. I found her records in two databases, erased the consent form and the address "
            + "under the GDPR, and wrote to her within the month that the personal data is gone.";
        var asked = new List<string>();
        for (var turn = 0; turn < 50 && learner.Step is not ("heat-map" or "next-step"); turn++)
        {
            var text = Flat(learner.Answered[^1]);
            var settled = (await Stores.LearnerAsync(host)).Observations.Any(seen => seen.RequirementId == "regulation.gdpr" && seen.Kind == ObservationKind.Account);
            if (settled && text.Contains("Step ", StringComparison.Ordinal))
            {
                asked.Add(text);
            }

            await learner.TypeAsync(settled ? "skip" : Regex.IsMatch(text, "Step .*(?:API testing|Playwright|SQL|browser test automation|[Tt]est design)") ? gdpr : "skip");
            if (learner.Answered[^1].Contains("carry on", StringComparison.OrdinalIgnoreCase))
            {
                await learner.TypeAsync("carry on");
            }
        }

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, text => Regex.IsMatch(text, @"GDPR[^”]*\?$"));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("(?:You mentioned|A while ago you wrote|I remember|Earlier it was) “(?<quote>[^”]+)”")]
    private static partial Regex Back();

    [GeneratedRegex("weighs most|role rests on this|counts for a lot|without a rating|no rating of yours|nothing from you so far|plan would start elsewhere|your plan depends|your plan can leave out")]
    private static partial Regex Because();
}
