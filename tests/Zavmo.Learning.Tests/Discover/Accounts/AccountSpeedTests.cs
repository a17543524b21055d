using System.Diagnostics;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Situations;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>No text, whatever it is made of, may keep the judge busy.</summary>
public class AccountSpeedTests
{
    private const int Size = 300_000;
    private static readonly AccountContext Context = new("Handling complaints", "Deals with customers who are not happy.", "Tell me about the last one.");

    public static TheoryData<string, string> Texts => new()
    {
        { "one letter", new string('a', Size) },
        { "letters without a space", string.Concat(Enumerable.Range(0, Size).Select(i => (char)('a' + i * 7 % 26))) },
        { "prefixes without an end", string.Concat(Enumerable.Repeat("re", Size / 2)) + "ed" },
        { "short words", string.Join(' ', Enumerable.Range(0, 60_000).Select(i => new string((char)('a' + i % 26), 1 + i % 4))) },
        { "slips, all different", string.Join(' ', Enumerable.Range(0, 30_000).Select(i => $"zqv{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676 % 26)}kp")) },
        { "sentences", string.Concat(Enumerable.Repeat("I rang the boss on Monday because he was late. ", Size / 47)) },
        { "punctuation", string.Concat(Enumerable.Repeat("((((,.-", Size / 7)) },
        { "clauses", string.Concat(Enumerable.Repeat("I,", Size / 2)) },
        { "the question", string.Concat(Enumerable.Repeat("Tell me about the last one. I rang. ", Size / 36)) },
        { "no letters", string.Concat(Enumerable.Repeat("\U0001F600", Size / 2)) },
        { "lines", new string('\n', Size) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Should_get_stuck_in_no_text(string kind, string text)
    {
        var judge = new AccountJudge(new CountingEncoder());
        judge.Judge(Context, ["I rang the customer on Monday."]);

        // On a quiet machine each takes less than half a second. What grows faster than the text would take hours, and no busy machine is that slow.
        var watch = Stopwatch.StartNew();
        judge.Judge(Context, [text]);
        new SituationalJudge().Judge(Context, [text]);
        Probe.Echo([text]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{kind}: {watch.Elapsed}");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Should_show_the_model_a_part_of_any_text(string kind, string text)
    {
        var encoder = new CountingEncoder();
        var judge = new AccountJudge(encoder);
        judge.Judge(Context, ["I rang the customer on Monday because she was angry, and she called back."]);
        encoder.Words = 0;
        judge.Judge(Context, [text]);
        Assert.True(encoder.Words <= 1200, $"{kind}: {encoder.Words} words");
    }

    [Fact]
    public void Should_still_read_an_account_of_the_length_that_people_write()
    {
        const string Account = "On Monday a customer sent back 40 cups. I counted the broken ones, rang the potter and sent her nine new ones the next day.";
        var padded = string.Concat(Enumerable.Repeat("That is how it is. ", 350)) + Account;
        Assert.Equal(AccountSets.Judge.Judge(Context, [Account]).Level, AccountSets.Judge.Judge(Context, [padded]).Level);
    }
}
