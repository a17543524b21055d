using CsCheck;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.HeatMaps;

public sealed class HeatMapBuilderTests
{
    private static readonly HeatMapOptions Options = new();

    [Fact]
    public void Should_show_an_account_as_worked_by_hand()
    {
        var map = Build([Requirement("a", required: 5)], Account("a", 4) with { Quotes = ["I rang the bank"] });
        var cell = map.Categories[0].Cells[0];

        // Mean 3 + 2.25 / 3.25 = 3.69, sd .832, half-width 1.2816 * .832 = 1.07.
        Assert.Equal((3.7, 1.1, 1.3, GapBand.Moderate), (cell.AssessedLevel, cell.HalfWidth, cell.Gap, cell.Band));
        Assert.Equal(["I rang the bank"], cell.Quotes);

        // 3.7 + .84 * .832 = 4.399: .601 * 160 / 3 = 32.1; 3.7 - .699 = 3.001: (.999 * 80 + 160) / 3 = 80.0.
        var priority = Assert.Single(map.Priorities);
        Assert.Equal((32.1, 80.0, 3), (priority.LowWeeks, priority.HighWeeks, priority.HoursPerWeek));
    }

    [Fact]
    public void Should_say_not_asked_yet_where_there_is_a_self_rating_only()
    {
        var map = Build([Requirement("a"), Requirement("b")], Self("a", 1), Account("b", 4));
        var cell = map.Categories[0].Cells[0];

        Assert.Equal((GapBand.NotAskedYet, 1), (cell.Band, cell.SelfLevel));
        Assert.Null(cell.AssessedLevel);
        Assert.Null(cell.HalfWidth);
        Assert.Null(cell.Gap);
        Assert.DoesNotContain(map.Priorities, priority => priority.Cell.RequirementId == "a");
    }

    [Fact]
    public void Should_tell_no_chance_yet_from_not_asked_yet_and_keep_its_weight()
    {
        var role = new[] { Requirement("a", required: 4), Requirement("b", required: 4), Requirement("c", required: 4), Requirement("d", required: 4) };
        Observation[] seen = [Self("a", 2), new Observation("b", ObservationKind.Situational, 3), Account("c", 2)];
        var cells = HeatMapBuilder.Build("Role", role, seen, 3, Options, ["a", "b", "c"]).Categories[0].Cells;

        Assert.Equal((GapBand.NoChanceYet, true, null), (cells[0].Band, cells[0].NoChanceYet, cells[0].AssessedLevel));
        Assert.True(cells[1] is { NoChanceYet: true, AssessedLevel: not null, Band: GapBand.Moderate or GapBand.Minor });
        Assert.False(cells[2].NoChanceYet, "An account says that there was a chance.");
        Assert.Equal((GapBand.NotAskedYet, false), (cells[3].Band, cells[3].NoChanceYet));
    }

    [Theory]
    [InlineData(ObservationKind.Account)]
    [InlineData(ObservationKind.Witness)]
    [InlineData(ObservationKind.Situational)]
    [InlineData(ObservationKind.KnowledgeItem)]
    public void Should_assess_by_anything_but_a_self_rating(ObservationKind kind) =>
        Assert.NotNull(Build([Requirement("a")], new Observation("a", kind, 1)).Categories[0].Cells[0].AssessedLevel);

    [Fact]
    public void Should_not_narrow_below_the_floor_without_a_witness()
    {
        var role = Of(12, 1);
        Observation[] seen = [.. role.SelectMany(requirement => new[] { Self(requirement.Id, 3), Account(requirement.Id, 3), Item(requirement.Id, true) })];

        Assert.Equal(0.8, Build(role, seen).Categories[0].Cells[0].HalfWidth);
        Assert.Equal(0.5, Build(role, [.. seen, Witness("r0", 3)]).Categories[0].Cells[0].HalfWidth);
    }

