using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Learners.Wording;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Conversations;

/// <summary>How Zavmo talks, held against every text that it can say.</summary>
public sealed partial class VoiceTests
{
    private const int MessageWords = 90;

    [Fact]
    public void Should_keep_every_message_under_90_words() =>
        AssertNone(Spoken.All().Where(said => Spoken.Words(said.Text) >= MessageWords));

    [Fact]
    public void Should_keep_reaction_transition_and_question_together_under_90_words()
    {
        // A lead is what was mentioned earlier or the reason, never both.
        var longest = new[] { "reaction-", "transition-", "refer-back", "behavioural." }
            .Sum(prefix => Spoken.All().Where(said => said.Id.StartsWith(prefix, StringComparison.Ordinal)).Max(said => Spoken.Words(said.Text)));

        Assert.InRange(longest, 30, MessageWords - 1);
        Assert.True(
            Spoken.All().Where(said => said.Id.StartsWith("asked-because-", StringComparison.Ordinal)).Max(said => Spoken.Words(said.Text))
            <= Spoken.All().Where(said => said.Id.StartsWith("refer-back", StringComparison.Ordinal)).Max(said => Spoken.Words(said.Text)));
    }

    [Fact]
    public void Should_ask_behavioural_questions_in_under_45_words() =>
        AssertNone(Spoken.All().Where(said => said.Id.StartsWith("behavioural.", StringComparison.Ordinal) && Spoken.Words(said.Text) >= 45));

    [Fact]
    public void Should_ask_one_question_at_the_end_and_none_elsewhere() =>
        AssertNone(Spoken.All().Where(said => said.Phrase.Form == PhraseForm.Question
            ? said.Text.Count(letter => letter == '?') != 1 || !said.Text.EndsWith('?')
            : said.Text.Contains('?', StringComparison.Ordinal)));

    [Fact]
    public void Should_keep_every_sentence_within_15_words_for_short_blocks() =>
        AssertNone(Spoken.All(shortBlocks: true)
            .Where(said => said.Phrase.Form != PhraseForm.Label || said.Text.EndsWith('.'))
            .Where(said => Spoken.Sentences(said.Text).Any(sentence => Spoken.Words(sentence) > 15)));

    [Fact]
    public void Should_neither_praise_nor_claim_nor_shout() =>
        AssertNone(Spoken.All().Where(said => Banned().IsMatch(said.Text) || said.Text.Contains('!', StringComparison.Ordinal)));

    [Fact]
    public void Should_use_no_figure_of_speech_that_the_literal_switch_forbids() =>
        AssertNone(Spoken.All(literal: true).Concat(Spoken.All(shortBlocks: true, literal: true)).Where(said => FiguresOfSpeech.AreIn(said.Text)));

    [Fact]
    public void Should_use_no_idiom_with_anybody() =>
        AssertNone(Spoken.All().Where(said => Idioms().IsMatch(said.Text)));

    [Fact]
    public void Should_spell_the_british_way() =>
        AssertNone(Spoken.All().Where(said => American().IsMatch(said.Text)));

    [Fact]
    public void Should_use_no_emoji_no_markup_and_no_capitals_for_emphasis() =>
        AssertNone(Spoken.All().Where(said => Markup().IsMatch(said.Text)
            || said.Text.EnumerateRunes().Any(rune => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate)));

    [Fact]
    public void Should_start_with_a_capital_and_end_a_sentence() =>
        AssertNone(Spoken.All().Where(said => said.Phrase.Form != PhraseForm.Label
            && (!Opening().IsMatch(said.Text) || !Closing().IsMatch(said.Text))));

    [Fact]
    public void Should_say_nothing_under_two_keys() =>
        Assert.Empty(Sources().GroupBy(variant => variant.Source).Where(same => same.Count() > 1).Select(same => string.Join(" = ", same.Select(variant => variant.Id))));

