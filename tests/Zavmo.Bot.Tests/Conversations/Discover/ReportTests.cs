using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Storage;
using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>"Report a bad answer", in words and at any step: kept for the administrator with the turn it is about, and the conversation goes on.</summary>
public sealed class ReportTests : AsyncCleanup
{
    private const string Told = "Nobody asked me about the zucchini tills";

    private readonly LogLines log = new();
    private readonly ChatHost host;
    private readonly Learner learner;

    public ReportTests()
    {
        host = new ChatHost(services => services.AddLogging(logging => logging.AddProvider(log).AddFilter<LogLines>(_ => true)));
        learner = new Learner(host);
    }

    [Fact]
    public async Task Should_ask_for_a_sentence_keep_it_with_the_judgement_and_ask_the_open_question_again()
    {
        var (judged, question) = await JudgedAsync();

        var asked = Assert.Single(await learner.TypeAsync("that answer was wrong"));
        Assert.EndsWith("?", asked, StringComparison.Ordinal);
        Assert.Contains("administrator", asked, StringComparison.Ordinal);
        Assert.Contains("manager", asked, StringComparison.Ordinal);
        Assert.Empty(await ItemsAsync());
        var said = await learner.TypeAsync(Told);

        var item = Assert.Single(await ItemsAsync());
        var (quote, comment) = host.Services.GetRequiredService<FeedbackTaker>().Open("local", item);
        Assert.Equal((judged.Turn, FeedbackReaction.Reported, Told), (item.Turn, item.Reaction, comment));
        Assert.StartsWith(judged.Text.ReplaceLineEndings(" ")[..20], quote, StringComparison.Ordinal);
        Assert.StartsWith("reaction-", item.Source!.Name, StringComparison.Ordinal);
        Assert.Equal(("discover", AccountJudge.Version), (item.Source.Conversation, item.Source.Judge));
        Assert.Equal(2, said.Count);
        Assert.Contains("Thank you", said[0], StringComparison.Ordinal);
        Assert.Equal(question, said[1]);
        Assert.Single(await Stores.AccountsAsync(host));
    }

    [Theory]
    [InlineData("report a bad answer: " + Told)]
    [InlineData("Report a bad answer. " + Told)]
    [InlineData("I'd like to report your last reply \u2013 " + Told)]
    [InlineData("report an unfair judgement - " + Told)]
    [InlineData("Report the last answer, " + Told)]
    public async Task Should_take_what_is_said_in_the_same_message(string text)
    {
        var (judged, question) = await JudgedAsync();

        Assert.Equal(question, (await learner.TypeAsync(text))[^1]);

        var item = Assert.Single(await ItemsAsync());
        Assert.Equal(judged.Turn, item.Turn);
        Assert.Equal(Told, host.Services.GetRequiredService<FeedbackTaker>().Open("local", item).Comment);
    }

    [Theory]
    [InlineData("never mind")]
    [InlineData("no")]
    [InlineData("nevermind, sorry")]
    public async Task Should_leave_it_when_the_learner_does(string text)
    {
        var (_, question) = await JudgedAsync();
        await learner.TypeAsync("report this");

        Assert.Equal(question, (await learner.TypeAsync(text))[^1]);

        Assert.Empty(await ItemsAsync());
        Assert.Equal(0, (await Stores.LearnerAsync(host)).Reports);
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        Assert.Empty(await ItemsAsync());
    }

    [Fact]
    public async Task Should_take_an_account_after_a_pause_as_an_account()
    {
        await JudgedAsync();
        await learner.TypeAsync("report this");
        host.Time.Skip(TimeSpan.FromHours(5));

        await learner.TypeAsync(Journeys.OrdinaryAccount);

        Assert.Empty(await ItemsAsync());
    }

