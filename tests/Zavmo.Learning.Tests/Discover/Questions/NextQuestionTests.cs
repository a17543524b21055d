using CsCheck;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Questions;

public sealed class NextQuestionTests
{
    private static readonly EstimatorOptions Options = new();

    [Fact]
    public void Should_choose_by_the_drop_in_weighted_variance_as_worked_by_hand()
    {
        // Categories of one each: own 2.25, shared .9. Asking the heavy one: (3 * 5.0625 + .81) / 3.25.
        Requirement[] role = [Requirement("light"), Requirement("heavy", RequirementCategory.DigitalTool, 4, 3)];

        var choice = Choose(role)!;

        Assert.Equal("heavy", choice.RequirementId);
        Assert.Equal(((3 * 5.0625) + 0.81) / 3.25, choice.VarianceReduction, 9);
    }

    [Fact]
    public void Should_predict_the_variance_that_an_account_really_leaves() =>
        Gen.Select(Gen.Int[0, 11], Gen.Int[1, 5]).List[0, 6].Sample(answers =>
        {
            var role = Of(12, 4);
            Observation[] seen = [.. answers.Select(answer => Account($"r{answer.Item1}", answer.Item2))];
            if (NextQuestion.Choose(role, seen, QuestionHistory.Empty, Budget.Standard, Options) is not { } choice)
            {
                return true;
            }

            var drops = role.Where(requirement => !seen.Any(observation => observation.RequirementId == requirement.Id))
                .ToDictionary(requirement => requirement.Id, requirement => Variance(role, seen) - Variance(role, [.. seen, Account(requirement.Id, 2)]));
            return Math.Abs(drops[choice.RequirementId] - choice.VarianceReduction) < 1e-6
                && drops.Values.Max() <= choice.VarianceReduction + 1e-6;
        });