    [Theory]
    [InlineData(2.1, GapBand.Critical)]
    [InlineData(2.0, GapBand.Moderate)]
    [InlineData(1.0, GapBand.Moderate)]
    [InlineData(0.9, GapBand.Minor)]
    [InlineData(0.1, GapBand.Minor)]
    [InlineData(0.0, GapBand.Strength)]
    [InlineData(-1.5, GapBand.Strength)]
    public void Should_band_by_the_proficiency_scale(double gap, GapBand band) => Assert.Equal(band, GapBands.Of(gap));

    [Fact]
    public void Should_band_by_the_same_decimal_as_it_shows() =>
        Gen.Select(Gen.Int[1, 5], Gen.Double[-1, 7]).Sample((required, level) =>
        {
            var (shown, gap) = (GapBands.Shown(level), GapBands.Gap(required, level));
            var tenths = (int)Math.Round((required * 10) - (shown * 10));
            var band = tenths > 20 ? GapBand.Critical : tenths >= 10 ? GapBand.Moderate : tenths > 0 ? GapBand.Minor : GapBand.Strength;
            return GapBands.Of(gap) == band && Math.Abs(gap - (tenths / 10.0)) < 1e-9 && shown is >= 1 and <= 5;
        });

    [Fact]
    public void Should_keep_level_gap_and_band_of_every_cell_in_step() =>
        Gen.Select(Gen.Int[0, 11], Gen.Int[1, 5]).List[1, 20].Sample(answers =>
        {
            var map = Build(Of(12, 5), [.. answers.Select(answer => Account($"r{answer.Item1}", answer.Item2))]);
            return map.Cells().Where(cell => cell.AssessedLevel is not null).All(cell =>
                Math.Abs(cell.RequiredLevel - cell.AssessedLevel!.Value - cell.Gap!.Value) < 1e-9 && cell.Band == GapBands.Of(cell.Gap.Value));
        });

    [Theory]
    [InlineData(null, null, PrerequisiteStatus.NotAskedYet, GapBand.NotAskedYet)]
    [InlineData(3, null, PrerequisiteStatus.MetSaid, GapBand.NotAskedYet)]
    [InlineData(2, null, PrerequisiteStatus.NotYet, GapBand.Critical)]
    [InlineData(null, 3, PrerequisiteStatus.MetShown, GapBand.Strength)]
    [InlineData(1, 4, PrerequisiteStatus.MetShown, GapBand.Strength)]
    [InlineData(4, 2, PrerequisiteStatus.MetSaid, GapBand.NotAskedYet)]
    [InlineData(null, 2, PrerequisiteStatus.NotYet, GapBand.Critical)]
    public void Should_tell_what_is_known_of_a_prerequisite(int? self, int? account, PrerequisiteStatus status, GapBand band)
    {
        List<Observation> seen = [];
        if (self is { } said)
        {
            seen.Add(Self("p", said));
        }

        if (account is { } shown)
        {
            seen.Add(Account("p", shown));
        }

        var cell = Build([Requirement("p", RequirementCategory.Prerequisite)], [.. seen]).Categories[0].Cells[0];

        Assert.Equal((status, band), (cell.Prerequisite, cell.Band));
        Assert.Null(cell.AssessedLevel);
        Assert.Null(cell.Gap);
    }

