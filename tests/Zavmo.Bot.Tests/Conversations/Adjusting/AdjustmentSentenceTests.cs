using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Conversations.Discuss;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Adjusting;

/// <summary>Adjustments in a sentence: at any step of any phase, seen, stored and withdrawn at once.</summary>
public sealed partial class AdjustmentSentenceTests : AsyncCleanup
{
    private const string Account = "In May I joined the review with our largest customer. With my manager's help I prepared two slides and took the notes.";

    private readonly ChatHost host = new();

    // What leads to each step; the step waits after the last of them.
    public static TheoryData<string, string> Steps() => new()
    {
        { "consent", "hi" },
        { "role", "hi|yes" },
        { "minutes", "hi|yes|1" },
        { "ratings", "hi|yes|1|quick|none" },
        { "accounts", "hi|yes|1|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly" },
        { "probe", "hi|yes|1|quick|none|2 2 2 2 2|2 2 2 2 2|2 2 2 2 2|Last week I rang the client." },
        { "menu", "hi|yes|1|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly|menu" },
        { "heat-map", "hi|yes|1|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly|show my heat map" },
        { "plan-hours", ToPlan },
        { "plan-pace", ToPlan + "|2" },
        { "plan-leave", ToPlan + "|2|gentle" },
        { "plan", ToPlan + "|2|gentle|none" },
    };

