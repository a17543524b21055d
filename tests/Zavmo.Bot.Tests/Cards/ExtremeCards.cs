using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>Every card with as much as people, imported documents and administrators can put into it.</summary>
internal static class ExtremeCards
{
    private const string LongestName = "Reconciliation of settlement runs with \U0001F4C8 meter data (AS-IS)";

    private static readonly Lazy<IReadOnlyList<(string Sample, string Card, JsonElement Data)>> Everything = new(() => [.. Make()]);

    /// <summary>File name, card, data.</summary>
    public static IReadOnlyList<(string Sample, string Card, JsonElement Data)> All() => Everything.Value;

    private static IEnumerable<(string Sample, string Card, JsonElement Data)> Make()
    {
        yield return ("choice-of-1000-roles", "choice", SampleCards.Json(Roles(1_000)));
        yield return ("choice-of-30-roles", "choice", SampleCards.Json(Roles(30)));
        yield return ("choice-of-60-roles", "choice", SampleCards.Json(Roles(60)));
        yield return ("question-long", "question", SampleCards.Json(SampleCards.Question() with { Title = LongestName, Text = Lines(400, 12) }));
        yield return ("question-endless", "question", SampleCards.Json(SampleCards.Question() with { Text = new string('x', 200_000) }));
        yield return ("self-rating-long", "self-rating", SampleCards.Json(Rating()));
        yield return ("prerequisites-long", "prerequisites", SampleCards.Json(SampleCards.Prerequisites() with
        {
            Items = [.. Enumerable.Range(0, 5).Select(place => SampleCards.Prerequisites().Items[1] with { Id = $"prerequisite.{place}", Name = LongestName, Description = Lines(1, 150) })],
        }));
        yield return ("heat-map-80", "heat-map", SampleCards.Json(SampleCards.HeatMap(Map(80, ["x"]))));
        yield return ("heat-map-2000", "heat-map", SampleCards.Json(SampleCards.HeatMap(Map(2_000, ["x"]))));
        yield return ("heat-map-category-80", "heat-map-category", SampleCards.Json(Category(80)));
        yield return ("heat-map-category-1000", "heat-map-category", SampleCards.Json(Category(1_000)));
        yield return ("plan-of-104-weeks", "plan", SampleCards.Json(SampleCards.SamplePlan(102)));
        yield return ("plan-very-long", "plan", SampleCards.Json(SampleCards.SamplePlan(2_000) with { Left = [.. Enumerable.Repeat(LongestName + ": 2 h without a place", 300)] }));
        yield return ("plan-of-104-weeks-numbered", "plan", SampleCards.Json(SampleCards.SamplePlan(102) with { Later = [.. SampleCards.SamplePlan(102).Later.Select((week, at) => week with { Number = at + 3 })], Done = [.. Enumerable.Repeat(LongestName + ": done, as you said", 300)] }));
        yield return ("checkpoint-long", "checkpoint", SampleCards.Json(SampleCards.Checkpoint() with { Topics = [.. Enumerable.Repeat(LongestName + ", under way.", 60)] }));
        yield return ("milestone-long", "milestone", SampleCards.Json(SampleCards.Milestone() with { Title = LongestName, Serves = [Lines(30, 200)] }));
        yield return ("module-long", "module", SampleCards.Json(SampleCards.SampleModule() with { Name = LongestName, Serves = Lines(30, 200), When = [.. Enumerable.Repeat("Mon 7 Dec: 36 min", 40)] }));
        yield return ("role-check-long", "role-check", SampleCards.Json(SampleCards.RoleCheck(12) with { RoleTitle = LongestName }));
        yield return ("role-requirement-long", "role-requirement", SampleCards.Json(SampleCards.RoleItem() with { Name = LongestName + LongestName, Lines = [.. Enumerable.Repeat(Lines(1, 18), 4)] }));
        yield return ("picture-long", "picture", SampleCards.Json(new PictureCardData
        {
            Title = LongestName,
            Address = new Uri("https://zavmo.example/pictures/" + new string('w', 2_000) + ".png"),
            AltText = Lines(300, 200),
        }));
        yield return ("quotes-of-80", "quotes", SampleCards.Json(Quotes(Map(80, [Lines(1, 40), Lines(1, 40)]))));
        yield return ("quotes-very-long", "quotes", SampleCards.Json(Quotes(Map(10, [.. Enumerable.Repeat(Lines(3, 900), 5)]))));
        yield return ("quotes-without-words", "quotes", SampleCards.Json(Quotes(Map(3, [string.Concat(Enumerable.Repeat("\U0001F642", 30_000))]))));
    }

    /// <summary>A map of so many requirements in one category, all assessed.</summary>
    public static HeatMap Map(int requirements, IReadOnlyList<string> quotes)
    {
        var cell = SampleMaps.Full().Categories[0].Cells[0] with { Name = LongestName, Quotes = quotes };
        var cells = Enumerable.Range(0, requirements).Select(index => cell with { RequirementId = $"foundation-skill.{index}" });
        return SampleMaps.LongNames() with { Categories = [new HeatMapCategory(RequirementCategory.FoundationSkill, [.. cells])] };
    }

    private static HeatMapCategoryCardData Category(int requirements) =>
        HeatMapCategoryCardData.From(Map(requirements, []), RequirementCategory.FoundationSkill, "map", "n5");

    private static QuotesCardData Quotes(HeatMap map) => QuotesCardData.From(map, "map", "n6");

    private static ChoiceCardData Roles(int roles) => SampleCards.Choice() with
    {
        Choices = [.. Enumerable.Range(1, roles).Select(index => new CardChoice($"senior-settlement-analyst-{index}", $"Senior settlement analyst, region {index}"))],
    };

    private static SelfRatingCardData Rating() => SampleCards.SelfRating() with
    {
        Intro = Lines(10, 20),
        Items = [.. SampleCards.SelfRating().Items.Select(item => item with { Name = LongestName, Description = Lines(1, 150) })],
    };

    private static string Lines(int lines, int words) =>
        string.Join('\n', Enumerable.Repeat(string.Join(' ', Enumerable.Range(0, words).Select(index => $"word{index % 7}")), lines));
}
