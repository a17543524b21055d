using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>No card, whatever is in it, is larger than a channel takes; what is left out is said.</summary>
public sealed class CardSizeTests
{
    private const int Limit = 80 * 1024;
    private static readonly CardCatalogue Catalogue = new();

    private static readonly Lazy<IReadOnlyDictionary<(string Sample, string Channel), string[]>> Complaints = new(() => RendererCheck.Complaints(
        Extremes.Select(row => ((string)row[0], (string)row[1])).ToDictionary(key => key, key => Render(key.Item1, key.Item2).Json)));

    public static TheoryData<string, string> Extremes
    {
        get
        {
            var extremes = new TheoryData<string, string>();
            foreach (var (sample, _, _) in ExtremeCards.All())
            {
                extremes.Add(sample, "msteams");
                extremes.Add(sample, "webchat");
                extremes.Add(sample, "other");
            }

            return extremes;
        }
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Should_stay_under_80_KB_as_UTF_16_with_extreme_data(string sample, string channel)
    {
        var card = Render(sample, channel);
        Assert.InRange((card.Json.Length + card.PlainText.Length) * sizeof(char), 1, Limit - 1);
        Assert.Empty(Complaints.Value[(sample, channel)]);
    }

    [Fact]
    public void Should_have_extreme_data_for_every_card() =>
        Assert.Equal(Catalogue.Names, ExtremeCards.All().Select(sample => sample.Card).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Should_leave_a_card_as_it_is_that_fits() =>
        Assert.NotEmpty(Card("choice-of-30-roles").OfType("Action.ToggleVisibility"));

    [Fact]
    public void Should_list_many_roles_in_a_drop_down_and_say_that_there_are_more()
    {
        var card = Card("choice-of-1000-roles");
        Assert.Equal(95, Assert.Single(card.OfType("Input.ChoiceSet"))["choices"]!.AsArray().Count);
        Assert.Contains("There are more than fit here. You can type the name of yours.", card.Texts());
        Assert.NotNull(card.Button("Take this one"));
    }

    [Theory]
    [InlineData("heat-map-80")]
    [InlineData("heat-map-2000")]
    public void Should_move_the_requirements_of_a_large_map_to_pages(string sample)
    {
        var card = Card(sample);
        Assert.Empty(card.OfType("Action.ToggleVisibility"));
        Assert.Equal("FoundationSkill", (string?)card.Button("Show foundation skills")["data"]!["category"]);
        Assert.NotNull(card.Button("Show what I said"));
        Assert.Contains(card.Texts(), text => text.Contains("strong", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_show_a_large_category_in_lines_with_band_and_name()
    {
        var card = Card("heat-map-category-80");
        Assert.Equal(80, card.Texts().Count(text => text.StartsWith("● Reconciliation", StringComparison.Ordinal) && text.EndsWith("Strong", StringComparison.Ordinal)));
        Assert.NotNull(card.Button("Back to my skills map"));
    }

    [Theory]
    [InlineData("quotes-of-80", 80)]
    [InlineData("quotes-very-long", 10)]
    [InlineData("quotes-without-words", 3)]
    public void Should_cut_quotes_that_do_not_fit_and_say_so(string sample, int requirements)
    {
        var card = Card(sample);
        var texts = card.Texts();
        Assert.Contains(texts, text => text.Contains("They are cut here to fit, and I keep all of them.", StringComparison.Ordinal));
        Assert.Equal(requirements, texts.Count(text => text.StartsWith("Reconciliation", StringComparison.Ordinal)));
        var quotes = texts.Where(text => text.EndsWith('\u201D')).ToList();
        Assert.True(quotes.Count >= requirements);
        Assert.All(quotes, quote => Assert.EndsWith("\u2026\u201D", quote, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain('\uFFFD', text));
        Assert.NotNull(card.Button("Back to my skills map"));
    }

    [Fact]
    public void Should_send_the_start_of_the_text_form_when_nothing_smaller_is_left()
    {
        var card = Card("question-endless");
        Assert.Contains("There is more than a message can hold. You can go on by typing.", card.Texts());
        Assert.Contains(card.Texts(), text => text.StartsWith("xxx", StringComparison.Ordinal) && text.EndsWith('\u2026'));
    }

    [Fact]
    public void Should_show_everything_in_a_terminal() =>
        Assert.Equal(2_000, Render("heat-map-2000", "terminal").PlainText.Split("● Reconciliation").Length - 1);

    private static Rendered Card(string sample) => new(Render(sample, "msteams"));

    private static RenderedCard Render(string sample, string channel)
    {
        var (_, card, data) = ExtremeCards.All().Single(candidate => candidate.Sample == sample);
        return Catalogue.Render(card, data, SampleCards.Target(channel));
    }
}
