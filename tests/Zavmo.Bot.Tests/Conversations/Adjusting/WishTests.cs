using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Adjusting;

/// <summary>A wish is heard before a step reads it as an answer, and done beside one; the list and the consent do what they say.</summary>
public sealed class WishTests : AsyncCleanup
{
    private const string ToRatings = "hi|yes|1|quick|none";
    private const string ToPrerequisites = ToRatings + "|3 3 3 3 3|3 3 3 3 3|3 3 3";
    private const string ToAccounts = ToPrerequisites + "|nearly nearly";
    private const string Account = "In May I joined the review with our largest customer. With my manager's help I prepared two slides and took the notes.";
    private const string ToPlan = "hi|yes|1|quick|none|1 1 1 1 1|1 1 1 1 1|1 1 1|nearly nearly|" + Account + "|that's all|that's all|show my heat map|plan my learning";

    private readonly ChatHost host = new();

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("I can't read all that", "short-blocks")]
    [InlineData("this is a lot of text", "short-blocks")]
    public async Task Should_take_no_difficulty_with_reading_for_a_lack(string wish, string id)
    {
        var learner = await AtAsync(ToPrerequisites);
        await learner.TypeAsync(wish);

        Assert.Contains(id, await InUseAsync());
        Assert.Equal("prerequisites", learner.Step);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.Prerequisite);
    }

    [Theory]
    [InlineData("I can't see the text properly")]
    [InlineData("I struggle to make out these letters")]
    public async Task Should_answer_no_prerequisite_with_what_cannot_be_taken_in(string words)
    {
        await AtAsync(ToPrerequisites + "|" + words);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.Prerequisite);
    }

    [Fact]
    public async Task Should_go_on_with_the_plan_where_an_offer_in_it_is_not_taken()
    {
        var learner = await AtAsync(ToPlan + "|2|I have ADHD|gentle");
        Assert.Equal("plan-pace", learner.Step);
    }

    [Fact]
    public async Task Should_ask_again_whether_to_store_after_one_is_ended_and_not_where_none_is_left()
    {
        var learner = await AtAsync(ToRatings + "|I have ADHD|yes|turn off reminders");
        Assert.Contains("store", learner.Answered[^1].ReplaceLineEndings(" "), StringComparison.OrdinalIgnoreCase);
        await learner.TypeAsync("turn off all adjustments");
        Assert.Equal("ratings", learner.Step);
        await learner.TypeAsync("3 3 3 3 3");
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.Equal(5, (await Stores.LearnerAsync(host)).Observations.Count);
    }

    [Fact]
    public async Task Should_skip_no_ratings_for_who_refuses_role_play()
    {
        var learner = await AtAsync(ToRatings + "|3 3 3 3 3");
        await learner.TypeAsync("skip role-plays please");

        Assert.Equal(["role-play-opt-out"], await InUseAsync());
        Assert.Equal("ratings", learner.Step);
        await learner.TypeAsync("2 2 2 2 2");
        Assert.Equal(10, (await Stores.LearnerAsync(host)).Observations.Count);
    }

    [Theory]
    [InlineData("could you keep your messages brief, I lose track", "short-blocks")]
    [InlineData("one question at a time please", "short-blocks")]
    [InlineData("tell me what comes next before you ask", "effort-up-front")]
    [InlineData("please warn me before anything changes", "predictable")]
    [InlineData("I don't want to do any role-play", "role-play-opt-out")]
    [InlineData("use the dyslexia settings", "read-aloud")]
    public async Task Should_use_up_no_chance_of_an_account(string wish, string id)
    {
        var learner = await AtAsync(ToAccounts + "|blah");
        await learner.TypeAsync(wish);
        Assert.Contains(id, await InUseAsync());

        await learner.TypeAsync(Account);
        await learner.TypeAsync("that's all");
        Assert.Contains((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.Account);
    }

    [Theory]
    [InlineData("3 2 4 3 2, shorter please", "short-blocks")]
    [InlineData("shorter please, 3 2 4 3 2", "short-blocks")]
    [InlineData("3 2 4 3 2 and no role-play please", "role-play-opt-out")]
    [InlineData("all 3, but that's too many choices at once", "few-choices")]
    public async Task Should_take_the_ratings_and_the_wish(string text, string id)
    {
        await AtAsync(ToRatings + "|" + text);
        Assert.Equal([id], await InUseAsync());
        Assert.Equal(5, (await Stores.LearnerAsync(host)).Observations.Count);
    }

    [Fact]
    public async Task Should_take_the_ratings_and_keep_no_word_of_what_is_said_beside_them()
    {
        var learner = await AtAsync(ToRatings);
        Assert.Contains(await learner.TypeAsync("3 2 4 3 2. I have ADHD."), text => text.Contains("adjustments", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(5, (await Stores.LearnerAsync(host)).Observations.Count);
        Assert.Empty(await InUseAsync());
    }

    [Fact]
    public async Task Should_take_the_account_and_the_wish()
    {
        var learner = await AtAsync(ToAccounts);
        await learner.TypeAsync(Account + " By the way, could you keep your messages shorter?");
        await learner.TypeAsync("that's all");
        Assert.Equal(["short-blocks"], await InUseAsync());
        Assert.Contains((await Stores.LearnerAsync(host)).Observations, seen => seen.Kind == ObservationKind.Account);
    }

    [Fact]
    public async Task Should_take_the_pace_and_the_agreement_with_the_wish()
    {
        var learner = await AtAsync(ToPlan + "|2");
        await learner.TypeAsync("Gentle, and shorter messages please");
        Assert.Equal(["short-blocks"], await InUseAsync());
        Assert.Equal("plan-leave", learner.Step);

        await learner.TypeAsync("none");
        await learner.TypeAsync("Agree this plan, and no role-play please");
        Assert.Equal(["short-blocks", "role-play-opt-out"], await InUseAsync());
        Assert.NotNull((await Stores.LearnerAsync(host)).Plan!.Agreed);
    }

    [Theory]
    [InlineData("I have ADHD|no")]
    [InlineData("I have ADHD|yes|no")]
    [InlineData("adjustments|short blocks|no")]
    [InlineData("adjustments|none")]
    [InlineData("adjustments|never mind")]
    [InlineData("adjustments|back")]
    public async Task Should_go_back_to_the_open_plan_after_adjustments(string way)
    {
        var learner = await AtAsync(ToPlan + "|2|" + way);
        Assert.Equal("plan-pace", learner.Step);
        await learner.TypeAsync("gentle");
        await learner.TypeAsync("none");
        Assert.NotNull((await Stores.LearnerAsync(host)).Plan);

        foreach (var said in way.Split('|'))
        {
            await learner.TypeAsync(said);
        }

        Assert.Equal("plan", learner.Step);
    }

    [Theory]
    [InlineData("back")]
    [InlineData("carry on")]
    public async Task Should_close_the_list_over_what_was_open(string word)
    {
        var learner = await AtAsync(ToAccounts + "|adjustments");
        Assert.DoesNotContain("Before we begin", learner.Answered[^1], StringComparison.Ordinal);
        await learner.TypeAsync(word);
        Assert.Equal("accounts", learner.Step);
    }

    [Fact]
    public async Task Should_keep_the_step_of_what_is_open_while_the_list_lies_over_it()
    {
        var learner = await AtAsync(ToAccounts + "|turn on effort up front|adjustments");
        Assert.Matches("Step 5 of", learner.Answered[^1]);
    }

    [Fact]
    public async Task Should_say_in_the_list_what_is_on_and_offer_to_leave_it_or_end_all()
    {
        var learner = await AtAsync(ToRatings + "|shorter please|adjustments");
        Assert.Contains(learner.Answered, text => text.Contains("- Short blocks", StringComparison.Ordinal));
        Assert.Contains("1. Leave them as they are", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Contains("2. Turn all off", learner.Answered[^1], StringComparison.Ordinal);

        await learner.TypeAsync("1");
        Assert.Equal(["short-blocks"], await InUseAsync());
        await learner.TypeAsync("adjustments");
        await learner.TypeAsync("2");
        Assert.Empty(await InUseAsync());
        Assert.Equal("ratings", learner.Step);
    }

    [Theory]
    [InlineData("don't store my adjustments")]
    [InlineData("stop storing my adjustments but keep using them")]
    [InlineData("I take back my consent to store my adjustments")]
    public async Task Should_end_the_storing_and_keep_the_use(string words)
    {
        var learner = await AtAsync("hi|yes|1|quick|short blocks|yes");
        Assert.NotNull((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        await learner.TypeAsync(words);
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.Equal(["short-blocks"], await InUseAsync());
    }

    [Fact]
    public async Task Should_end_all_that_one_message_names()
    {
        await AtAsync("hi|yes|1|quick|ADHD|yes|turn off recap and short blocks");
        Assert.DoesNotContain("recap", await InUseAsync());
        Assert.DoesNotContain("short-blocks", await InUseAsync());
        Assert.Contains("small-wins", await InUseAsync());
    }

    [Fact]
    public async Task Should_end_one_while_it_asks_to_store_and_ask_again()
    {
        var learner = await AtAsync("hi|yes|1|quick|ADHD|I don't want reminders though");
        Assert.Equal("adjustments", learner.Step);
        Assert.DoesNotContain("reminders", await InUseAsync());
        await learner.TypeAsync("yes");
        Assert.NotNull((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.DoesNotContain("reminders", await InUseAsync());
    }

    [Theory]
    [InlineData("can I withdraw it later?", "delete adjustments|stop storing|take it back")]
    [InlineData("what is health data here?", "encrypted|health")]
    [InlineData("why do you need that?", "next time|choosing again|yes of its own")]
    public async Task Should_answer_about_storing_and_leave_the_question_open(string question, string answer)
    {
        var learner = await AtAsync("hi|yes|1|quick|recap");
        Assert.Contains(await learner.TypeAsync(question), text => System.Text.RegularExpressions.Regex.IsMatch(text, answer));
        Assert.Contains('?', learner.Answered[^1]);
        await learner.TypeAsync("yes");
        Assert.NotNull((await Stores.LearnerAsync(host)).ProtectedAdjustments);
    }

    [Theory]
    [InlineData("no, but please use them")]
    [InlineData("use them but don't keep them")]
    [InlineData("only for today")]
    public async Task Should_use_and_not_store_what_is_refused_in_part(string words)
    {
        await AtAsync("hi|yes|1|quick|recap|" + words);
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.Equal(["recap"], await InUseAsync());
    }

    [Fact]
    public async Task Should_say_that_what_was_stored_stays_when_one_more_is_not()
    {
        var learner = await AtAsync("hi|yes|1|quick|recap|yes|remind me on Tuesdays at 10|adjustments|literal language");
        var said = await learner.TypeAsync("no");
        Assert.Matches("stays|still stored", said[0]);
        Assert.Contains("literal language", said[0], StringComparison.Ordinal);
        Assert.Contains(await learner.TypeAsync("which adjustments are on"), text => text.Contains("Tuesday at 10:00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_ask_to_store_again_after_the_chat_stopped_there()
    {
        var learner = await AtAsync("hi|yes|1|quick|ADHD");
        await host.RestartAsync();
        await learner.TypeAsync("hi");
        Assert.Contains("small-wins", await InUseAsync());
        await learner.TypeAsync("yes");
        Assert.NotNull((await Stores.LearnerAsync(host)).ProtectedAdjustments);
    }

    [Fact]
    public async Task Should_withdraw_nothing_where_nothing_is_on()
    {
        var learner = await AtAsync(ToAccounts);
        await learner.TypeAsync("no emoji");
        Assert.DoesNotContain(await learner.TypeAsync("turn off all adjustments"), text => text.Contains("consent", StringComparison.Ordinal));
        Assert.Empty(await InUseAsync());
        Assert.DoesNotContain(await learner.TypeAsync("turn off all adjustments"), text => text.Contains("withdrawn", StringComparison.Ordinal) || text.Contains("eleted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_set_a_preset_in_a_sentence_as_by_its_button()
    {
        var learner = await AtAsync(ToAccounts);
        var said = string.Join(' ', await learner.TypeAsync("turn on the ADHD preset"));
        Assert.DoesNotContain("no word of it", said, StringComparison.Ordinal);
        Assert.Contains("small-wins", await InUseAsync());
        await learner.TypeAsync("turn off ADHD mode");
        Assert.Empty(await InUseAsync());
    }

    [Fact]
    public async Task Should_infer_no_condition_that_nobody_named()
    {
        var learner = await AtAsync(ToRatings);
        var said = string.Join(' ', await learner.TypeAsync("I'm neurodivergent"));
        Assert.DoesNotMatch("(?i)autis|fixed agenda", said.Split("1. ")[0]);
        Assert.Equal("adjustments", learner.Step);
        Assert.Empty(await InUseAsync());
    }

    [Theory]
    [InlineData("5, 6 and 12", 3)]
    [InlineData("ADHD but without reminders", 7)]
    [InlineData("all of them", 13)]
    public async Task Should_take_several_of_the_list(string pick, int count)
    {
        await AtAsync("hi|yes|1|quick|" + pick);
        Assert.Equal(count, (await InUseAsync()).Count);
    }

    [Theory]
    [InlineData("no thanks, maybe later")]
    [InlineData("I don't have any disability")]
    public async Task Should_take_a_refusal_of_the_list(string words)
    {
        var learner = await AtAsync("hi|yes|1|quick|" + words);
        Assert.Equal("ratings", learner.Step);
        Assert.Empty(await InUseAsync());
    }

    [Fact]
    public async Task Should_say_again_what_the_employer_offers()
    {
        var learner = await AtAsync(ToAccounts);
        Assert.Contains(await learner.TypeAsync("what does my employer offer for autism?"), text => text.Contains("fixed agenda", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("what adjustments does the employer offer"), text => text.Contains("dyslexia", StringComparison.Ordinal));
        Assert.Empty(await InUseAsync());
    }

    [Fact]
    public async Task Should_take_the_answer_to_when_reminders_suit_and_change_no_plan()
    {
        var learner = await AtAsync(ToPlan + "|2|turn on reminders");
        Assert.Contains(await learner.TypeAsync("set a reminder"), text => text.Contains("remind me on", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("Mondays at 9"), text => text.Contains("Monday at 09:00", StringComparison.Ordinal));
        Assert.Equal("plan-pace", learner.Step);
        Assert.Contains(await learner.TypeAsync("change my reminders to Thursday"), text => text.Contains("Thursday at 09:00", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("pause reminders until January"), text => text.Contains("1 January", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("when are my reminders?"), text => text.Contains("paused until 1 January", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("remind me daily by email at 8:30"), text => text.Contains("e-mail", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_list_five_choices_and_name_the_others_under_more()
    {
        var learner = await AtAsync(ToRatings + "|turn on few choices|adjustments");
        Assert.Contains("\n5. ", learner.Answered[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("\n6. ", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Contains("More, by typing its name:", learner.Answered[^1].ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_ask_again_what_is_open_after_an_aside_for_who_wants_a_recap()
    {
        var learner = await AtAsync(ToAccounts + "|turn on recap");
        Assert.Contains('?', (await learner.TypeAsync("which adjustments are on"))[^1]);
        Assert.Equal("accounts", learner.Step);
        Assert.True((await learner.TypeAsync("who sees this?")).Count > 1);
    }

    [Fact]
    public async Task Should_say_the_same_thing_in_the_same_words_for_who_wants_it_predictable()
    {
        var learner = await AtAsync("hi|yes|1|quick|predictable, short blocks|yes");
        var said = new List<string>();
        for (var rating = 0; rating < 4; rating++)
        {
            said.Add((await learner.TypeAsync("3"))[^1].ReplaceLineEndings(" "));
        }

        Assert.Single(said.Select(text => System.Text.RegularExpressions.Regex.Match(text, @"[^.?]*\?").Value.Trim()[..12]).Distinct());
    }

    private async Task<Learner> AtAsync(string way)
    {
        var learner = new Learner(host);
        foreach (var said in way.Split('|'))
        {
            await learner.TypeAsync(said);
        }

        return learner;
    }

    private async Task<IReadOnlyList<string>> InUseAsync()
    {
        var key = await Stores.KeyAsync(host);
        var learner = await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(key, CancellationToken.None);
        return host.Services.GetRequiredService<AdjustmentsVault>().Read(key, learner!.Document, (await Stores.SessionAsync(host)).SessionAdjustments).Switches;
    }
}
