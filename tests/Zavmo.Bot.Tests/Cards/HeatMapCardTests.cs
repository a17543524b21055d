using System.Text.Json.Nodes;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Cards;

public sealed class HeatMapCardTests
{
    [Theory]
    [InlineData(GapBand.Strength, 4.0, 0.5, "You say 4 Proficient, shown 4.0 Proficient, needed 4 Proficient, sure", "● Strong", "good")]
    [InlineData(GapBand.Minor, 3.5, 0.8, "You say 4 Proficient, shown 3.5 Proficient, needed 4 Proficient, a rough estimate", "◐ Small gap", "accent")]
    [InlineData(GapBand.Moderate, 2.6, 1.1, "You say 4 Proficient, shown 2.6 Competent, needed 4 Proficient, fairly unsure", "○ Medium gap", "warning")]
    [InlineData(GapBand.Critical, 1.4, 1.6, "You say 4 Proficient, shown 1.4 Novice, needed 4 Proficient, unsure", "▲ Large gap", "attention")]
    public void Should_show_a_cell_in_words_symbol_and_style(
        GapBand band, double level, double halfWidth, string line, string cell, string style)
    {
        var shown = Row(Cell(band) with { AssessedLevel = level, HalfWidth = halfWidth, Gap = 4 - level });
        Assert.Equal(["Writing", line, cell], Rendered.Texts(shown));
        Assert.Equal(style, (string?)shown["columns"]![1]!["style"]);
    }

    [Theory]
    [InlineData(3, "You say 3 Competent, needed 4 Proficient, not asked yet")]
    [InlineData(null, "Not rated by you, needed 4 Proficient, not asked yet")]
    public void Should_show_no_assessed_level_for_what_was_not_asked(int? self, string line) =>
        Assert.Equal(["Writing", line, "– Not asked yet"], Rendered.Texts(Row(Cell(GapBand.NotAskedYet) with { SelfLevel = self })));

