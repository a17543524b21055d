using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>The checks of schema, renderer, pictures and size see what is in <see cref="SampleCards"/>: here is that nothing lacks there.</summary>
public sealed class CardSampleTests
{
    // A picture asks nothing, so it has no answered form.
    private const string Picture = "picture";

    public static TheoryData<string> Cards => [.. new CardCatalogue().Names.Where(name => name != Picture)];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Should_have_a_sample_of_every_card_open_and_answered(string card)
    {
        var samples = SampleCards.All().Where(sample => sample.Card == card).ToList();
        Assert.Contains(samples, sample => !sample.Data.TryGetProperty("answered", out _));
        Assert.Contains(samples, sample => sample.Data.TryGetProperty("answered", out _));
    }

    [Fact]
    public void Should_have_a_sample_of_a_picture() => Assert.Contains(SampleCards.All(), sample => sample.Card == Picture);

    [Fact]
    public void Should_name_every_sample_once() =>
        Assert.Equal(SampleCards.All().Select(sample => sample.Sample).Distinct(), SampleCards.All().Select(sample => sample.Sample));
}
