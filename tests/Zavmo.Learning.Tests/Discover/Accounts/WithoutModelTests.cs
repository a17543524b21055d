using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>The native library of the sentence model exists for the common systems only.</summary>
public sealed class WithoutModelTests
{
    private const string Story =
        "Last March our largest customer wanted to leave. I rang their head of purchasing myself, because a mail would have been read too late, and asked what was missing. "
        + "I rebuilt the offer overnight with two prices. They signed for two years, and in June I checked that they use it: 14 of 16 seats.";

    [Fact]
    public void Should_judge_by_the_rules_alone_where_the_model_cannot_be_loaded_and_say_so()
    {
        var context = new AccountContext("Customer retention", "Keeps customers who want to leave.", "When did a customer want to leave?");
        var judged = new AccountJudge(new MissingEncoder()).Judge(context, [Story]);

        Assert.InRange(judged.Level, 3, 5);
        Assert.Equal("accounts-offline/11-rules", judged.JudgeVersion);
    }

    private sealed class MissingEncoder : ISentenceEncoder
    {
        public IReadOnlyList<float[]> Encode(IReadOnlyList<string> texts) => throw new DllNotFoundException("onnxruntime");

        public SentenceStates Read(string text) => throw new DllNotFoundException("onnxruntime");
    }
}