    [Fact]
    public void Should_label_buttons_in_five_words_and_differently_for_different_actions()
    {
        var labels = Spoken.All().Where(said => said.Id.StartsWith("label-", StringComparison.Ordinal)).Select(said => said.Text).ToList();

        Assert.All(labels, label => Assert.InRange(Spoken.Words(label), 1, 5));
        Assert.Equal(labels.Count, labels.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(labels, label => label is "OK" or "Submit" or "Next" or "Continue");
    }

    [Fact]
    public void Should_say_in_every_welcome_who_asks_what_is_kept_and_who_sees_it() =>
        Assert.All(((string[])["welcome", "welcome-short", "welcome-model", "welcome-model-short"]).SelectMany(Wordings), text =>
        {
            Assert.Contains("AI", text, StringComparison.Ordinal);
            Assert.Contains("not a person", text, StringComparison.Ordinal);
            Assert.Matches("(?:keep|store).*answers|(?:keep|store).*what you write", text);
            Assert.Matches("(?i)manager sees", text);
        });

    [Fact]
    public void Should_say_where_a_job_description_goes_in_every_welcome_with_a_model() =>
        Assert.All(((string[])["welcome-model", "welcome-model-short", "own-role-model", "who-sees-model"]).SelectMany(Wordings), text => Assert.Contains("language model in Azure", text, StringComparison.Ordinal));

    [Fact]
    public void Should_give_a_person_and_no_question_in_distress() =>
        Assert.All(Wordings("distress").Concat(Wordings("distress-still")), text => Assert.Contains("someone you trust", text, StringComparison.Ordinal));

    [Fact]
    public void Should_name_the_requirement_in_every_behavioural_question() =>
        AssertNone(Spoken.All().Where(said => said.Id.StartsWith("behavioural.", StringComparison.Ordinal)
            && !said.Text.Contains("stakeholder mapping", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Should_ask_in_words_that_also_fit_a_language_a_tool_or_a_quality() =>
        AssertNone(Spoken.All().Where(said => said.Id.StartsWith("behavioural.", StringComparison.Ordinal) && OnlyFitsADeed().IsMatch(said.Text)));

    [Fact]
    public void Should_have_questions_examples_and_topics_for_every_category_and_anchors_in_order()
    {
        var book = Spoken.Assets.PhrasesOf("discover");
        foreach (var category in Enum.GetValues<RequirementCategory>())
        {
            Assert.All(Enumerable.Range(1, 5), level => Assert.True(book.Has(PhraseKeys.Behavioural(category, level))));
            Assert.True(book.Has(PhraseKeys.Rephrase(category)) && book.Has(PhraseKeys.Example(category)) && book.Has(PhraseKeys.Topic(category)));
        }

        Assert.Equal(
            ["I know", "I can", "I do", "I handle", "Others come"],
            Enumerable.Range(1, 5).Select(level => string.Join(' ', book.Fixed(PhraseKeys.Anchor(level)).Split(' ').Take(2))));
    }

    private static IEnumerable<string> Wordings(string key) =>
        Spoken.All().Where(said => said.Id.StartsWith(key + "#", StringComparison.Ordinal)).Select(said => said.Text);

    private static IEnumerable<PhraseVariant> Sources() =>
        Spoken.Assets.Conversations.Values.Append(Spoken.Assets.Shared).SelectMany(asset => asset.Phrases.Values).SelectMany(phrase => phrase.Variants);

    private static void AssertNone(IEnumerable<(string Id, Phrase Phrase, string Text)> offending) =>
        Assert.Empty(offending.Select(said => $"{said.Id}: {said.Text}"));

    [GeneratedRegex(
        @"\b(?:great|awesome|amazing|excellent|fantastic|brilliant|wonderful|perfect|impressive|superb|well done|good job|nice work|congrat\w*"
        + @"|thank you for sharing|thanks for sharing|certif\w+|award\w*|qualified|equivalent|journey|unlock|empower\w*|excited|delighted|love)\b",
        RegexOptions.IgnoreCase)]
    internal static partial Regex Banned();

    [GeneratedRegex(
        @"\b(?:point taken|on file|up against|on the same page|in a nutshell|touch base|piece of cake|ballpark|dive in|deep dive|drill down|at the end of the day|big picture"
        + @"|rule of thumb|low.hanging|move the needle|hit the ground|wear\w* many hats|bear with me|no worries|fair enough)\b",
        RegexOptions.IgnoreCase)]
    internal static partial Regex Idioms();

    [GeneratedRegex(@"\b(?:color|behavior|center|labor|favorite|program(?!me)|\w{3,}iz(?:e|es|ed|ing|ation))\b", RegexOptions.IgnoreCase)]
    internal static partial Regex American();

    [GeneratedRegex(@"[*_~`#]|\b(?!AI\b|HR\b|ADHD\b|PDF\b|MB\b)[A-Z]{2,}\b")]
    private static partial Regex Markup();

    [GeneratedRegex(@"^“?(?:\p{Lu}|\d|we moved it back|the night manager)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"[.?]”?$")]
    private static partial Regex Closing();

    // "The last time you did Welsh", "the hardest piece of Python", "a change in resilience".
    [GeneratedRegex(@"\b(?:did|do|doing|shared|opened|pieces? of|way of doing|change in|needed working|could have broken) stakeholder mapping\b|\bstakeholder mapping (?:is |was )?done\b|(?<!needed )\bstakeholder mapping went wrong\b")]
    private static partial Regex OnlyFitsADeed();
}