    [Fact]
    public void Should_not_ask_what_was_asked_skipped_ruled_out_or_already_shown()
    {
        var history = new QuestionHistory { Asked = ["r0"], Skipped = ["r1"], NotPartOfRole = ["r2"] };

        var choice = Choose(Of(5, 5), history, Account("r0", 3), Account("r3", 3));

        Assert.Equal("r4", choice!.RequirementId);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void Should_keep_the_order_of_the_categories_and_use_the_whole_budget(int accounts)
    {
        var role = Of(21, 7);
        List<Observation> seen = [];
        List<string> asked = [];
        List<RequirementCategory> categories = [];
        while (NextQuestion.Choose(role, seen, new QuestionHistory { Asked = asked }, Budget.Standard with { Accounts = accounts }, Options, inOrder: true) is { } choice)
        {
            asked.Add(choice.RequirementId);
            seen.Add(Account(choice.RequirementId, 2));
            categories.Add(role.Single(requirement => requirement.Id == choice.RequirementId).Category);
        }

        Assert.Equal(accounts, asked.Count);
        Assert.Equal(categories.Order(), categories);
        Assert.True(categories.Distinct().Count() > 2, "The plan spreads over the categories.");
    }

    [Fact]
    public void Should_give_no_weight_to_what_is_not_part_of_the_role()
    {
        // Two of a category pull towards it, unless one of them is not part of the role.
        Requirement[] role = [Requirement("a", weight: 1.1), Requirement("b", RequirementCategory.DigitalTool), Requirement("c", RequirementCategory.DigitalTool)];

        Assert.Equal("b", Choose(role)!.RequirementId);
        Assert.Equal("a", Choose(role, new QuestionHistory { NotPartOfRole = ["c"] })!.RequirementId);
    }

    [Fact]
    public void Should_stop_at_the_budget_and_not_count_what_was_skipped()
    {
        var role = Of(20, 5);
        var skipped = new QuestionHistory { Skipped = ["r0", "r1", "r2", "r3", "r4", "r5"] };

        Assert.NotNull(Choose(role, skipped, Budget.Quick));
        Assert.NotNull(Choose(role, skipped with { Asked = ["r6", "r7"] }, Budget.Quick));
        Assert.Null(Choose(role, skipped with { Asked = ["r6", "r7", "r8"] }, Budget.Quick));
        Assert.NotNull(Choose(role, skipped with { Asked = ["r6", "r7", "r8"] }, Budget.Standard));
    }

    [Fact]
    public void Should_cover_every_category_first_when_there_is_no_limit()
    {
        Requirement[] role =
        [
            Requirement("a1", weight: 9), Requirement("a2", weight: 8), Requirement("a3", weight: 7),
            Requirement("b", RequirementCategory.DigitalTool, weight: 0.1), Requirement("c", RequirementCategory.Regulation, weight: 0.1),
        ];
        List<string> asked = [];
        while (Choose(role, new QuestionHistory { Asked = [.. asked] }, Budget.Full) is { } choice)
        {
            asked.Add(choice.RequirementId);
        }

        Assert.Equal(5, asked.Count);
        Assert.Equal("a1", asked[0]);
        Assert.Equal(["b", "c"], asked.Skip(1).Take(2).Order());
        Assert.Equal("a2", Choose(role, new QuestionHistory { Asked = ["a1"] }, Budget.Quick)!.RequirementId);
    }

    [Fact]
    public void Should_stop_when_no_answer_would_change_a_band()
    {
        Requirement[] role = [Requirement("easy", required: 1), Requirement("hard", required: 5)];

        Assert.Equal("hard", Choose([role[1]])!.RequirementId);

        // Nobody is below level 1, so whatever is said of it, it stays a strength.
        Assert.Null(Choose([role[0]], QuestionHistory.Empty, Witness("easy", 3)));
        Assert.NotNull(Choose([role[1]], QuestionHistory.Empty, Situational("hard", 3)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void Should_ask_the_whole_budget_whatever_somebody_says_of_themselves(int rating)
    {
        // An own rating closes no gap: even where it is far above the role, nobody knows before an account.
        var role = Of(9, 3);
        List<Observation> seen = [.. role.Select(requirement => Self(requirement.Id, rating))];
        List<string> asked = [];
        while (NextQuestion.Choose(role, seen, new QuestionHistory { Asked = asked }, Budget.Standard, Options) is { } choice)
        {
            asked.Add(choice.RequirementId);
            seen.Add(Account(choice.RequirementId, 5));
        }

        Assert.Equal(6, asked.Count);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(4, 4)]
    [InlineData(3, 3)]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    public void Should_word_the_question_a_level_up_after_a_strong_answer_and_down_after_a_thin_one(int answer, int level)
    {
        // The estimate of the other is 3 + (answer - 3) * .9 / 3.25: 3.55, 3.28, 3, 2.72, 2.45; rounded 4, 3, 3, 3, 2; then the step.
        Requirement[] role = [Requirement("a"), Requirement("b", RequirementCategory.DigitalTool)];

        Assert.Equal(level, Choose(role, new QuestionHistory { Asked = ["a"] }, Account("a", answer))!.Level);
    }

    [Fact]
    public void Should_word_the_first_question_for_the_level_believed()
    {
        Assert.Equal(3, Choose([Requirement("a")])!.Level);
        Assert.Equal(4, Choose([Requirement("a")], QuestionHistory.Empty, Self("a", 5))!.Level);
    }

    [Fact]
    public void Should_choose_the_same_again_and_nothing_from_an_empty_role()
    {
        Assert.Equal(Choose(Of(12, 4)), Choose(Of(12, 4)));
        Assert.Null(Choose([]));
    }

    private static double Variance(IReadOnlyList<Requirement> role, Observation[] seen)
    {
        var estimate = RoleEstimator.Estimate(role, seen, Options);
        return role.Sum(requirement => requirement.Weight * estimate[requirement.Id].Sd * estimate[requirement.Id].Sd);
    }

    private static QuestionChoice? Choose(IReadOnlyList<Requirement> role) => Choose(role, QuestionHistory.Empty);

    private static QuestionChoice? Choose(IReadOnlyList<Requirement> role, QuestionHistory history, params Observation[] seen) =>
        NextQuestion.Choose(role, seen, history, Budget.Standard, Options);

    private static QuestionChoice? Choose(IReadOnlyList<Requirement> role, QuestionHistory history, Budget budget) =>
        NextQuestion.Choose(role, [], history, budget, Options);
}