    [Theory]
    [InlineData(PrerequisiteStatus.MetShown, GapBand.Strength, "● Met, shown")]
    [InlineData(PrerequisiteStatus.MetSaid, GapBand.Strength, "◐ Met, said")]
    [InlineData(PrerequisiteStatus.NotYet, GapBand.Critical, "▲ Not yet")]
    [InlineData(PrerequisiteStatus.NotAskedYet, GapBand.NotAskedYet, "– Not asked yet")]
    public void Should_show_a_prerequisite_without_a_level(PrerequisiteStatus status, GapBand band, string cell)
    {
        var texts = Rendered.Texts(Row(Cell(band) with { Prerequisite = status }));
        Assert.Equal(cell, texts[2]);
        Assert.DoesNotContain("shown 4", texts[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "You say nearly, needed from the start")]
    [InlineData(false, "Not there yet, needed from the start")]
    public void Should_say_on_what_a_missing_prerequisite_rests(bool nearly, string line) => Assert.Equal(
        ["Writing", line, "▲ Not yet"],
        Rendered.Texts(Row(Cell(GapBand.Critical) with { Prerequisite = PrerequisiteStatus.NotYet, IsNearlyMet = nearly })));

    [Fact]
    public void Should_say_of_what_is_only_wished_for_that_it_is_nice_to_have() => Assert.Equal(
        ["Writing", "Not there yet, nice to have", "○ Not yet"],
        Rendered.Texts(Row(Cell(Prerequisites.Band(PrerequisiteStatus.NotYet, isWish: true)) with { Prerequisite = PrerequisiteStatus.NotYet, IsWish = true })));

    [Theory]
    [InlineData(PrerequisiteStatus.MetSaid, true, "You named what shows it, and nobody has looked at it yet", "◐ Met, said")]
    [InlineData(PrerequisiteStatus.MetSaid, false, "You say you have it, nothing has shown it yet", "◐ Met, said")]
    [InlineData(PrerequisiteStatus.MetShown, false, "Shown by what you did, needed from the start", "● Met, shown")]
    public void Should_call_only_that_shown_which_an_account_or_a_witness_shows(PrerequisiteStatus status, bool named, string line, string band) => Assert.Equal(
        ["Writing", line, band],
        Rendered.Texts(Row(Cell(Prerequisites.Band(status)) with { Prerequisite = status, IsProofNamed = named })));

    [Fact]
    public void Should_say_by_how_much_a_level_has_moved_and_since_when()
    {
        var cell = Cell(GapBand.Minor) with { AssessedLevel = 3.5, HalfWidth = 0.8, Gap = 0.5, LevelBefore = 2.9 };
        Assert.Contains("a rough estimate, up 0.6", Rendered.Texts(Row(cell))[1], StringComparison.Ordinal);

        var card = Card(Map(cell, Cell(GapBand.Moderate) with { AssessedLevel = 2.5, HalfWidth = 0.8, Gap = 1.5, LevelBefore = 3 }) with { Since = new DateOnly(2026, 3, 3) });
        Assert.Contains("Since 3 March 2026: 1 up, 1 down", card.PlainText, StringComparison.Ordinal);
        Assert.Contains(card.OfType("TextBlock").SelectMany(Rendered.Texts), text => text == "Since 3 March 2026: 1 up, 1 down");
    }

    [Fact]
    public void Should_show_no_chance_yet_as_something_else_than_not_asked_yet()
    {
        var cell = Cell(GapBand.NoChanceYet) with { SelfLevel = 2, NoChanceYet = true };
        Assert.Equal(["Writing", "You say 2 Advanced beginner, needed 4 Proficient, no chance at it yet", "◇ No chance yet"], Rendered.Texts(Row(cell)));
        Assert.Contains("1 no chance yet", Card(Map(cell)).PlainText, StringComparison.Ordinal);

        var imagined = cell with { Band = GapBand.Moderate, AssessedLevel = 2.6, HalfWidth = 1.4, Gap = 1.4 };
        Assert.Equal(
            ["Writing", "You say 2 Advanced beginner, shown 2.6 Competent, needed 4 Proficient, unsure, no chance yet, so from what you would do or know", "○ Medium gap"],
            Rendered.Texts(Row(imagined)));
    }

    [Fact]
    public void Should_show_the_horizon_of_an_emerging_skill() =>
        Assert.EndsWith("not asked yet. Horizon: within 6 months", Rendered.Texts(Row(Cell(GapBand.NotAskedYet) with { Horizon = "within 6 months" }))[1], StringComparison.Ordinal);

    [Theory]
    [InlineData(2.3, 4.6, "2 to 5 weeks", "between 2 and 5 weeks at 3 hours a week")]
    [InlineData(3.0, 3.0, "3 to 4 weeks", "between 3 and 4 weeks at 3 hours a week")]
    [InlineData(-1.0, 0.4, "Up to 1 week", "up to 1 week at 3 hours a week")]
    public void Should_show_time_as_a_range_that_is_an_assumption(double low, double high, string time, string inWords)
    {
        var cell = Cell(GapBand.Minor) with { AssessedLevel = 3.5, HalfWidth = 1, Gap = 0.5 };
        var card = Card(Map(cell) with { Priorities = [new HeatMapPriority(cell, low, high, 3)] });
        Assert.Contains($"◐ Writing {time}", card.Texts().Select(Spaces));
        Assert.Contains("With practice, 3 hours a week. Both assumed.", card.Texts());
        Assert.Contains(inWords, card.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_open_every_category_by_a_toggle_named_by_its_counts()
    {
        var card = Rendered.Card("heat-map", SampleCards.Json(SampleCards.HeatMap(SampleMaps.Full())));
        var toggles = card.OfType("Action.ToggleVisibility");
        Assert.Equal(7, toggles.Count);
        Assert.Equal("Foundation skills: 3 strong, 3 small gaps, 2 medium gaps, 2 large gaps, 2 not asked yet. Show or hide its skills.", (string?)toggles[0]["title"]);
        Assert.Contains("● 3 strong ◐ 3 small ○ 2 medium ▲ 2 large gaps – 2 not asked yet", card.Texts().Select(Spaces));
        Assert.Equal(SampleMaps.Full().Categories.Sum(category => category.Cells.Count), card.OfType("Column").Count(column => column["style"] is not null));
    }

    [Fact]
    public void Should_lead_to_a_page_a_category_where_nothing_toggles()
    {
        var card = Rendered.Card("heat-map", SampleCards.Json(SampleCards.HeatMap(SampleMaps.Full())), "other");
        Assert.Empty(card.OfType("Action.ToggleVisibility"));
        Assert.Equal("DigitalTool", (string?)card.Button("Show digital tools")["data"]!["category"]);
        var page = Rendered.Card("heat-map-category", SampleCards.Json(SampleCards.Category()), "other");
        Assert.Equal(6, page.OfType("Column").Count(column => column["style"] is not null));
        Assert.Equal("TechnicalCompetency", (string?)page.Button("Show technical competencies")["data"]!["category"]);
        Assert.Equal("IndustryKnowledge", (string?)page.Button("Show industry knowledge")["data"]!["category"]);
        Assert.Equal("show-heat-map", (string?)page.Button("Back to my skills map")["data"]!["verb"]);
    }

    [Fact]
    public void Should_hold_every_requirement_in_the_text_form()
    {
        var map = SampleMaps.Full();
        var text = Rendered.Card("heat-map", SampleCards.Json(SampleCards.HeatMap(map))).PlainText;
        Assert.All(map.Cells(), cell => Assert.Contains(cell.Name + ": ", text, StringComparison.Ordinal));
        Assert.Contains("33 of 39 asked", text, StringComparison.Ordinal);
        Assert.Contains("\n  ○ Terraform: medium gap\n    You say 4 Proficient, shown 2.6 Competent, needed 4 Proficient, fairly\n    unsure.\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  – Grafana dashboards: you say 4 Proficient, needed 4 Proficient, not asked\n    yet.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_say_plainly_when_there_is_nothing_to_show()
    {
        var texts = Rendered.Card("heat-map", SampleCards.Json(SampleCards.HeatMap(SampleMaps.Empty()))).Texts();
        Assert.Contains("Nothing shown yet that covers what the role asks for.", texts);
        Assert.Contains("I have only your own view so far, so nothing stands out yet.", texts);
        Assert.DoesNotContain(texts, text => text.Contains("assumption", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_keep_the_quotes_to_a_card_of_their_own()
    {
        const string Quote = "I moved it back within the hour and rang support first";
        var map = SampleMaps.Quick();
        Assert.DoesNotContain(Quote, SampleCards.Json(SampleCards.HeatMap(map)).GetRawText(), StringComparison.Ordinal);
        var card = Rendered.Card("quotes", SampleCards.Json(QuotesCardData.From(map, "map", "n")));
        Assert.Equal(6, card.Texts().Count(text => text == $"“{Quote}”"));
    }

    [Fact]
    public void Should_refuse_a_page_of_a_category_that_the_map_does_not_have() =>
        Assert.Throws<ArgumentException>(() => HeatMapCategoryCardData.From(Map(Cell(GapBand.NotAskedYet)), RequirementCategory.Regulation, "s", "n"));

    private static string Spaces(string text) => text.Replace("\u2060", "").Replace('\u00A0', ' ').Replace('\u2002', ' ');

    private static JsonObject Row(HeatMapCell cell) => Card(Map(cell)).OfType("ColumnSet")[^1];

    private static Rendered Card(HeatMap map) =>
        Rendered.Card("heat-map", SampleCards.Json(HeatMapCardData.From(map, 3, hoursSaid: false, "map", "n")));

    private static HeatMap Map(params HeatMapCell[] cells) =>
        new("Editor", [], [], [new HeatMapCategory(RequirementCategory.FoundationSkill, cells)]);

    private static HeatMapCell Cell(GapBand band) => new()
    {
        RequirementId = "foundation-skill.writing",
        Name = "Writing",
        Category = RequirementCategory.FoundationSkill,
        RequiredLevel = 4,
        SelfLevel = 4,
        Band = band,
    };
}