    private const string ToPlan = "hi|yes|1|quick|none|1 1 1 1 1|1 1 1 1 1|1 1 1|nearly nearly|" + Account + "|that's all|that's all|show my heat map|plan my learning";

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_switch_on_and_withdraw_at_every_step(string step, string way)
    {
        Assert.NotEmpty(step);
        var learner = await AtAsync(way);

        Assert.Contains(await learner.TypeAsync("shorter please"), text => text.Contains("short blocks", StringComparison.Ordinal));
        Assert.Equal(["short-blocks"], await InUseAsync());
        Assert.Contains(await learner.TypeAsync("What are my adjustments?"), text => text.Contains("- Short blocks", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("no emoji"), text => text.Contains("no emoji", StringComparison.OrdinalIgnoreCase) && !text.Contains("literal language", StringComparison.Ordinal));
        Assert.Equal(["short-blocks", "literal-language"], await InUseAsync());
        await learner.TypeAsync("turn off short blocks");
        Assert.Equal(["literal-language"], await InUseAsync());

        Assert.Contains(await learner.TypeAsync("no adjustments any more"), text => text.Contains("delete", StringComparison.OrdinalIgnoreCase) || text.Contains("erased", StringComparison.Ordinal));
        Assert.Empty(await InUseAsync());
        Assert.Null((await Stores.SessionAsync(host)).SessionAdjustments);
        Assert.Contains(await learner.TypeAsync("what are my adjustments"), text => text.Contains("adjustments", StringComparison.Ordinal) && !text.Contains("\n-", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_know_the_label_of_every_switch_at_every_step(string step, string way)
    {
        Assert.NotEmpty(step);
        var learner = await AtAsync(way);
        var labels = host.Services.GetRequiredService<DiscoverAsset>().Switches;
        foreach (var (id, label) in labels)
        {
            await learner.TypeAsync(id.Length % 2 == 0 ? label.Split(':', ',')[0] : label.Split(':', ',')[0].ToLowerInvariant() + " please");
            Assert.Contains(id, await InUseAsync());
            await learner.TypeAsync("no adjustments any more");
        }

        await learner.TypeAsync(labels["few-choices"]);
        Assert.Equal(["few-choices"], await InUseAsync());
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_explain_a_switch_and_a_preset_and_set_nothing(string step, string way)
    {
        Assert.NotEmpty(step);
        var learner = await AtAsync(way);
        var stands = learner.Step;

        Assert.Contains(await learner.TypeAsync("what does ADHD preset do"), text => text.Contains("- Small wins", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("what is literal language"), text => text.Contains("figures of speech", StringComparison.Ordinal));
        Assert.Empty(await InUseAsync());
        Assert.Equal(stands, learner.Step);
    }

    [Fact]
    public async Task Should_explain_in_the_list_and_still_take_a_pick()
    {
        var learner = await AtAsync("hi|yes|1|quick");
        Assert.Contains(await learner.TypeAsync("what does the dyslexia preset do?"), text => text.Contains("- Plain layout", StringComparison.Ordinal));
        Assert.Equal("adjustments", learner.Step);
        Assert.Null((await Stores.SessionAsync(host)).SessionAdjustments);

        await learner.TypeAsync("I use a screen reader and need short sentences");
        await learner.TypeAsync("recap please");
        await learner.TypeAsync("yes");
        Assert.Equal(["read-aloud", "recap", "short-blocks"], (await InUseAsync()).Order());
    }

    [Fact]
    public async Task Should_take_several_wishes_of_one_message()
    {
        var learner = await AtAsync("hi|yes|1|quick|none");
        var said = await learner.TypeAsync("I use a screen reader, and no idioms please");
        Assert.Contains(said, text => text.Contains("read aloud; literal language", StringComparison.Ordinal));
        Assert.Equal(["read-aloud", "literal-language"], await InUseAsync());
    }

    [Fact]
    public async Task Should_not_say_what_led_to_the_ratings_again_with_every_switch()
    {
        var learner = await AtAsync("hi|yes|1|quick|none");
        Assert.Contains(learner.Answered, text => text.Contains("13", StringComparison.Ordinal));
        Assert.DoesNotContain(await learner.TypeAsync("no emoji"), text => text.Contains("13", StringComparison.Ordinal));

        // What is wanted is said once.
        Assert.Contains(await learner.TypeAsync("effort up front"), text => text.Contains("13 ratings", StringComparison.Ordinal));
        Assert.DoesNotContain(await learner.TypeAsync("recap please"), text => text.Contains("13 ratings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_not_call_short_blocks_longer_than_the_budget()
    {
        var learner = await AtAsync("hi|yes|1|quick|none|keep it brief");
        var said = string.Join(' ', await learner.TypeAsync("how long is left"));
        Assert.InRange(int.Parse(Minutes().Match(said).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 8, 12);
    }

    [Fact]
    public async Task Should_keep_the_count_of_what_is_done()
    {
        var learner = await AtAsync("hi|yes|1|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly");
        Assert.Contains("Step 5 of about 7", learner.Answered[^1], StringComparison.Ordinal);

        var said = await learner.TypeAsync("keep it brief");
        Assert.Contains("Step 5 of about 7", said[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(said, text => text.Contains("steps", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("skip"), text => text.Contains("Step 6 of about 7", StringComparison.Ordinal));
        await learner.TypeAsync("no adjustments any more");
        Assert.Contains(await learner.TypeAsync("skip"), text => text.Contains("Step 7 of about 7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_ask_the_open_question_again_in_its_new_form()
    {
        var learner = await AtAsync("hi|yes|1|quick|none");
        Assert.Equal(5, learner.RatingCount);

        await learner.TypeAsync("shorter please");
        Assert.Equal(1, learner.RatingCount);
        await learner.TypeAsync("no adjustments any more");
        Assert.Equal(5, learner.RatingCount);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_end_all_of_them_when_everything_is_turned_off(string step, string way)
    {
        Assert.NotEmpty(step);
        var learner = await AtAsync(way + "|shorter please|no emoji");
        var stands = learner.Step;

        Assert.Contains(await learner.TypeAsync("can you shut off all of that please"), text => Withdrawn().IsMatch(text));
        Assert.Empty(await InUseAsync());
        Assert.Equal(stands, learner.Step);
    }

    [Theory]
    [InlineData("hi|yes|1|quick|short blocks|yes|adjustments")]
    [InlineData("hi|yes|1|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly|shorter please|" + Account + "|that's all|that's too low")]
    public async Task Should_end_all_of_them_where_something_else_is_asked(string way)
    {
        var learner = await AtAsync(way);
        await learner.TypeAsync("no emoji");

        Assert.Contains(await learner.TypeAsync("turn it all off"), text => Withdrawn().IsMatch(text));
        Assert.Empty(await InUseAsync());
    }

    [Fact]
    public async Task Should_mean_nothing_by_everything_off_where_none_is_in_use()
    {
        var learner = await AtAsync("hi|yes|1|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly");

        Assert.DoesNotContain(await learner.TypeAsync("turn everything off"), text => Withdrawn().IsMatch(text));
    }

    [Fact]
    public async Task Should_say_how_many_steps_there_are_when_the_number_changes()
    {
        var learner = await AtAsync("hi|yes|1|quick");
        var picked = await learner.TypeAsync("short blocks");
        var said = await learner.TypeAsync("no");
        var steps = Steps(said[^1]);
        Assert.Contains(picked, text => text.Contains($"about {steps} ", StringComparison.Ordinal) && text.Contains("shorter", StringComparison.Ordinal));

        Assert.DoesNotContain(await learner.TypeAsync("no emoji"), text => text.Contains("steps", StringComparison.Ordinal));
        said = await learner.TypeAsync("no adjustments any more");
        Assert.NotEqual(steps, Steps(said[^1]));
        Assert.Contains(said.SkipLast(1), text => text.Contains($"about {Steps(said[^1])} ", StringComparison.Ordinal) && !text.Contains("shorter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_say_what_other_adjustments_do_to_the_plan()
    {
        var learner = await Plans.MakeAsync(host);
        Assert.Contains(await learner.TypeAsync("small steps"), text => PlanMoved().IsMatch(text));
        await learner.TypeAsync("agree");

        Assert.DoesNotContain(await learner.TypeAsync("no emoji"), text => PlanMoved().IsMatch(text));
        var said = await learner.TypeAsync("no adjustments any more");
        Assert.Contains(said, text => PlanMoved().IsMatch(text));
    }

    [Fact]
    public async Task Should_reply_to_the_last_answer_before_a_new_topic_is_announced()
    {
        var learner = await AtAsync("hi|yes|1|quick|predictable");
        var said = await learner.TypeAsync("no");

        Assert.Matches("Not stored|do not store|kept nowhere", said[0]);
        Assert.Matches("The topic|next part", said[^2]);
        Assert.Matches(StepLine(), said[^1]);
    }

    [Fact]
    public async Task Should_hold_in_the_plan_without_being_stored()
    {
        var learner = await AtAsync(ToPlan[..ToPlan.LastIndexOf('|')]);
        await learner.TypeAsync("turn on effort up front");
        await learner.TypeAsync("small steps");
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);

        Assert.Contains("Step 1 of 4", (await learner.TypeAsync("plan my learning"))[^1], StringComparison.Ordinal);
        await host.RestartAsync();
        await learner.TypeAsync("2");
        await learner.TypeAsync("gentle");
        Assert.Contains(await learner.TypeAsync("none"), text => text.Contains("next", StringComparison.OrdinalIgnoreCase) && text.Contains("10 min", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_store_only_when_asked_and_erase_what_is_stored_when_withdrawn()
    {
        var learner = await AtAsync("hi|yes|1|quick|none");
        await learner.TypeAsync("shorter please");
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);

        Assert.Contains(await learner.TypeAsync("keep my adjustments"), text => text.Contains("encrypted", StringComparison.Ordinal) && text.Contains("health", StringComparison.Ordinal));
        Assert.NotNull((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.Null((await Stores.SessionAsync(host)).SessionAdjustments);
        await learner.TypeAsync("no emoji");
        host.Time.Skip(TimeSpan.FromHours(30));
        await learner.TypeAsync("hi");
        Assert.Equal(["short-blocks", "literal-language"], await InUseAsync());

        await learner.TypeAsync("no adjustments any more");
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.Empty(await InUseAsync());
    }

    [Fact]
    public async Task Should_keep_nothing_of_it_after_a_no_to_keeping_anything()
    {
        var learner = await AtAsync("hi");
        await learner.TypeAsync("shorter please");
        await learner.TypeAsync("no");
        await learner.TypeAsync("no role-play");

        Assert.Null((await Stores.SessionAsync(host)).SessionAdjustments);
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
    }

    [Fact]
    public async Task Should_change_nothing_for_an_account_of_work()
    {
        var accounts = File.ReadLines(Path.Combine(
                Path.GetDirectoryName(AssetFolder.Find(AppContext.BaseDirectory))!, "tests", "Zavmo.Learning.Tests", "Discover", "Accounts", "accounts-own.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("answer").GetString()!)
            .Where(answer => answer.Length < 1500)
            .Take(20)
            .ToList();
        Assert.Equal(20, accounts.Count);
        var learner = await AtAsync("hi|yes|1|full|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly");
        foreach (var account in accounts)
        {
            await learner.TypeAsync(account);
            Assert.Null((await Stores.SessionAsync(host)).SessionAdjustments);
        }

        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
    }

    [Fact]
    public async Task Should_keep_when_to_remind_and_say_that_nothing_is_sent_yet()
    {
        var learner = await AtAsync("hi|yes|1|quick|none");

        var said = string.Join(' ', await learner.TypeAsync("remind me on Mondays and Fridays at half past nine in Teams, snooze 10 minutes"));
        Assert.Contains("Monday and Friday at 09:30, in Teams, snooze 10 minutes", said, StringComparison.Ordinal);
        Assert.Matches("can't send|not built yet|Nothing is sent", said);
        Assert.Contains(await learner.TypeAsync("what are my adjustments"), text => text.Contains("Reminders: Monday and Friday at 09:30", StringComparison.Ordinal));
        Assert.Matches("day and a time", string.Join(' ', await learner.TypeAsync("remind me on Mondays")));
    }

    [Fact]
    public async Task Should_open_what_stands_under_more_by_its_name()
    {
        var learner = await AtAsync("hi|yes|1|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly|turn on few choices|show my heat map");
        var more = learner.Answered[^1].ReplaceLineEndings(" ").Split("More, by typing its name:")[1].Split('.', StringSplitOptions.TrimEntries)[0];

        var page = (await learner.TypeAsync(string.Join(' ', more.Split(' ', StringSplitOptions.RemoveEmptyEntries))))[^1];
        Assert.Equal("heat-map", learner.Step);
        Assert.DoesNotContain("did not", page, StringComparison.Ordinal);
        Assert.NotEqual("Your skills map", page.Split('\n')[0]);
    }

    [Theory]
    [InlineData("hi|yes|1|quick|none")]
    [InlineData("hi|yes|1|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|nearly nearly")]
    [InlineData(ToPlan)]
    [InlineData(ToPlan + "|2|gentle|none")]
    public async Task Should_name_a_person_at_one_press_and_leave_the_card_open(string way)
    {
        var learner = await AtAsync(way + "|turn on human help");
        var step = learner.Step;

        Assert.Contains(await learner.PressAsync("person"), text => text.Contains("someone you trust at work", StringComparison.Ordinal));
        Assert.Equal(step, learner.Step);
        Assert.Contains(await learner.PressAsync("person"), text => text.Contains("someone you trust at work", StringComparison.Ordinal));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

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

        // Before a consent there is no document of the learner.
        return host.Services.GetRequiredService<AdjustmentsVault>()
            .Read(key, learner?.Document ?? new LearnerDocument { LearnerId = key.LearnerId }, (await Stores.SessionAsync(host)).SessionAdjustments).Switches;
    }

    private static string Steps(string text) => StepLine().Match(text).Groups[1].Value;

    [GeneratedRegex(@"(?i)\bstep \d+ of (?:about )?(\d+)")]
    private static partial Regex StepLine();

    [GeneratedRegex(@"(?i)(\d+) minutes")]
    private static partial Regex Minutes();

    [GeneratedRegex("are deleted|Deleted\\. Nothing|choice erased|is erased|and erased")]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"week \d+, over other days|changes its days|spread differently|moves from week|goes from week|before in week|Nothing in the weeks|no module changes|weeks stay as they are")]
    private static partial Regex PlanMoved();
}
