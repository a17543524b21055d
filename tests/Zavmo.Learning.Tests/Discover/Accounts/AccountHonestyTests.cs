using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>What must earn nothing: nonsense, shuffled words, padding, paste.</summary>
public class AccountHonestyTests
{
    private static readonly string[] Paddings =
    [
        "It was a really interesting experience. Teamwork matters a lot to me. I always give my best.",
        "Quality is important. Communication is key in every situation. We are all passionate about what we do.",
        "I believe in honesty and respect. Every day brings new challenges. A positive attitude goes a long way.",
        "That is how it is. You know how it goes. There is always something to learn.",
        "I really enjoy this part of my job. It is very important to me to do things well. You never stop learning.",
        "We have a great team. Everyone helps each other. I am proud of what we do.",
        "As I said, it is part of the job. I take it seriously. It is something I care about.",
    ];

    [Fact]
    public void Should_place_nonsense_with_the_right_surface_on_level_two_at_most()
    {
        Assert.True(AccountSets.Nonsense.Count >= 50);
        var context = new AccountContext("Handling complaints", "Deals with customers who are not happy.", "Tell me about the last one.");
        Assert.All(AccountSets.Nonsense, text => Assert.True(AccountSets.Judge.Judge(context, [text]).Level <= 2, text));
    }

    [Fact]
    public void Should_place_hardly_any_nonsense_of_other_kinds_above_level_two()
    {
        Assert.True(Above(AccountSets.NonsenseMore) <= 0.1);

        // Never tuned on. What passes is grammatical, of the trade, and about things that cannot do what is said.
        Assert.True(Above(AccountSets.NonsenseKeptBack) <= 0.25);

        static double Above(IReadOnlyList<(AccountContext Context, string Text)> texts) =>
            (double)texts.Count(text => AccountSets.Judge.Judge(text.Context, [text.Text]).Level > 2) / texts.Count;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Should_place_shuffled_words_on_level_two_at_most(int seed)
    {
        Assert.All(AccountSets.Dev, item =>
        {
            foreach (var bare in (bool[])[false, true])
            {
                var shuffled = WordOrderTraining.Shuffle(item.Answer, seed, bare);
                Assert.True(AccountSets.JudgeItem(item, shuffled).Level <= 2, shuffled);
            }
        });
    }

    [Fact]
    public void Should_not_change_a_level_for_three_empty_sentences()
    {
        var results = AccountSets.Results([.. AccountSets.Dev, .. AccountSets.Own]);
        Assert.All(results, result => Assert.All(Paddings, padding =>
        {
            Assert.True(result.Judgement.Level == AccountSets.JudgeItem(result.Item, result.Item.Answer + " " + padding).Level, result.Item.Answer + " " + padding);
            Assert.True(result.Judgement.Level == AccountSets.JudgeItem(result.Item, padding + " " + result.Item.Answer).Level, padding + " " + result.Item.Answer);
        }));
    }

    [Fact]
    public void Should_not_change_a_level_for_the_requirement_or_the_question()
    {
        Assert.All(AccountSets.Results(AccountSets.Dev), result =>
        {
            var item = result.Item;
            foreach (var copied in (string[])[item.Description, item.Question, $"{item.Requirement}: {item.Description}", $"{item.Question} {item.Description}"])
            {
                Assert.Equal(result.Judgement.Level, AccountSets.JudgeItem(item, item.Answer + " " + copied).Level);
                Assert.Equal(result.Judgement.Level, AccountSets.JudgeItem(item, copied + "\n" + item.Answer).Level);
            }
        });
    }

    [Fact]
    public void Should_give_nothing_for_the_description_the_question_or_a_hint()
    {
        const string Hint = "Last week I rang the supplier myself because two boxes were missing, and counted 40 the next day.";
        Assert.All(AccountSets.Dev, item =>
        {
            foreach (var copied in (string[])[item.Description, item.Question, "I " + item.Description])
            {
                Assert.Equal(1, AccountSets.JudgeItem(item, copied).Level);
            }

            var judgement = AccountSets.Judge.Judge(item.Context with { NotTheirWords = [Hint] }, [Hint]);
            Assert.Equal(AccountKind.Pasted, judgement.Kind);
            Assert.Empty(judgement.Signals);
        });
    }

    [Fact]
    public void Should_give_nothing_for_an_account_that_was_given_before()
    {
        var item = AccountSets.Dev.First(item => item.Level == 5);
        var again = AccountSets.Judge.Judge(item.Context with { EarlierFingerprints = Fingerprint.Of(item.Answer) }, [item.Answer]);
        Assert.Equal(AccountKind.Pasted, again.Kind);
    }
}
