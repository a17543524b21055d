using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>The check of an own role in people's own sentences: what is missing, not needed, wrongly named, asked about, and what was left out.</summary>
public sealed class RoleCheckTalkTests : AsyncCleanup
{
    private const string Advert = """
        Warehouse Operative

        About us
        Norland Foods has delivered to schools in Kent since 1987.

        What you will do
        - Pick and pack orders for twenty schools
        - Check deliveries against the order

        What you need
        - Experience of stock control
        - Good communication skills
        - Excel at a basic level
        - A full driving licence

        What we offer
        - 28 days of holiday
        - A pension with 6 per cent
        """;

    private readonly ChatHost host = new();

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("you forgot first aid", "First aid", "")]
    [InlineData("it also needs a forklift licence", "Forklift licence", "prerequisites?")]
    [InlineData("add forklift licence", "Forklift licence", "prerequisites?")]
    [InlineData("add SAP", "SAP", "digital tools")]
    [InlineData("you missed punctuality", "Punctuality", "foundation skills")]
    [InlineData("add GDPR", "GDPR", "rules and regulations")]
    public async Task Should_add_what_is_missing_under_its_kind(string words, string name, string kind)
    {
        var learner = await AtCheckAsync();
        var said = await learner.TypeAsync(words);
        Assert.Contains(name, said[0], StringComparison.Ordinal);
        Assert.Matches(kind, said[0]);
        Assert.Contains(name, learner.Answered[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add line 18 level 2", 2)]
    [InlineData("add line 18 at level 4", 4)]
    [InlineData("add line 18, level 1", 1)]
    public async Task Should_put_a_line_at_the_level_that_is_said(string words, int level)
    {
        var learner = await AtCheckAsync();
        var said = await learner.TypeAsync(words);
        Assert.DoesNotContain("for the role", said[0], StringComparison.Ordinal);
        Assert.Matches($"level (?:is )?{level}", said[0]);
        Assert.Matches($"(?i)pension.*: Level {level}", learner.Answered[^1].ReplaceLineEndings(" "));
    }

    [Theory]
    [InlineData("excel isn't required")]
    [InlineData("I don't need Excel")]
    [InlineData("yes, but drop excel")]
    public async Task Should_take_out_what_is_not_needed(string words)
    {
        var learner = await AtCheckAsync();
        Assert.Contains("Excel", learner.Answered[^1], StringComparison.Ordinal);
        await learner.TypeAsync(words);
        Assert.DoesNotContain(". Excel", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Null((await Stores.LearnerAsync(host)).RoleId);
    }

    [Fact]
    public async Task Should_split_one_entry_and_ask_for_the_names_that_are_not_said()
    {
        var learner = await AtCheckAsync();
        Assert.EndsWith("?", Assert.Single(await learner.TypeAsync("stock control is two things, split it")), StringComparison.Ordinal);
        await learner.TypeAsync("counting stock and ordering stock");
        Assert.Contains("Counting stock", learner.Answered[^1], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Ordering stock", learner.Answered[^1], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(". Stock control", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_ask_for_the_level_where_only_the_wrong_one_is_said_and_count_what_is_held_at_the_end()
    {
        var learner = await AtCheckAsync();
        Assert.EndsWith("?", (await learner.TypeAsync("excel isn't level 4, it's a nice to have"))[^1].Split('\n')[0], StringComparison.Ordinal);
        await learner.TypeAsync("back to the list");
        await learner.TypeAsync("excel is me already");
        Assert.Matches("3 things.*(?:1|one)", string.Join(' ', await learner.TypeAsync("that's right")));
    }

    [Fact]
    public async Task Should_tell_the_texts_of_one_line_apart()
    {
        var learner = new Learner(host);
        foreach (var line in new[] { "hi", "yes", "own", "Baker\n\nWe are a mill with a shop. We have been here since 1987. You need a food hygiene certificate. You should have experience of sourdough.", "that's all" })
        {
            await learner.TypeAsync(line);
        }

        var asked = string.Join(' ', await learner.TypeAsync("add line 3"));
        Assert.Contains("3b: \u201CWe have been here since 1987.", asked, StringComparison.Ordinal);
        await learner.TypeAsync("add line 3b");
        Assert.Contains("We have been here since 1987", learner.Answered[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_ask_what_is_wrong_and_which_one_is_meant()
    {
        var learner = await AtCheckAsync();
        Assert.EndsWith("?", Assert.Single(await learner.TypeAsync("no thats wrong")), StringComparison.Ordinal);
        Assert.EndsWith("?", Assert.Single(await learner.TypeAsync("that's me already")), StringComparison.Ordinal);
        await learner.TypeAsync("2");
        Assert.Contains("never as evidence", learner.Answered[^1].ReplaceLineEndings(" "), StringComparison.Ordinal);

        await learner.TypeAsync("add hedge cutting and first aid");
        Assert.Contains(". Hedge cutting", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Contains(". First aid", learner.Answered[^1], StringComparison.Ordinal);
        await learner.TypeAsync("yep, spot on");
        Assert.NotNull((await Stores.LearnerAsync(host)).RoleId);
    }

    [Fact]
    public async Task Should_show_of_a_paragraph_the_sentence_that_names_it()
    {
        var learner = new Learner(host);
        foreach (var line in new[] { "hi", "yes", "own", "Baker\n\nWe are a mill with a shop of its own, two ovens and a yard full of hens that visitors love. You must be able to shape loaves by hand. You need a food hygiene certificate. You should have experience of sourdough.", "that's all" })
        {
            await learner.TypeAsync(line);
        }

        var card = string.Join(' ', learner.Answered[^1].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("“…You must be able to shape loaves by hand.”", card, StringComparison.Ordinal);
        Assert.Contains("“…You need a food hygiene certificate.”", card, StringComparison.Ordinal);
        Assert.DoesNotContain("“We are a mill with a shop of its own, two ovens and a yard", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_make_several_changes_of_one_message_and_take_them_back_together()
    {
        var learner = await AtCheckAsync();
        var before = learner.Answered[^1];
        await learner.TypeAsync("drop excel, change stock control to Stock and orders and add first aid");
        var after = learner.Answered[^1];
        Assert.DoesNotContain(". Excel", after, StringComparison.Ordinal);
        Assert.Contains("Stock and orders", after, StringComparison.Ordinal);
        Assert.Contains("First aid", after, StringComparison.Ordinal);
        await learner.TypeAsync("undo");
        Assert.Equal(before, learner.Answered[^1]);
    }

    [Theory]
    [InlineData("why level 3 for stock control?")]
    [InlineData("why is stock control there?")]
    [InlineData("where does stock control come from?")]
    public async Task Should_say_why_something_is_there_and_show_it(string words)
    {
        var learner = await AtCheckAsync();
        var said = await learner.TypeAsync(words);
        Assert.Matches("[Ll]ine 11", said[0]);
        Assert.Contains("Change the level", said[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why?")]
    [InlineData("why these?")]
    [InlineData("why so many?")]
    [InlineData("why do you ask?")]
    [InlineData("where did you get all of this from?")]
    public async Task Should_say_how_the_list_came_about(string words)
    {
        var learner = await AtCheckAsync();
        Assert.Contains("text", (await learner.TypeAsync(words))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_claim_nothing_of_the_words_of_a_line_whose_level_is_that_of_the_role()
    {
        var learner = await AtCheckAsync();
        foreach (var words in new[] { "why is stock control there?", "why is stock control there?", "why is stock control there?" })
        {
            var said = (await learner.TypeAsync(words))[0];
            Assert.DoesNotMatch("says no level|names no other|not said there", said);
            Assert.Matches(@"\d", said);
        }
    }

    [Theory]
    [InlineData("what did you leave out?")]
    [InlineData("What I left out")]
    [InlineData("and the duties, where did they go?")]
    public async Task Should_show_what_was_left_out_with_the_reason_and_add_a_line_by_its_number(string words)
    {
        var learner = await AtCheckAsync();
        Assert.Matches(@"\d lines left out", learner.Answered[^1]);
        var shown = (await learner.TypeAsync(words))[^1].ReplaceLineEndings(" ");
        Assert.Contains("Line 17, what they offer: \u201C28 days of holiday\u201D", shown, StringComparison.Ordinal);
        Assert.Contains("about the employer", shown, StringComparison.Ordinal);

        // There a number is that of a line; elsewhere the word belongs to it.
        await learner.TypeAsync("4");
        Assert.Contains("Line 4:", learner.Answered[^1], StringComparison.Ordinal);
        await learner.TypeAsync("add line 18");
        Assert.Contains("Line 18:", learner.Answered[^1], StringComparison.Ordinal);
        Assert.DoesNotMatch("Line (?:4|18),", string.Join(' ', await learner.TypeAsync("what did you leave out?")));
        Assert.Contains("99", (await learner.TypeAsync("add line 99"))[0], StringComparison.Ordinal);
    }

    private async Task<Learner> AtCheckAsync()
    {
        var learner = new Learner(host);
        foreach (var line in new[] { "hi", "yes", "3", Advert, "that's all" })
        {
            await learner.TypeAsync(line);
        }

        Assert.Contains("What I understood", learner.Answered[^1], StringComparison.Ordinal);
        return learner;
    }
}
