using System.Text.Json.Nodes;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Conversations.Adjusting;
using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>Every card with every switch on, for every channel: still a card that clients take, and as it was asked for.</summary>
public sealed class AdjustedCardTests(CardBrowser browser) : IClassFixture<CardBrowser>
{
    private const int Limit = 90 * 1024;
    private static readonly CardCatalogue Catalogue = new();

    private static readonly ReplyAdjustment Everything = new(
        ["short-blocks", "few-choices", "literal-language", "effort-up-front", "predictable", "recap", "plain-layout", "read-aloud", "summary-first", "human-help"])
    {
        Above = ["Step 3 of about 12", "The question is about clear *fault* reports."],
        Below = ["Say person, and I name someone to talk to."],
        Person = "Talk to a person",
    };

    public static TheoryData<string, string> Samples => SampleCards.OnChannels();

    [SchemaTheory]
    [MemberData(nameof(Samples))]
    public Task Should_fit_the_schema_of_Adaptive_Cards_1_5(string sample, string channel) =>
        CardSchema.AssertFitsAsync(Render(sample, channel).Json);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_be_as_it_was_asked_for(string sample, string channel)
    {
        var card = Render(sample, channel);
        var json = JsonNode.Parse(card.Json)!.AsObject();
        var shown = new SentMessage("", new JsonObject { ["summary"] = card.PlainText, ["attachments"] = new JsonArray(new JsonObject { ["content"] = json }) });

        Assert.InRange(Visible(json).Count(node => node["type"]?.ToString() is "Action.Submit" or "Action.Execute" && node["data"]?["choice"]?.ToString() != HumanHelp.Choice), 0, FewChoices.Most);
        Assert.DoesNotContain(shown.Texts.Append(card.PlainText).Append(json["speak"]!.ToString()), PlainSymbols.AreIn);
        Assert.DoesNotContain(shown.Texts.SelectMany(PlainSentences.Of), sentence => PlainSentences.Words(sentence) > ShortBlocks.SentenceWords);
        Assert.Contains("Step 3 of about 12", card.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Step 3 of about 12.", json["speak"]!.ToString(), StringComparison.Ordinal);
        Assert.All(card.PlainText.Split('\n'), line => Assert.InRange(line.Length, 0, 76));
        Assert.InRange((card.Json.Length + card.PlainText.Length) * sizeof(char), 1, Limit);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_be_the_same_card_where_nothing_was_asked_for(string sample, string channel)
    {
        var (_, card, data) = SampleCards.All().Single(candidate => candidate.Sample == sample);
        var rendered = Catalogue.Render(card, data, SampleCards.Target(channel));

        Assert.Same(rendered, Adjuster.Render(rendered, null));
        var rewrapped = Adjuster.Render(rendered, new ReplyAdjustment(["literal-language"]));
        Assert.Equal(PlainSymbols.AreIn(rendered.PlainText) ? rewrapped.PlainText : rendered.PlainText, rewrapped.PlainText);
    }

    [Theory]
    [InlineData("heat-map-full")]
    [InlineData("plan")]
    [InlineData("question")]
    [InlineData("choice")]
    public async Task Should_show_whole_texts_on_a_phone(string sample)
    {
        var name = SampleCards.All().Select(candidate => candidate.Sample).First(candidate => candidate.StartsWith(sample, StringComparison.Ordinal));
        await browser.RenderOnPageAsync(Render(name, "webchat").Json, 320);
        await browser.ShootAsync($"{name}-320-adjusted");
        Assert.True(await browser.HeightAsync() > 100);
    }

    private static RenderedCard Render(string sample, string channel)
    {
        var (_, card, data) = SampleCards.All().Single(candidate => candidate.Sample == sample);
        return Adjuster.Render(Catalogue.Render(card, data, SampleCards.Target(channel)), Everything);
    }

    private static IEnumerable<JsonObject> Visible(JsonNode? node) => node switch
    {
        JsonObject item when item["isVisible"]?.ToString() == "false" => [],
        JsonObject item => item.Where(pair => pair.Key is not ("data" or "fallback" or "refresh")).SelectMany(pair => Visible(pair.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Visible),
        _ => [],
    };
}
