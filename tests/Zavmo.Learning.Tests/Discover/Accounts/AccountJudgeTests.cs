using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

public class AccountJudgeTests
{
    private static readonly AccountContext Context = new("Repairs", "Mends what guests bring in.", "What did you last mend, and how did it turn out?");

    private static readonly AccountContext Mixers = new("Repairing mixers", "Repairs the mixers of bakeries and sets them up.", "What did you last repair?");

    [Theory]
    [InlineData("I would love to learn that next year", AccountKind.Motivation)]
    [InlineData("not done it but id really like to get into it", AccountKind.Motivation)]
    [InlineData("I havent had the chance so far", AccountKind.NoChance)]
    [InlineData("no chance yet, the senior fitters do those", AccountKind.NoChance)]
    [InlineData("rather not say", AccountKind.Empty)]
    [InlineData("does a toaster count?", AccountKind.Empty)]
    [InlineData("yes", AccountKind.Empty)]
    [InlineData("", AccountKind.Empty)]
    [InlineData("🙂", AccountKind.Empty)]
    public void Should_tell_what_is_no_account(string answer, AccountKind kind)
    {
        var judgement = AccountSets.Judge.Judge(Context, [answer]);
        Assert.Equal(kind, judgement.Kind);
        Assert.Equal(1, judgement.Level);
        Assert.Empty(judgement.Signals);
    }

    [Theory]
    [InlineData("my boss does those, I print the figures")]
    [InlineData("the planner makes the list, I tick the machines off when the fitters are done")]
    [InlineData("On Monday the senior picked the samples and I counted the kegs and wrote the numbers where she pointed.")]
    public void Should_read_a_share_of_what_someone_else_does_as_a_thin_account(string answer)
    {
        var judgement = AccountSets.Judge.Judge(Context, [answer]);
        Assert.Equal(AccountKind.Account, judgement.Kind);
        Assert.Equal(2, judgement.Level);
        Assert.True(judgement.Shows(Signal.Limited));
        Assert.True(judgement.Shows(Signal.OwnAction));
    }

    [Theory]
    [InlineData("Last week the server was down and the vendor blamed our network. I restarted the switch, tested the line and it came back.")]
    [InlineData("On Tuesday a lady brought three radios. I asked what she needed, showed her the cheapest repair and mended two of them.")]
    [InlineData("In May the lift stood still. Everybody wanted to take the door off. I measured the gap and filed the latch, and it ran on Monday.")]
    public void Should_see_no_reach_where_nobody_took_it_over(string answer) =>
        Assert.False(AccountSets.Judge.Judge(Context, [answer]).Shows(Signal.Reach));

    [Theory]
    [InlineData("Last May the mixer broke twice. I replaced the belt. Our two sister shops copied the repair sheet.")]
    [InlineData("Last May the mixer broke twice. I replaced the belt, wrote a guide and trained the new fitters with it.")]
    [InlineData("Last May the mixer broke twice. I replaced the belt. Both apprentices learn the repair from me since.")]
    [InlineData("Last May the mixer broke twice. I replaced the belt with a stronger one. Two other bakers in the valley copied it.")]
    public void Should_see_reach_where_others_took_it_over(string answer) =>
        Assert.True(AccountSets.Judge.Judge(Mixers, [answer]).Shows(Signal.Reach));

    [Theory]
    [InlineData("In June we had a day of soldering. The teacher held my hand and I joined four wires.")]
    [InlineData("In June there was some trouble with the boiler. I contributed to it and did various things on the pump.")]
    [InlineData("In my internship a fax went to the wrong house in May. I filled in the form and took it to the post.")]
    [InlineData("On Monday I wrote the labels for the mixer and Mrs Dale decided.")]
    [InlineData("For the toaster job in June Carol told me every morning which parts go out, and I packed them.")]
    [InlineData("In June, in the shop, I did the kettles the same way while she watched.")]
    [InlineData("On Friday I got the manager and he told me what to read out, so I read it. He did the rest.")]
    [InlineData("I have been allowed to sit in on four repairs, the last one was a radio in May, and I wrote down the parts.")]
    [InlineData("In May I typed the questions for the guests. Dr Hall had written them out for me.")]
    public void Should_see_what_was_done_under_a_hand_or_left_vague_as_limited(string answer) =>
        Assert.True(AccountSets.Judge.Judge(Context, [answer]).Shows(Signal.Limited));

