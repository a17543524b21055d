using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Tests.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Situations;

/// <summary>An answer to an imagined moment: choice, reason, check, where it would fail; three at most.</summary>
public sealed class SituationalJudgeTests
{
    private static readonly SituationalJudge Judge = new();

    private static readonly AccountContext Context = new(
        "Handling complaints",
        "Taking anger seriously, agreeing a next step and keeping to it.",
        "Picture a normal week in this role. You have to decide on this: a refund. What would you do first, and why?");

    [Theory]
    [InlineData("I would ring the customer first, because an email makes angry people angrier. I'd check what we promised her. It could fail if she does not pick up.")]
    [InlineData("First I'd read the ticket and the last three invoices, so that I know what was promised. If the refund is above my limit I would not decide it, I would ask my manager, since it is her money.")]
    [InlineData("Ring the customer. Otherwise she hears it from someone else. Then check the invoice against the order.")]
    [InlineData("i'd stop the line before anything else because one torn seal usually means ten. then look at the last batch to see if it is the machine")]
    [InlineData("My first step would be to look at the log, because guessing costs us an hour. The risk is that the log was rotated.")]
    [InlineData("I will call the driver and ask where he is, because the office plan is always late. If he does not answer I call the shop.")]
    public void Should_place_a_choice_with_reason_and_check_or_failure_on_three(string answer) => Assert.Equal(3, Of(answer).Level);

    [Theory]
    [InlineData("I would ring the customer and offer her the refund.")]
    [InlineData("Call the customer straight away.")]
    [InlineData("I would ask Maria which pages take the money, because a mistake there is worst.")]
    [InlineData("I'd ask the shift leader for the list and write to the customer.")]
    public void Should_place_a_choice_alone_on_two(string answer) => Assert.Equal(2, Of(answer).Level);

    [Theory]
    [InlineData("I would communicate clearly and stay positive.")]
    [InlineData("It depends.")]
    [InlineData("Customers are important because without them there is no business.")]
    [InlineData("yes")]
    [InlineData("")]
    [InlineData("I would be professional, because professionalism is key.")]
    public void Should_place_what_names_no_step_on_one(string answer) => Assert.Equal(1, Of(answer).Level);

    [Fact]
    public void Should_give_nothing_for_the_question_or_the_description()
    {
        Assert.All((string[])[Context.Question, Context.RequirementDescription], copied => Assert.True(Of(copied).IsPasted));
        Assert.All((string[])[Context.Question, "I would be " + Context.RequirementDescription], copied => Assert.Empty(Of(copied).Signals));
    }

    [Fact]
    public void Should_give_nothing_for_an_earlier_answer()
    {
        const string Earlier = "I would ring the customer first, because an email makes angry people angrier, and check the invoice.";
        var again = Judge.Judge(Context with { EarlierFingerprints = Fingerprint.Of(Earlier) }, [Earlier]);
        Assert.Equal((1, true), (again.Level, again.IsPasted));
    }

    [Fact]
    public void Should_place_nonsense_with_the_right_surface_below_three() =>
        Assert.All(AccountSets.Nonsense, text => Assert.True(Of(text).Level <= 2, text));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Should_place_shuffled_words_below_three(int seed) => Assert.All(AccountSets.Dev, item =>
    {
        var shuffled = WordOrderTraining.Shuffle(item.Answer, seed, bare: false);
        Assert.True(Of(shuffled).Level <= 2, shuffled);
    });

    [Fact]
    public void Should_never_go_above_three_and_quote_verbatim_whatever_is_said() => Assert.All(AccountSets.Dev, item =>
    {
        var judgement = Of(item.Answer);
        Assert.InRange(judgement.Level, 1, SituationalLevels.Ceiling);
        Assert.All(judgement.Signals, signal => Assert.Contains(signal.Quote, item.Answer, StringComparison.Ordinal));
    });

    [Fact]
    public void Should_take_the_answer_to_a_probe_with_the_answer()
    {
        var alone = Of("I would ring the customer.");
        var both = Judge.Judge(Context, ["I would ring the customer.", "Because an email makes it worse, and I would check the invoice first."]);

        Assert.Equal((2, SituationalSignal.Reason), (alone.Level, alone.Missing));
        Assert.Equal((3, null), (both.Level, both.Missing));
    }

    [Fact]
    public void Should_give_the_level_by_the_table()
    {
        Assert.Equal(1, SituationalLevels.Of(new HashSet<SituationalSignal> { SituationalSignal.Reason, SituationalSignal.Check, SituationalSignal.Failure }));
        Assert.Equal(2, SituationalLevels.Of(new HashSet<SituationalSignal> { SituationalSignal.Choice, SituationalSignal.Reason }));
        Assert.Equal(2, SituationalLevels.Of(new HashSet<SituationalSignal> { SituationalSignal.Choice, SituationalSignal.Check, SituationalSignal.Failure }));
        Assert.Equal(3, SituationalLevels.Of(new HashSet<SituationalSignal> { SituationalSignal.Choice, SituationalSignal.Reason, SituationalSignal.Failure }));
    }

    private static SituationalJudgement Of(string answer) => Judge.Judge(Context, [answer]);
}
