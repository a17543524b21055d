using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class LearningNeedTests
{
    private static readonly Requirement Listening = SampleRole.Requirement("listening", RequirementCategory.FoundationSkill, 3, 1);

    [Theory]
    [InlineData(1, false, 1d)]
    [InlineData(1, true, 1d)]
    [InlineData(2, true, 2d)]
    [InlineData(null, true, 1d)]
    [InlineData(2, false, null)]
    [InlineData(3, true, null)]
    [InlineData(null, false, null)]
    public void Should_plan_for_what_the_learner_calls_a_gap(int? rating, bool neverDone, double? level)
    {
        var map = Map(rating, neverDone);
        var need = LearningNeeds.Of(map).SingleOrDefault();

        Assert.Equal(level, need?.Level);
        Assert.True(need?.IsOnlySaid ?? true);
        Assert.Equal(level is null, LearningNeeds.Unknown(map).Count == 1);
    }

    [Fact]
    public void Should_let_an_account_count_for_more_than_a_low_rating() =>
        Assert.DoesNotContain(LearningNeeds.Of(Map(1, neverDone: false, account: 5)), need => need.IsOnlySaid);

    [Theory]
    [InlineData(ObservationKind.Situational, 5)]
    [InlineData(ObservationKind.KnowledgeItem, 1)]
    public void Should_make_no_need_of_what_the_map_calls_a_strength(ObservationKind kind, double level)
    {
        var map = HeatMapBuilder.Build(
            "Clerk",
            [Listening],
            [.. Enumerable.Range(1, 6).Select(item => new Observation("listening", kind, level) { ItemId = $"k/listening/{item}", ItemLevel = 5 })],
            3,
            new HeatMapOptions(),
            ["listening"]);
        Assert.True(map.Categories.Single().Cells.Single() is { NoChanceYet: true, AssessedLevel: not null, Gap: not > 0 });

        Assert.Empty(LearningNeeds.Of(map));
        Assert.Empty(LearningNeeds.Unknown(map));
    }

    private static HeatMap Map(int? rating, bool neverDone, double? account = null) => HeatMapBuilder.Build(
        "Clerk",
        [Listening],
        [
            .. rating is { } self ? [new Observation("listening", ObservationKind.SelfRating, self)] : (Observation[])[],
            .. account is { } shown ? [new Observation("listening", ObservationKind.Account, shown)] : (Observation[])[],
        ],
        3,
        new HeatMapOptions(),
        neverDone ? ["listening"] : []);
}
