using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>A sentence that was shown to the learner stays that sentence with a word or two changed, left out or put in.</summary>
public sealed class NearCopyTests
{
    private const string Hint = "Last week I rang the supplier myself because two boxes were missing, and counted 40 the next day.";
    private const string Duty = "Restores the service when production fails, tells those who depend on it and finds the cause.";
    private const string Story = "In February the garden centre gave notice. I asked for ten minutes at their till and saw that the girls typed each price by hand. So instead of a discount "
        + "I got them the scanner file, loaded it with her on the Monday, and the queue was down from nine to three. They stayed and took the second branch as well.";
    private const int FewestWords = 6;
    private const int PairsForEach = 12;

    private static readonly string[] Scale =
    [
        "I know little about it yet", "I can do parts of it with help", "I do it on my own in ordinary cases",
        "I handle the hard cases, and can say why I chose what I did", "Others come to me for it, and I shape how it is done",
    ];

    private static readonly string[] OtherWords =
        ["the", "Tom", "repaired", "pump", "because", "Monday", "14", "we", "tested", "customer", "quickly", "not", "offer", "rang", "and", "for"];

    private static readonly AccountContext Context =
        new("Customer retention", "Keeps customers who want to leave and finds out what they miss.", "When did a customer want to leave, and what did you do to keep them?")
        {
            NotTheirWords = [Hint],
            FixedTexts = [SourceText.Of([Duty]), SourceText.Of(Scale)],
        };

    public static TheoryData<string> Shown => [.. Scale, Hint, Duty, Context.Question, Context.RequirementDescription];

    [Theory]
    [MemberData(nameof(Shown))]
    public void Should_give_nothing_for_a_shown_sentence_with_one_or_two_words_other(string sentence) =>
        Assert.All(Nearly(sentence), said => Assert.True(AccountSets.Judge.Judge(Context, [said]).Level == 1, said));

    [Fact]
    public void Should_give_nothing_for_the_questions_and_descriptions_of_many_trades_with_one_or_two_words_other()
    {
        foreach (var item in AccountSets.Dev.DistinctBy(item => item.Question))
        {
            var sentences = (item.Question + " " + item.Description).Split(['.', '?', '!'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var said in sentences.Where(sentence => sentence.Split(' ').Length >= FewestWords).SelectMany(Nearly))
            {
                Assert.True(AccountSets.Judge.Judge(item.Context, [said]).Level == 1, $"{item.Question}: {said}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Should_not_change_a_level_for_a_shown_sentence_with_a_word_changed_that_stands_beside_an_account(string sentence)
    {
        var alone = AccountSets.Judge.Judge(Context, [Story]);
        Assert.True(alone.Level >= 3);
        Assert.All(Nearly(sentence).Take(20), said =>
        {
            Assert.Equal(alone.Level, AccountSets.Judge.Judge(Context, [$"{said}. {Story}"]).Level);
            Assert.Equal(alone.Level, AccountSets.Judge.Judge(Context, [$"{Story} {said}."]).Level);
        });
    }

    [Theory]
    [InlineData("In April a customer wanted to leave.")]
    [InlineData("A customer wanted to leave us in April.")]
    [InlineData("The last customer who wanted to leave was Mrs Reed.")]
    [InlineData("What I did to keep them:")]
    [InlineData("When a customer wanted to leave I looked at what they missed.")]
    public void Should_take_nothing_from_an_account_that_takes_up_a_few_words_of_the_question(string opening)
    {
        var alone = AccountSets.Judge.Judge(Context, [Story]);
        Assert.True(AccountSets.Judge.Judge(Context, [$"{opening} {Story}"]).Level >= alone.Level);
    }

    [Fact]
    public void Should_take_nothing_from_the_accounts_of_many_trades()
    {
        Assert.All(AccountSets.All.Where(item => item.Level > 1), item =>
        {
            var asked = item.Context with { FixedTexts = [SourceText.Of(Scale)] };
            Assert.Equal(
                AccountSets.Judge.Judge(item.Context with { Question = string.Empty }, [item.Answer]).Level, AccountSets.Judge.Judge(asked, [item.Answer]).Level);
        });
    }

    [Theory]
    [InlineData("I handled the hard cases and could say why I chose what I did.", true)]
    [InlineData("Others come to me, and I shape how it is done here.", true)]
    [InlineData("Others came to me in May, so I wrote down how the pump is bled.", false)]
    [InlineData("I did it on my own.", false)]
    [InlineData("I do the hard cases.", false)]
    public void Should_tell_a_copied_sentence_from_one_that_shares_a_few_words(string said, bool isCopied) =>
        Assert.Equal(isCopied, SourceText.Of(Scale).IsCopiedIn(said));

    // Every word left out, changed, or followed by another, then some pairs of such changes.
    private static IEnumerable<string> Nearly(string sentence)
    {
        var words = sentence.TrimEnd('.', '?').Split(' ');
        var random = new Random(words.Length);
        for (var place = 0; place < words.Length; place++)
        {
            for (var way = 0; way < 3; way++)
            {
                yield return string.Join(' ', Changed([.. words], place, way));
            }
        }

        for (var pair = 0; pair < PairsForEach; pair++)
        {
            var once = Changed([.. words], random.Next(words.Length), random.Next(3));
            yield return string.Join(' ', Changed(once, random.Next(once.Count), random.Next(3)));
        }

        List<string> Changed(List<string> changed, int place, int way)
        {
            var other = OtherWords[random.Next(OtherWords.Length)];
            switch (way)
            {
                case 0: changed.RemoveAt(place); break;
                case 1: changed[place] = other; break;
                default: changed.Insert(place, other); break;
            }

            return changed;
        }
    }
}
