using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

public sealed class CardSchemaTests
{
    private const int Limit = 80 * 1024;
    private static readonly CardCatalogue Catalogue = new();

    private static readonly Lazy<IReadOnlyDictionary<(string Sample, string Channel), string[]>> Complaints = new(() => RendererCheck.Complaints(
        Samples.Select(row => ((string)row[0], (string)row[1])).ToDictionary(key => key, key => Render(key.Item1, key.Item2).Json)));

    public static TheoryData<string, string> Samples => SampleCards.OnChannels();

    [SchemaTheory]
    [MemberData(nameof(Samples))]
    public Task Should_fit_the_schema_of_Adaptive_Cards_1_5(string sample, string channel) =>
        CardSchema.AssertFitsAsync(Render(sample, channel).Json);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_be_valid_for_the_renderer_that_chat_clients_use(string sample, string channel) =>
        Assert.Empty(Complaints.Value[(sample, channel)]);

    [Fact]
    public void Should_notice_a_card_that_the_renderer_does_not_know()
    {
        const string Wrong = """{ "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "TextBlok", "text": "x" } ] }""";
        var complaints = RendererCheck.Complaints(new Dictionary<string, string> { ["right"] = Render("question", "webchat").Json, ["wrong"] = Wrong });
        Assert.Empty(complaints["right"]);
        Assert.Contains(complaints["wrong"], complaint => complaint.Contains("TextBlok", StringComparison.Ordinal));
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
