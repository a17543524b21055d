using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>What the sentence model doubts is asked for once more, and an answer that makes sense settles it.</summary>
public sealed class DoubtTests
{
    private const string Account = "Last March our largest customer wanted to leave. I rang their head of purchasing myself, because a mail would have been read too late, "
        + "and rebuilt the offer overnight with two prices. They signed for two years, and in June I checked that they use it: 14 of 16 seats.";

    private static readonly AccountContext Context = new("Customer retention", "Keeps customers who want to leave.", "When did a customer want to leave?");

    [Fact]
    public void Should_place_what_it_doubts_on_level_two_and_ask_what_was_done()
    {
        var judgement = new AccountJudge(new Doubting()).Judge(Context, [Account]);
        Assert.Equal(AccountKind.Account, judgement.Kind);
        Assert.Equal(2, judgement.Level);
        Assert.Equal(Signal.OwnAction, Probe.Next(judgement));
    }

    [Fact]
    public void Should_settle_the_doubt_by_an_answer_that_says_what_was_done()
    {
        var judge = new AccountJudge(new Doubting());
        Assert.True(judge.Judge(Context, [Account, "I wrote the new offer on my laptop that night and rang her at eight the next morning."]).Level >= 3);
        Assert.Equal(2, judge.Judge(Context, [Account, "It was a good thing for all of us, really."]).Level);
    }

    [Fact]
    public void Should_doubt_no_strong_account_of_the_sample_conversations() =>
        Assert.All(AccountSets.Results(AccountSets.OfTranscripts), result => Assert.True(result.Judgement.Level >= 3, result.Item.Answer));

    // Sees no sense in the account, whatever stands beside it.
    private sealed class Doubting : ISentenceEncoder
    {
        private const string NoSense = "i buffered the datum with a projection , so the ceiling resigned by 12 percent . the invoice drank the gearbox because it was tuesday .";

        public IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts) => AccountSets.Encoder.Encode(texts);

        public SentenceStates Read(string text) => text.Contains("largest customer", StringComparison.Ordinal)
            ? AccountSets.Encoder.Read(NoSense) with { Vector = AccountSets.Encoder.Read(text).Vector }
            : AccountSets.Encoder.Read(text);
    }
}