    [Theory]
    [InlineData("The owner told me to scrap both mixers in May. I did not, because the motors were sound, and changed the two belts instead. They ran on Monday.")]
    [InlineData("A lady complained in May that her boss had given her a dead kettle. I opened it, changed the fuse and showed it to her twice.")]
    [InlineData("Old Mr Shaw brought his lamp on Tuesday. I showed him the switch and had him do it twice as if I was his wife.")]
    public void Should_see_no_help_where_others_only_speak(string account) =>
        Assert.False(AccountSets.Judge.Judge(Context, [account]).Shows(Signal.Limited));

    [Fact]
    public void Should_take_nothing_in_a_simile_as_done()
    {
        var judgement = AccountSets.Judge.Judge(Context, ["The kettle sang on Tuesday like a choirboy dropped the hymn book."]);
        Assert.False(judgement.Shows(Signal.OwnAction), judgement.ToString());
    }

    [Fact]
    public void Should_ask_no_sign_of_difficulty_twice_where_others_took_over_what_was_weighed()
    {
        const string Account = "Two of our mixers never matched. I did not want a third setting, because nobody would keep it, so I marked one line on both dials and weighed ten batches: "
            + "all within a gram. Three other bakeries copied the mark.";
        Assert.True(AccountSets.Judge.Judge(Mixers, [Account]).Shows(Signal.Difficulty));
    }

    [Fact]
    public void Should_judge_an_account_and_its_probe_answers_as_one()
    {
        const string Account = "Last Monday a lady brought a coffee grinder. I opened it and changed the belt.";
        const string Probe = "I tested it with two cups in front of her and it ran fine.";
        var alone = AccountSets.Judge.Judge(Context, [Account]);
        var together = AccountSets.Judge.Judge(Context, [Account, Probe]);
        Assert.False(alone.Shows(Signal.Check));
        Assert.True(together.Shows(Signal.Check));
        Assert.Contains(together.Signals.Single(found => found.Signal == Signal.Check).Quote, Probe, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_credit_a_team_with_no_own_action()
    {
        var judgement = AccountSets.Judge.Judge(Context, ["We had a broken boiler in May. We rang the maker, we swapped the pump and we tested it twice."]);
        Assert.True(judgement.Shows(Signal.Situation));
        Assert.False(judgement.Shows(Signal.OwnAction));
        Assert.Equal(2, judgement.Level);
    }

    [Fact]
    public void Should_read_terse_and_misspelled_words_like_polished_ones()
    {
        var plain = AccountSets.Judge.Judge(Context, ["On Tuesday the kettle was dead. I checked the fuse, replaced the switch and gave it back, and it worked."]);
        var rough = AccountSets.Judge.Judge(Context, ["tuesday ketle was dead. chekd the fuse, replacd the swich and gave it back, it workd"]);
        Assert.Equal(3, plain.Level);
        Assert.Equal(plain.Level, rough.Level);
    }

    [Fact]
    public void Should_give_the_same_judgement_every_time()
    {
        var item = AccountSets.Dev[0];
        var first = AccountSets.JudgeItem(item);
        var second = new AccountJudge(new RememberingEncoder()).Judge(item.Context, [item.Answer]);
        Assert.Equal(first.Signals, second.Signals);
        Assert.Equal(first.Confidence, second.Confidence);
        Assert.Equal(AccountJudge.Version, second.JudgeVersion);
    }
}
