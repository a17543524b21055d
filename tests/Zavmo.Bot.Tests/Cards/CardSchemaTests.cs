using NJsonSchema;
using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

public sealed class CardSchemaTests
{
    private const int Limit = 80 * 1024;
    private static readonly CardCatalogue Catalogue = new();

    public static TheoryData<string, string> Samples => SampleCards.OnChannels();

    [SchemaTheory]
    [MemberData(nameof(Samples))]
    public async Task Should_fit_the_schema_of_Adaptive_Cards_1_5(string sample, string channel)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Schemas, "adaptivecards", "adaptive-card-1.5.0.fixed.json"));
        var errors = schema.Validate(Render(sample, channel).Json);
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_be_valid_for_the_renderer_that_chat_clients_use(string sample, string channel)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Cards", "Browser", "validate.cjs");
        var complaints = NpmRenderer.Run("node", Repository.Root, Render(sample, channel).Json, script, NpmRenderer.Script);
        Assert.Equal("", complaints.Trim());
    }

    [Fact]
    public void Should_notice_a_card_that_the_renderer_does_not_know()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Cards", "Browser", "validate.cjs");
        const string Wrong = """{ "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "TextBlok", "text": "x" } ] }""";
        Assert.Contains("TextBlok", NpmRenderer.Run("node", Repository.Root, Wrong, script, NpmRenderer.Script), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_stay_under_80_KB_as_UTF_16(string sample, string channel) =>
        Assert.InRange(Render(sample, channel).Json.Length * sizeof(char), 1, Limit - 1);

    private static RenderedCard Render(string sample, string channel)
    {
        var (_, card, data) = SampleCards.All().Single(candidate => candidate.Sample == sample);
        return Catalogue.Render(card, data, SampleCards.Target(channel));
    }
}