    [Theory]
    [InlineData(PrerequisiteAnswer.No, PrerequisiteStatus.NotYet, GapBand.Critical, false)]
    [InlineData(PrerequisiteAnswer.Nearly, PrerequisiteStatus.NotYet, GapBand.Critical, true)]
    [InlineData(PrerequisiteAnswer.Yes, PrerequisiteStatus.MetSaid, GapBand.NotAskedYet, false)]
    [InlineData(PrerequisiteAnswer.YesAndProof, PrerequisiteStatus.MetSaid, GapBand.NotAskedYet, false)]
    public void Should_take_a_prerequisite_for_what_was_said_and_give_it_no_level(PrerequisiteAnswer answer, PrerequisiteStatus status, GapBand band, bool nearly)
    {
        // A rating from before prerequisites were asked by yes and no is overruled.
        var map = Build(
            [Requirement("p", RequirementCategory.Prerequisite), Requirement("a")],
            Self("p", answer == PrerequisiteAnswer.No ? 5 : 1), new Observation("p", ObservationKind.Prerequisite, (int)answer) { Quotes = ["my contract"] });
        var cell = map.Categories.Single(category => category.Category == RequirementCategory.Prerequisite).Cells[0];

        Assert.Equal((status, band, nearly), (cell.Prerequisite, cell.Band, cell.IsNearlyMet));
        Assert.Equal(answer == PrerequisiteAnswer.YesAndProof, cell.IsProofNamed);
        Assert.Equal((null, null, null, null), (cell.SelfLevel, cell.AssessedLevel, cell.HalfWidth, cell.Gap));
        Assert.Equal(["my contract"], cell.Quotes);
        Assert.Equal(status == PrerequisiteStatus.NotYet ? ["p"] : [], LearningNeeds.Of(map).Select(need => need.RequirementId));
    }

    [Fact]
    public void Should_show_the_next_step_by_itself_and_change_nothing_of_the_role_by_it()
    {
        Requirement[] role = [Requirement("a")];
        var map = Build(role, Account("a", 3), Situational("next-step.decision-1", 3), Situational("next-step.duty-1", 1));

        Assert.Equal(new NextStepReadiness(2, 1, 1), map.NextStep);
        Assert.Equal(Build(role, Account("a", 3)).Categories[0].Cells[0].AssessedLevel, map.Categories[0].Cells[0].AssessedLevel);
        Assert.Null(Build(role, Account("a", 3)).NextStep);
    }

    [Fact]
    public void Should_order_priorities_by_impact_and_put_foundation_first_between_equals()
    {
        Requirement[] role =
        [
            Requirement("tool", RequirementCategory.DigitalTool, 4),
            Requirement("foundation", RequirementCategory.FoundationSkill, 4),
            Requirement("heavy", RequirementCategory.Regulation, 4, 3),
            Requirement("prerequisite", RequirementCategory.Prerequisite, 3, 5),
            Requirement("fine", RequirementCategory.IndustryKnowledge, 1),
        ];

        var map = Build(role, Witness("tool", 2), Witness("foundation", 2), Witness("heavy", 2), Self("prerequisite", 1), Witness("fine", 4));

        Assert.Equal(["prerequisite", "heavy", "foundation"], map.Priorities.Select(priority => priority.Cell.RequirementId));
        Assert.Null(map.Priorities[0].LowWeeks);
        Assert.Null(map.Priorities[0].HighWeeks);
        Assert.Equal(["fine"], map.Strengths.Select(cell => cell.RequirementId));
    }

    [Fact]
    public void Should_put_what_is_only_wished_for_behind_what_is_needed_from_the_start()
    {
        Requirement[] role =
        [
            Requirement("wished", RequirementCategory.Prerequisite, 3) with { IsWish = true },
            Requirement("needed", RequirementCategory.Prerequisite, 3),
            Requirement("small", RequirementCategory.DigitalTool, 4),
        ];

        var map = Build(role, Self("wished", 1), Self("needed", 1), Witness("small", 3.8));

        Assert.Equal((GapBand.Moderate, GapBand.Critical), (map.Cells().Single(cell => cell.IsWish).Band, map.Cells().Single(cell => cell.RequirementId == "needed").Band));
        Assert.Equal(["needed", "small"], map.Priorities.Take(2).Select(priority => priority.Cell.RequirementId));
    }

    [Fact]
    public void Should_start_with_one_prerequisite_at_most_that_was_only_said_to_be_missing()
    {
        Requirement[] role =
        [
            .. new[] { "p1", "p2", "p3" }.Select(id => Requirement(id, RequirementCategory.Prerequisite, 3, 5)),
            Requirement("tool", RequirementCategory.DigitalTool, 4),
            Requirement("rule", RequirementCategory.Regulation, 4),
        ];
        Observation[] said = [Self("p1", 1), Self("p2", 2), Self("p3", 1), Witness("tool", 2), Witness("rule", 3)];

        Assert.Equal(["p1", "tool", "rule"], Build(role, said).Priorities.Select(priority => priority.Cell.RequirementId));
        Assert.Equal(["p1", "p3", "tool"], Build(role, [.. said, Account("p3", 1)]).Priorities.Select(priority => priority.Cell.RequirementId));
        Assert.Equal(3, Build(role, said).Categories.Single(category => category.Category == RequirementCategory.Prerequisite).Count(GapBand.Critical));
    }

