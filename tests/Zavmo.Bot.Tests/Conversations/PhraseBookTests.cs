using Microsoft.Extensions.Options;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Conversations;

public sealed class PhraseBookTests
{
    private static readonly PhraseBook Book = Spoken.Assets.PhrasesOf("discover", strictVariables: true);

    [Fact]
    public void Should_say_the_same_for_the_same_seed_in_every_process()
    {
        var values = new { requirement = "stakeholder mapping" };

        var said = Enumerable.Range(1, 6)
            .Select(turn => Book.Say("behavioural.foundation-skill.3", values, new PhraseSeed("foundation-skill.x", turn)).VariantId[^1]);

        // Known values: a hash that differs between processes would change what is said when a turn is run again.
        Assert.Equal("231332", string.Concat(said));
    }

    [Fact]
    public void Should_say_every_variant_before_one_comes_again_and_never_the_same_twice_running()
    {
        var used = new List<string>();
        for (var turn = 0; turn < 40; turn++)
        {
            used.Add(Book.Say("skip", new PhraseSeed("r", turn) { Used = used }).VariantId);
        }

        Assert.All(used.Chunk(3).Take(13), round => Assert.Equal(3, round.Distinct().Count()));
        Assert.All(used.Zip(used.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void Should_use_all_variants_over_different_requirements()
    {
        var said = Enumerable.Range(0, 60)
            .Select(place => Book.Say("transition-last", new PhraseSeed($"skill.{place}", 7)).VariantId)
            .CountBy(id => id)
            .ToDictionary();

        Assert.Equal(3, said.Count);
        Assert.All(said.Values, count => Assert.InRange(count, 8, 40));
    }

    [Fact]
    public void Should_say_the_short_form_only_to_those_who_asked_for_it()
    {
        var seed = new PhraseSeed(string.Empty, 1);

        Assert.StartsWith("welcome#", Book.Say("welcome", seed).VariantId, StringComparison.Ordinal);
        Assert.StartsWith("welcome-short#", Book.Say("welcome", seed with { ShortBlocks = true }).VariantId, StringComparison.Ordinal);
        Assert.StartsWith("skip#", Book.Say("skip", seed with { ShortBlocks = true }).VariantId, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_name_a_key_that_is_not_there() =>
        Assert.Contains("'prob-result'", Assert.Throws<KeyNotFoundException>(() => Book.Say("prob-result", new PhraseSeed("", 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Should_name_a_variable_without_a_value_when_strict_and_leave_it_blank_otherwise()
    {
        var seed = new PhraseSeed(string.Empty, 1);

        var fault = Assert.Throws<ArgumentException>(() => Book.Say("probe-result", new { ecco = "x" }, seed));
        Assert.Contains("'echo'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("“”", Spoken.Assets.PhrasesOf("discover").Say("probe-result", seed).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_keep_the_learners_words_as_words()
    {
        var said = Book.Say("reaction-3-action", new { quote = "I set {{ role }} to\n <b>5</b> & rang" }, new PhraseSeed("r", 1));

        Assert.Contains("“I set {{ role }} to <b>5</b> & rang”", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_list_what_the_employer_offers_one_a_line()
    {
        var said = Book.Say("adjustments-preset-offer", new { offers = new[] { "Quiet room", "Written notes" } }, new PhraseSeed("", 1));

        Assert.Contains("\n- Quiet room\n- Written notes\n", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_say_counts_in_words_and_start_sentences_with_a_capital()
    {
        var texts = Enumerable.Range(0, 4)
            .Select(turn => Book.Say("transition-same", new { count = 2, topic = "how you work" }, new PhraseSeed("r", turn)).Text);

        Assert.All(texts, text => Assert.Matches("two|Two", text));
        Assert.All(texts, text => Assert.True(char.IsUpper(text[0]), text));
    }

    [Fact]
    public void Should_send_people_to_the_contact_that_the_operator_set()
    {
        var seed = new PhraseSeed(string.Empty, 1);
        var own = new PhraseBooks(Spoken.Assets, Options.Create(new ConversationOptions { Contact = "Ruth Adeyemi, room 4.12" }));
        var plain = new PhraseBooks(Spoken.Assets, Options.Create(new ConversationOptions()));

        Assert.Contains("Ruth Adeyemi, room 4.12", own.Of("discover").Say("distress", seed).Text, StringComparison.Ordinal);

        // It may be about the manager: nobody is sent there with it.
        var said = plain.Of("discover").Say("distress", seed).Text;
        Assert.Contains("someone you trust", said, StringComparison.Ordinal);
        Assert.DoesNotContain("manager", said, StringComparison.OrdinalIgnoreCase);
    }
}
