using System.Text.Json;
using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

public sealed class CardCatalogueTests
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    [Fact]
    public void Should_find_every_card_of_the_assembly() => Assert.Equal(
        ["checkpoint", "choice", "heat-map", "heat-map-category", "milestone", "module", "picture", "plan", "prerequisites", "question", "quotes", "role-check", "role-requirement", "self-rating"], new CardCatalogue().Names);

    [Fact]
    public void Should_find_a_card_that_another_assembly_brings()
    {
        var catalogue = new CardCatalogue([typeof(CardCatalogue).Assembly, typeof(ExtraCard).Assembly]);
        Assert.Equal("extra for webchat", catalogue.Render("extra", Nothing, CardTarget.For("webchat")).PlainText);
    }

    [Fact]
    public void Should_name_the_card_that_is_missing_and_those_that_exist()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => new CardCatalogue().Render("heatmap", Nothing, CardTarget.For("webchat")));
        Assert.Contains("'heatmap'", error.Message, StringComparison.Ordinal);
        Assert.Contains("heat-map-category", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_refuse_data_of_another_card() =>
        Assert.Throws<JsonException>(() => new CardCatalogue().Render("choice", Nothing, CardTarget.For("webchat")));

    [Fact]
    public void Should_refuse_two_cards_of_one_name()
    {
        var assembly = typeof(CardCatalogue).Assembly;
        var error = Assert.Throws<InvalidOperationException>(() => new CardCatalogue([assembly, assembly]));
        Assert.Contains("Two cards have the name", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webchat", true, false)]
    [InlineData("msteams", true, true)]
    [InlineData("directline", false, false)]
    public void Should_know_what_a_channel_can_do(string channel, bool toggles, bool execute) =>
        Assert.Equal(new CardTarget(channel, toggles, execute), CardTarget.For(channel));
}