    [Fact]
    public async Task Should_keep_nothing_before_consent_and_say_so()
    {
        await learner.TypeAsync("hi");

        var said = Assert.Single(await learner.TypeAsync("report a bad answer: " + Told));

        Assert.Matches("(?i)nothing|not kept", said);
        Assert.Empty(await ItemsAsync());
        Assert.Contains("yes", said, StringComparison.Ordinal);
        Assert.DoesNotContain("zucchini", System.Text.Json.JsonSerializer.Serialize(await Stores.SessionAsync(host)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_honestly_that_nothing_was_judged_yet()
    {
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        var choices = learner.Answered[^1];
        await learner.TypeAsync("report a bad answer");

        Assert.Equal(choices, (await learner.TypeAsync("I do not like the tone of it"))[^1]);

        var item = Assert.Single(await ItemsAsync());
        Assert.Null(item.Turn);
        Assert.Null(item.Source);
    }

    [Fact]
    public async Task Should_ask_the_open_probe_again_and_not_the_question_above_it()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        await learner.TypeAsync("On Monday I moved the quarterly review with Harrow to the afternoon.");
        Assert.Equal(0, Cards());
        var said = await learner.TypeAsync("report a bad answer: " + Told);

        Assert.Equal(0, Cards());
        Assert.EndsWith("?", said[^1], StringComparison.Ordinal);
        await learner.TypeAsync("They had more time then, and on Tuesday they signed for another year.");
        await learner.TypeAsync("that's all");
        Assert.Single(await Stores.AccountsAsync(host));

        int Cards() => learner.Answered.Count(text => text.Contains("Step ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_show_ratings_again_and_take_numbers_as_ratings_while_it_waits()
    {
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        await learner.TypeAsync("1");
        await learner.PressAsync("quick");
        await learner.PressAsync("none");
        await learner.TypeAsync("report this");
        await learner.TypeAsync("3 4 2 3 3");
        Assert.Empty(await ItemsAsync());
        Assert.Equal(5, (await Stores.LearnerAsync(host)).Observations.Count);

        await learner.TypeAsync("report this: " + Told);
        Assert.Equal(5, learner.RatingCount);
        await learner.RateAsync(1, 2, 3, 4, 5);
        Assert.Equal(10, (await Stores.LearnerAsync(host)).Observations.Count);
    }

    [Theory]
    [InlineData("The report was bad, so I rewrote it on Monday and sent it to the client.")]
    [InlineData("In May I had to report a bad answer of the help desk to my manager. I rang the caller and put it right.")]
    public async Task Should_take_an_account_of_reporting_as_an_account(string account)
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        await learner.TypeAsync(account);
        await learner.TypeAsync("that's all");

        Assert.Single(await Stores.AccountsAsync(host));
        Assert.Empty(await ItemsAsync());
    }

    [Theory]
    [InlineData("delete my data", "yes, delete")]
    [InlineData("I withdraw my consent", "yes")]
    public async Task Should_erase_it_with_the_learner(string words, string confirmed)
    {
        await JudgedAsync();
        await learner.TypeAsync("report a bad answer: " + Told);
        var bo = new Learner(host, "bo");
        await bo.TypeAsync("hi");
        await bo.TypeAsync("yes");
        await bo.TypeAsync("report this: I see no reason for it");
        var sealedWords = (await ItemsAsync()).Single(item => item.Source is not null).ProtectedComment!;
        Assert.True(DiskHolds(sealedWords));

        await learner.TypeAsync(words);
        await learner.TypeAsync(confirmed);

        Assert.Equal((await Stores.KeyAsync(host, "bo")).LearnerId, Assert.Single(await ItemsAsync()).LearnerId);
        Assert.Empty((await Stores.SessionAsync(host)).Reportable);
        Assert.Equal(0, (await Stores.LearnerAsync(host)).Reports);
        Assert.False(DiskHolds(sealedWords));
        Assert.False(DiskHolds("zucchini"));
    }

    [Theory]
    [InlineData("who sees this?")]
    [InlineData("what have you stored about me?")]
    public async Task Should_tell_who_asks_what_is_kept_that_there_are_reports(string question)
    {
        await JudgedAsync();
        var before = await learner.TypeAsync(question);
        await learner.TypeAsync("report a bad answer: " + Told);
        await learner.TypeAsync("report a bad answer: and nobody answered either");

        var after = await learner.TypeAsync(question);

        Assert.Equal(before.Count + 1, after.Count);
        Assert.Contains(after, text => text.Contains("two", StringComparison.Ordinal) && text.Contains("dministrator", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_keep_words_encrypted_short_and_out_of_the_log()
    {
        await JudgedAsync();
        await learner.TypeAsync("report a bad answer: zucchini " + new string('x', 5_000) + " \ud83d");

        var item = Assert.Single(await ItemsAsync());
        Assert.Equal(FeedbackTaker.MaxComment, host.Services.GetRequiredService<FeedbackTaker>().Open("local", item).Comment!.Length);
        Assert.DoesNotContain("xxxxxxxx", item.ProtectedComment + item.ProtectedQuote, StringComparison.Ordinal);
        Assert.DoesNotContain("zucchini", System.Text.Json.JsonSerializer.Serialize(await Stores.SessionAsync(host)), StringComparison.Ordinal);
        Assert.NotEmpty(log.AtLeast(LogLevel.Trace));
        Assert.DoesNotContain(log.AtLeast(LogLevel.Trace), line => line.Contains("zucchini", StringComparison.Ordinal));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    /// <summary>To the question after the first judged account: the turn and text of the judgement, and the question.</summary>
    private async Task<((int Turn, string Text) Judged, string Question)> JudgedAsync()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        var said = await learner.TypeAsync("that's all");
        return (((await Stores.SessionAsync(host)).Turn, said[0]), said[^1]);
    }

    private Task<IReadOnlyList<FeedbackItem>> ItemsAsync() => host.Services.GetRequiredService<IFeedbackStore>().ListAsync("local", 10, CancellationToken.None);

    private bool DiskHolds(string text)
    {
        SqliteConnection.ClearAllPools();
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return Directory.EnumerateFiles(Path.GetDirectoryName(host.DatabasePath)!).Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray().AsSpan().IndexOf(bytes) >= 0;
        });
    }
}
