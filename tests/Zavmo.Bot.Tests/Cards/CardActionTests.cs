using System.Text.Json.Nodes;
using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>The buttons of every card that can be sent, small and at its largest, and what keeps a card fresh.</summary>
public sealed class CardActionTests
{
    private static readonly CardCatalogue Catalogue = new();
    private static readonly string[] Always = ["verb", "nonce", "step"];
    private static readonly string[] Fresh = ["heat-map", "heat-map-category", "quotes"];

    public static TheoryData<string> Samples => [.. All().Select(sample => sample.Sample)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_execute_in_Teams_and_submit_the_same_everywhere_else(string sample)
    {
        var teams = Actions(Render(sample, "msteams")["body"]).ToList();
        Assert.All(teams, action =>
        {
            Assert.Equal("Action.Execute", (string?)action["type"]);
            Assert.Equal((string?)action["verb"], (string?)action["data"]!["verb"]);
            var fallback = action["fallback"]!;
            Assert.Equal("Action.Submit", (string?)fallback["type"]);
            Assert.Equal((string?)action["title"], (string?)fallback["title"]);
            Assert.True(JsonNode.DeepEquals(action["data"], fallback["data"]));
        });
        var page = Actions(Render(sample, "webchat")["body"]).ToList();
        if (SampleCards.All().Any(each => each.Sample == sample))
        {
            // The largest are made smaller sooner in Teams, where a button is written twice.
            Assert.Equal(teams.Select(action => action["data"]!.ToJsonString()), page.Select(action => action["data"]!.ToJsonString()));
        }

        foreach (var action in page.Concat(Actions(Render(sample, "other")["body"])))
        {
            Assert.Equal("Action.Submit", (string?)action["type"]);
            Assert.Null(action["fallback"]);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_carry_verb_nonce_and_step_on_every_button(string sample)
    {
        var (_, _, data) = All().Single(candidate => candidate.Sample == sample);
        foreach (var action in new[] { "msteams", "webchat", "other" }.SelectMany(channel => Actions(Render(sample, channel)["body"])))
        {
            Assert.All(Always, name => Assert.NotEmpty((string?)action["data"]![name] ?? ""));
            Assert.True(CardVerbs.IsPress((string)action["data"]!["verb"]!));
            Assert.Equal(data.GetProperty("nonce").GetString(), (string?)action["data"]!["nonce"]);
            Assert.Equal(data.GetProperty("step").GetString(), (string?)action["data"]!["step"]);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_keep_the_open_cards_of_the_map_fresh_in_Teams_alone(string sample)
    {
        var (_, card, data) = SampleOf(sample);
        var shown = Render(sample, "msteams", "29:sam");

        // What is so large that only the start of its text is left is no map any more.
        var isOpen = !data.TryGetProperty("answered", out _) && Actions(shown["body"]).Any();
        Assert.Equal(Fresh.Contains(card) && isOpen, shown["refresh"] is not null);
        Assert.Null(Render(sample, "msteams")["refresh"]);
        Assert.Null(Render(sample, "webchat", "29:sam")["refresh"]);
        Assert.Null(Render(sample, "other", "29:sam")["refresh"]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(60, 60)]
    [InlineData(61, 60)]
    [InlineData(500, 60)]
    public void Should_refresh_for_the_first_60_people(int viewers, int kept)
    {
        string[] people = [.. Enumerable.Range(0, viewers).Select(index => $"29:{index}")];

        var refresh = Render("heat-map-quick", "msteams", [.. people, "", people[0]])["refresh"]!;

        Assert.Equal(people.Take(kept), refresh["userIds"]!.AsArray().Select(id => (string?)id));
        var action = refresh["action"]!;
        Assert.Equal("Action.Execute", (string?)action["type"]);
        Assert.Equal(CardVerbs.Refresh, (string?)action["verb"]);
        Assert.All(Always, name => Assert.NotEmpty((string?)action["data"]![name] ?? ""));
    }

    private static IEnumerable<(string Sample, string Card, System.Text.Json.JsonElement Data)> All() =>
        SampleCards.All().Concat(ExtremeCards.All().Where(sample => sample.Sample != "question-endless"));

    private static (string Sample, string Card, System.Text.Json.JsonElement Data) SampleOf(string sample) =>
        All().Single(candidate => candidate.Sample == sample);

    private static JsonNode Render(string sample, string channel, params string[] viewers)
    {
        var (_, card, data) = SampleOf(sample);
        return JsonNode.Parse(Catalogue.Render(card, data, CardTarget.For(channel) with { Viewers = viewers }).Json)!;
    }

    private static IEnumerable<JsonObject> Actions(JsonNode? node) => node switch
    {
        JsonObject item when (string?)item["type"] is { } type && type.StartsWith("Action.", StringComparison.Ordinal) =>
            type == "Action.ToggleVisibility" ? [] : [item],
        JsonObject item => item.SelectMany(pair => Actions(pair.Value)),
        JsonArray items => items.SelectMany(Actions),
        _ => [],
    };
}
