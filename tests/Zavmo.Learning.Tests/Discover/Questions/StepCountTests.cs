using Zavmo.Learning.Discover.Questions;

namespace Zavmo.Learning.Tests.Discover.Questions;

public sealed class StepCountTests
{
    [Theory]
    [InlineData(BudgetKind.Quick, 3, 10)]
    [InlineData(BudgetKind.Standard, 6, 20)]
    [InlineData(BudgetKind.Full, null, null)]
    public void Should_offer_minutes_and_count_accounts(BudgetKind kind, int? accounts, int? minutes) =>
        Assert.Equal((accounts, minutes), (Budget.Of(kind).Accounts, Budget.Of(kind).Minutes));

    [Theory]
    [InlineData(39, false, 8)]
    [InlineData(40, false, 8)]
    [InlineData(41, false, 9)]
    [InlineData(39, true, 39)]
    [InlineData(0, false, 0)]
    public void Should_put_five_ratings_on_a_card_or_one(int requirements, bool oneAtATime, int cards) =>
        Assert.Equal(cards, Budget.Cards(requirements, oneAtATime));

    [Theory]
    [InlineData(1, 0, 0, 1, 11)]
    [InlineData(8, 1, 0, 9, 11)]
    [InlineData(8, 3, 0, 11, 11)]
    [InlineData(8, 3, 1, 11, 12)]
    public void Should_count_cards_and_main_questions(int cards, int questions, int skipped, int step, int about) =>
        Assert.Equal(new StepCount(step, about), StepCount.Of(Budget.Quick, 39, false, cards, questions, skipped));

    [Fact]
    public void Should_never_count_past_the_end()
    {
        Assert.Equal(new StepCount(12, 12), StepCount.Of(Budget.Quick, 39, false, 8, 4, 0));
        Assert.Equal(new StepCount(1, 4), StepCount.Of(Budget.Standard, 3, false, 1, 0, 0));
        Assert.Equal(new StepCount(1, 47), StepCount.Of(Budget.Full, 39, false, 1, 0, 0));
    }
}
