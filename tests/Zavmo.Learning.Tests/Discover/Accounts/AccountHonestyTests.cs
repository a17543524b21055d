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

        Assert.True(Above(AccountSets.NonsenseThird) <= 0.1);

        // Hardly tuned on. What passes is grammatical, of the trade, and about things that cannot do what is said.
        Assert.True(Above(AccountSets.NonsenseKeptBack) <= 0.2);
        Assert.True(Above(AccountSets.NonsenseFourth) <= 0.2);

        Assert.InRange(Above(AccountSets.NonsenseEighteenth), 0, 0.04);
        Assert.InRange(Above(AccountSets.NonsenseNineteenth), 0, 0.05);
        Assert.InRange(Above([.. AccountSets.NonsenseTwentyFirst, .. AccountSets.NonsenseTwentySixth]), 0, 0.02);

        // What a stranger writes: above these, something that was read as nonsense is no longer.
        Assert.InRange(Above(AccountSets.NonsenseFifth), 0, 0.1);
        Assert.InRange(Above(AccountSets.NonsenseSixth), 0, 0.12);
        Assert.InRange(Above(AccountSets.NonsenseSeventh), 0, 0.08);
        Assert.InRange(Above(AccountSets.NonsenseEighth), 0, 0.15);
        Assert.InRange(Above(AccountSets.NonsenseNinth), 0, 0.04);
        Assert.InRange(Above(AccountSets.NonsenseTenth), 0, 0.03);
        Assert.InRange(Above(AccountSets.NonsenseThirteenth), 0, 0.03);
        Assert.InRange(Above(AccountSets.NonsenseFourteenth), 0, 0.02);
        Assert.InRange(Above(AccountSets.NonsenseFifteenth), 0, 0.02);
        Assert.InRange(Above([.. AccountSets.NonsenseTwentyEighth, .. AccountSets.NonsenseTwentyNinth, .. AccountSets.NonsenseThirtyThird]), 0, 0.03);
        Assert.InRange(Above([.. AccountSets.NonsenseThirtyFirst, .. AccountSets.NonsenseThirtySecond, .. AccountSets.NonsenseThirtyFourth]), 0, 0.07);
        Assert.InRange(Above([.. AccountSets.TwelveWriters.SelectMany(writer => writer.Nonsense)]), 0, 0.04);

        // No model was fitted with these.
        Assert.InRange(Above(AccountSets.NonsenseBlind), 0, 0.09);
        Assert.InRange(Above(AccountSets.NonsenseSeventhUnseen), 0, 0.08);
        Assert.InRange(Above(AccountSets.NonsenseTwelfthUnseen), 0, 0.09);
        Assert.InRange(Above(AccountSets.NonsenseSixteenthUnseen), 0, 0.06);
        Assert.InRange(Above(AccountSets.NonsenseTwentySecondUnseen), 0, 0.06);
        Assert.InRange(Above(AccountSets.NonsenseThirtiethUnseen), 0, 0.03);
        Assert.InRange(Above(AccountSets.FortySeventhUnseen.Nonsense), 0, 0.03);
        Assert.InRange(Above(AccountSets.FortyEighthUnseen.Nonsense), 0, 0.04);

        // Not even a limit was chosen in sight of these.
        Assert.InRange(Above([.. AccountSets.FortyNinthUnseen.Nonsense, .. AccountSets.FiftiethUnseen.Nonsense]), 0, 0.02);

        // The goal: of all that no model was fitted with, one text in twenty-five.
        Assert.InRange(
            Above([
                .. AccountSets.NonsenseBlind, .. AccountSets.NonsenseSeventhUnseen, .. AccountSets.NonsenseTwelfthUnseen, .. AccountSets.NonsenseSixteenthUnseen,
                .. AccountSets.NonsenseTwentySecondUnseen, .. AccountSets.NonsenseThirtiethUnseen, .. AccountSets.FortySeventhUnseen.Nonsense, .. AccountSets.FortyEighthUnseen.Nonsense,
            ]),
            0,
            0.04);

        static double Above(IReadOnlyList<(AccountContext Context, string Text)> texts) =>
            (double)texts.Count(text => AccountSets.Judge.Judge(text.Context, [text.Text]).Level > 2) / texts.Count;
    }

    [Theory]
    [InlineData("CI/CD", "Builds and keeps the pipelines that test and deliver software.")]
    [InlineData("Quarterly business reviews", "Prepares and leads reviews with customers: what was used, what it brought, what comes next.")]
    [InlineData("Clear fault reports", "Writes fault reports that a developer can reproduce.")]
    [InlineData("Giving feedback", "Gives feedback that people can use.")]
    public void Should_place_a_story_of_home_life_on_level_one(string name, string description)
    {
        const string Cake = "Last Saturday I baked a lemon cake for my neighbour. I used honey instead of sugar because she is diabetic. The first one sank "
            + "in the middle, so I lowered the oven to 160 and tested it with a skewer. She ate three pieces, and two other neighbours bake it now.";
        var judgement = AccountSets.Judge.Judge(new AccountContext(name, description, "Tell me about the last time."), [Cake]);
        Assert.Equal(AccountKind.OffPoint, judgement.Kind);
        Assert.Equal(1, judgement.Level);
    }

    [Fact]
    public void Should_take_hardly_any_account_as_off_the_point_of_its_own_requirement()
    {
        var results = AccountSets.Results([.. AccountSets.Dev, .. AccountSets.Own, .. AccountSets.More, .. AccountSets.KeptBack, .. AccountSets.Third, .. AccountSets.Fourth]);
        Assert.True(results.Count(result => result.Judgement.Kind == AccountKind.OffPoint && result.Item.Level > 1) <= results.Count / 200);
    }

    [Theory]
    [InlineData("A test of mine went red one morning. With help from Tom I turned the trace on, because it never failed on my machine, and it has been green for a month.")]
    [InlineData("My manager mixed the colour, stood behind me and told me when to rinse, I just applied it.")]
    [InlineData("On Friday I did what the vet's card says, step by step, counted ten fish and wrote the number in the sheet.")]
    public void Should_place_what_was_done_with_help_on_level_two_at_most(string account)
    {
        var judgement = AccountSets.Judge.Judge(new AccountContext("Daily work", "Does the work of the day.", "Tell me about the last time."), [account]);
        Assert.True(judgement.Level <= 2, judgement.ToString());
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
