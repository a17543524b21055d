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
    ];

    [Fact]
    public void Should_place_nonsense_with_the_right_surface_on_level_two_at_most()
    {
        Assert.True(AccountSets.Nonsense.Count >= 50);
        var context = new AccountContext("Handling complaints", "Deals with customers who are not happy.", "Tell me about the last one.");
        Assert.All(AccountSets.Nonsense, text => Assert.True(AccountSets.Judge.Judge(context, [text]).Level <= 2, text));
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
    public void Should_not_change_a_level_for_the_description_of_the_requirement()
    {
        Assert.All(AccountSets.Results(AccountSets.Dev), result =>
            Assert.Equal(result.Judgement.Level, AccountSets.JudgeItem(result.Item, result.Item.Answer + " " + result.Item.Description).Level));
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