    [Fact]
    public void Should_show_the_same_words_once_whatever_full_stop_they_end_with()
    {
        var account = Account("a", 3) with { Quotes = ["I rang the bank", "paid"] };
        var witness = Witness("a", 3) with { Quotes = ["I rang the bank.", "They paid"] };

        Assert.Equal(["I rang the bank", "They paid"], Build([Requirement("a")], account, witness).Categories[0].Cells[0].Quotes);
    }

    [Fact]
    public void Should_list_at_most_three_strengths_strongest_first()
    {
        Requirement[] role = [.. new[] { 3, 1, 2, 2 }.Select((required, index) => Requirement($"r{index}", required: required))];

        var map = Build(role, [.. role.Select(requirement => Witness(requirement.Id, 4))]);

        Assert.Equal(["r1", "r2", "r3"], map.Strengths.Select(cell => cell.RequirementId));
        Assert.Empty(map.Priorities);
    }

    [Fact]
    public void Should_hold_every_requirement_once_by_category_in_the_order_of_the_document()
    {
        var role = Of(12, 5);

        var map = Build(role);

        Assert.Equal(map.Categories.Select(category => category.Category).Order(), map.Categories.Select(category => category.Category));
        Assert.Equal(["r0", "r5", "r10"], map.Categories[0].Cells.Select(cell => cell.RequirementId));
        Assert.Equal(12, map.Categories.Sum(category => category.Count(GapBand.NotAskedYet)));
        Assert.Equal("Clerk", map.RoleTitle);
    }

    [Theory]
    [InlineData(1, 5, 300)]
    [InlineData(2, 3, 40)]
    [InlineData(2.5, 3.25, 40)]
    [InlineData(4, 3, 0)]
    [InlineData(0, 1.5, 10)]
    [InlineData(4.5, 6, 80)]
    public void Should_integrate_the_hours_between_two_levels(double from, double to, double hours) =>
        Assert.Equal(hours, StudyTime.Hours(from, to, Options.HoursPerLevel), 9);

    [Fact]
    public void Should_give_a_range_of_weeks_that_shrinks_with_more_hours_a_week()
    {
        Requirement[] role = [Requirement("a", required: 5)];

        var slow = HeatMapBuilder.Build("Clerk", role, [Account("a", 2)], 2, Options).Priorities[0];
        var fast = HeatMapBuilder.Build("Clerk", role, [Account("a", 2)], 4, Options).Priorities[0];

        Assert.True(slow.LowWeeks < slow.HighWeeks);
        Assert.Equal(slow.HighWeeks!.Value / 2, fast.HighWeeks!.Value, 0.06);
    }

    [Fact]
    public void Should_refuse_hours_and_options_out_of_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HeatMapBuilder.Build("Clerk", [], [], 0, Options));
        Assert.Throws<ArgumentOutOfRangeException>(() => HeatMapBuilder.Build("Clerk", [], [], double.NaN, Options));
        var options = new HeatMapOptions { HoursPerLevel = [20, 40] };
        Assert.Contains("HoursPerLevel", Assert.Throws<ArgumentException>(() => HeatMapBuilder.Build("Clerk", [], [], 3, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_show_an_empty_map_for_a_role_without_requirements()
    {
        var map = Build([]);

        Assert.Empty(map.Categories);
        Assert.Empty(map.Priorities);
    }

    private static HeatMap Build(IReadOnlyList<Requirement> role, params Observation[] seen) =>
        HeatMapBuilder.Build("Clerk", role, seen, 3, Options);
}
