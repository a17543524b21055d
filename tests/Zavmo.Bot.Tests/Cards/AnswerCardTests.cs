using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Cards;

public sealed class AnswerCardTests
{
    [Fact]
    public void Should_carry_verb_nonce_step_and_choice_on_a_submit_button()
    {
        var button = Rendered.Card("choice", SampleCards.Json(SampleCards.Choice())).Button("Until I say stop");
        Assert.Equal("Action.Submit", (string?)button["type"]);
        AssertData("""{ "verb": "choose", "nonce": "n1", "step": "budget", "choice": "full" }""", button);
    }

    [Fact]
    public void Should_use_execute_in_Teams_with_the_same_data_in_its_fallback()
    {
        var button = Rendered.Card("choice", SampleCards.Json(SampleCards.Choice()), "msteams").Button("Until I say stop");
        Assert.Equal("Action.Execute", (string?)button["type"]);
        Assert.Equal("choose", (string?)button["verb"]);
        Assert.Equal("Action.Submit", (string?)button["fallback"]!["type"]);
        Assert.True(JsonNode.DeepEquals(button["data"], button["fallback"]!["data"]));
    }

    [Fact]
    public void Should_offer_further_choices_in_a_drop_down_where_nothing_toggles()
    {
        var card = Rendered.Card("choice", SampleCards.Json(SampleCards.Choice(8)), "other");
        Assert.Equal(6, card.OfType("Action.Submit").Count);
        var input = Assert.Single(card.OfType("Input.ChoiceSet"));
        Assert.Equal("choice", (string?)input["id"]);
        Assert.Equal(["who", "role", "person"], input["choices"]!.AsArray().Select(choice => (string?)choice!["value"]));
        AssertData("""{ "verb": "choose", "nonce": "n1", "step": "budget" }""", card.Button("Take this one"));
    }

    [Fact]
    public void Should_number_every_choice_in_the_text_form()
    {
        var text = Rendered.Card("choice", SampleCards.Json(SampleCards.Choice(8))).PlainText;
        Assert.StartsWith("Step 1 of about 12\n\nHow long do you have?\n", text, StringComparison.Ordinal);
        Assert.Contains("\n8. I need a person\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("choice-answered", "You chose: Quick, about 10 minutes")]
    [InlineData("question-answered", "Answered")]
    [InlineData("self-rating-answered", "Saved")]
    [InlineData("heat-map-answered", "You chose: Ask me more")]
    public void Should_be_read_only_once_answered(string sample, string shown)
    {
        var (_, name, data) = SampleCards.All().Single(candidate => candidate.Sample == sample);
        var card = Rendered.Card(name, data);
        Assert.Empty(card.OfType("Action.Submit", "Action.Execute", "Input.ChoiceSet"));
        Assert.Contains(shown, card.Texts());
        Assert.EndsWith(shown, card.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_rate_each_item_by_the_five_sentences()
    {
        var card = Rendered.Card("self-rating", SampleCards.Json(SampleCards.SelfRating()));
        var inputs = card.OfType("Input.ChoiceSet");
        Assert.Equal(5, inputs.Count);
        Assert.All(inputs, input => Assert.Equal(
            SampleCards.Anchors.Select((anchor, index) => $"{index + 1} {anchor}"),
            input["choices"]!.AsArray().Select(choice => (string?)choice!["title"])));
        Assert.Equal("rating.foundation-skill.active-listening", (string?)inputs[0]["id"]);
        Assert.Null(inputs[0]["value"]);
        Assert.Equal("4", (string?)inputs[2]["value"]);
        AssertData("""{ "verb": "rate", "nonce": "n3", "step": "rate-1" }""", card.Button("Save my ratings"));
        Assert.EndsWith("for example 3 4 2 3 3.", card.PlainText, StringComparison.Ordinal);
        Assert.Contains("\nC. Presenting to senior people (you said 4)\n", card.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_show_the_saved_levels_in_words()
    {
        var texts = Rendered.Card("self-rating", SampleCards.Json(SampleCards.SelfRating() with { Answered = "Saved" })).Texts();
        Assert.Contains("4 I handle the hard cases, and can say why I chose what I did", texts);
        Assert.Equal(4, texts.Count(text => text == "Not rated"));
    }

    [Fact]
    public void Should_take_a_question_literally_and_keep_its_lines_apart()
    {
        var question = SampleCards.Question() with { Title = "dbt_core *new*", Text = "What is a_b_c?\n\n1. Then what?" };
        var card = Rendered.Card("question", SampleCards.Json(question));
        Assert.Equal(["dbt_core *new*", "What is a_b_c?", "1. Then what?"], card.OfType("RichTextBlock").SelectMany(Rendered.Texts));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("msteams")]
    [InlineData("other")]
    public void Should_speak_and_wrap_its_text_form_on_every_card(string channel) => Assert.All(SampleCards.All(), sample =>
    {
        var card = Rendered.Card(sample.Card, sample.Data, channel);
        Assert.NotEmpty(card.Speak);
        Assert.All(card.PlainText.Split('\n'), line => Assert.InRange(line.Length, 0, 76));
        Assert.DoesNotContain('|', card.PlainText);
        Assert.All(card.OfType("TextBlock"), block => Assert.True((bool?)block["wrap"]));
        Assert.Empty(card.OfType("Table", "FactSet"));
        Assert.All(card.OfType("TextBlock", "TextRun"), text => Assert.Null(text["color"]));
    });

    private static void AssertData(string expected, JsonObject button) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), button["data"]), button.ToJsonString());
}
