using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Bot.Tests.Conversations.Adjusting;

/// <summary>Each switch, held against every message of a whole conversation: cards, their text forms, help, errors, the menu, the plan.</summary>
public sealed partial class SwitchTests
{
    private const int ManyMessages = 80;

    [Fact]
    public async Task Should_keep_every_sentence_within_15_words_and_every_message_to_one_idea()
    {
        var sent = await PlayedAsync("short blocks");

        AssertNone(sent, message => message.Texts.SelectMany(PlainSentences.Of).FirstOrDefault(sentence => PlainSentences.Words(sentence) > 15));
        AssertNone(sent.Where(message => message.Card is null), message => PlainSentences.Words(message.Text) > 40 || message.Text.Split("\n\n").Length > 1 ? message.Text : null);
    }

    [Fact]
    public async Task Should_name_the_aim_of_a_main_question_in_its_first_sentence()
    {
        var questions = (await PlayedAsync("short blocks")).Where(message => message.Card is not null && message.Asks && StageOf(message) == "accounts" && message.Text.Contains("Give me an example", StringComparison.Ordinal)).ToList();

        Assert.True(questions.Count > 2);
        Assert.All(questions, message => Assert.InRange(PlainSentences.Of(message.Card!["speak"]!.GetValue<string>()).Count, 2, 8));
    }

    [Fact]
    public async Task Should_have_at_most_five_choices_on_a_card_and_name_the_others_under_more()
    {
        var sent = await PlayedAsync("few choices");

        AssertNone(sent, message => message.Actions.Count() > 5 ? $"{message.Actions.Count()} choices" : null);
        var more = sent.Where(message => message.Text.Contains("More, by typing its name", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(more);
    }

    [Fact]
    public async Task Should_say_nothing_that_is_not_meant_literally()
    {
        var sent = await PlayedAsync("literal language");

        AssertNone(sent, message => message.Texts.Append(message.Text).FirstOrDefault(PlainSymbols.AreIn));
        AssertNone(sent, message => message.Texts.FirstOrDefault(FiguresOfSpeech.AreIn));
        AssertNone(sent, message => message.Texts.FirstOrDefault(text => text.Contains('!', StringComparison.Ordinal)));
        Assert.Contains(sent, message => message.Card is not null && message.Text.Contains("gap", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_say_the_step_first_on_everything_that_asks()
    {
        var sent = await PlayedAsync("effort up front");

        AssertNone(sent.Where(message => message.Asks), message => StepLine().IsMatch(message.Text) ? null : message.Text);
        Assert.Contains(sent, message => message.Text.Contains("minutes", StringComparison.Ordinal) && message.Text.Contains("ratings", StringComparison.Ordinal));
        Assert.Contains(sent, message => message.Text.Contains("minutes", StringComparison.Ordinal) && message.Text.Contains("four steps", StringComparison.OrdinalIgnoreCase));
        Assert.Single(sent, message => End().IsMatch(message.Text) && message.Text.Contains("questions about your work", StringComparison.Ordinal));
        Assert.Contains(sent, message => End().IsMatch(message.Text) && message.Text.Contains("your plan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_announce_every_change_of_topic_and_keep_every_label()
    {
        var sent = await PlayedAsync("predictable");
        var stage = "";
        foreach (var turn in sent.Where(message => !message.IsUpdate).GroupAdjacent(message => message.After))
        {
            var now = turn.Select(message => StageOf(message)).LastOrDefault(found => found.Length > 0) ?? stage;
            if (stage.Length > 0 && now != stage)
            {
                // What answers the last message comes first; then the announcement, then what asks.
                var asks = turn.FindIndex(message => message.Card is not null && message.Asks);
                var announced = turn.FindIndex(message => Announcement().IsMatch(message.Text));
                Assert.True(announced >= 0 && announced < asks, string.Join(Environment.NewLine, turn.Select(message => message.ToString())));
            }

            stage = now;
        }

        Assert.All(
            sent.SelectMany(message => message.Actions).Select(action => (Id: action["data"]?["choice"]?.ToString(), Title: action["title"]?.ToString(), Step: action["data"]?["step"]?.ToString()))
                .Where(action => action.Id is not null).GroupBy(action => (action.Id, action.Step)),
            same => Assert.Single(same.Select(action => action.Title).Distinct()));
    }

    [Fact]
    public async Task Should_say_again_what_a_question_needs()
    {
        var sent = await PlayedAsync("recap");

        AssertNone(sent.Where(message => message.Asks), message => Needed().IsMatch(message.Text) || Asked(message) ? null : message.Text);
        Assert.Contains(sent, message => message.Text.Contains("You plan with 2 hours a week, at a gentle pace", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_lay_out_plainly()
    {
        var sent = await PlayedAsync("plain layout");

        AssertNone(sent, message => message.Texts.FirstOrDefault(text => PlainMarks.Of(text) != text));
        AssertNone(sent.Where(message => message.Card is not null), message =>
            SentMessage.Nodes(message.Card).Any(node => node["italic"] is not null || node["underline"] is not null || node["isSubtle"] is not null) ? message.Text : null);
        AssertNone(sent, message => message.Texts.FirstOrDefault(text => text.Split(' ').Any(word => word.Length > 4 && word.All(char.IsUpper))));
    }

    [Fact]
    public async Task Should_have_speech_and_a_text_form_for_everything()
    {
        var sent = await PlayedAsync("read aloud");

        AssertNone(sent, message => string.IsNullOrWhiteSpace(message.Speak) || Marks().IsMatch(message.Speak) || PlainSymbols.AreIn(message.Speak) ? message.Speak ?? "nothing" : null);
        AssertNone(sent.Where(message => message.Card is not null), message =>
            message.Activity["summary"]?.GetValue<string>() is { Length: > 0 } && message.Card!["speak"]?.GetValue<string>() == message.Speak ? null : "no text form");
    }

    [Fact]
    public async Task Should_plan_no_role_play_and_say_what_takes_its_place()
    {
        var sent = await PlayedAsync("no role-play");

        Assert.Contains(sent, message => message.Card is null && message.Text.Contains("ole-play", StringComparison.Ordinal) && RolePlayOut().IsMatch(message.Text));
        AssertNone(sent.Where(message => message.Card is not null && message.Text.StartsWith("Your plan", StringComparison.Ordinal)), message =>
            message.Card!["body"]!.ToJsonString().Contains("Role-play", StringComparison.Ordinal) ? message.Text : null);
    }

    [Fact]
    public async Task Should_have_one_next_action_and_parts_of_ten_minutes_at_most()
    {
        var sent = await PlayedAsync("small wins");

        AssertNone(
            sent.GroupAdjacent(message => message.After).Where(turn => turn.Any(message => !message.IsUpdate && message.Card is not null && message.Asks && message.Text.StartsWith("Your plan", StringComparison.Ordinal))).Select(turn => turn[0]),
            first => sent.Any(message => message.After == first.After && NextAction().IsMatch(message.Text)) ? null : first.Text);
    }

    [Fact]
    public async Task Should_say_the_result_before_its_detail()
    {
        var sent = await PlayedAsync("summary first");
        foreach (var turn in sent.Where(message => !message.IsUpdate).GroupAdjacent(message => message.After))
        {
            var plan = turn.FindIndex(message => message.Card is not null && message.Text.StartsWith("Your plan", StringComparison.Ordinal));
            if (plan >= 0)
            {
                Assert.Contains(turn[..plan], message => Summary().IsMatch(message.Text));
            }
        }
    }

    [Fact]
    public async Task Should_lead_to_a_person_from_every_question()
    {
        var sent = await PlayedAsync("person line");

        AssertNone(sent.Where(message => message.Asks), message => message.Text.Contains("Say person", StringComparison.Ordinal)
            && (message.Card is null || message.Actions.Any(action => action["data"]?["choice"]?.ToString() == "person")) ? null : message.Text);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("adhd")]
    public async Task Should_never_press_for_time_nor_speak_of_spelling(string switches)
    {
        var sent = await PlayedAsync(switches);

        AssertNone(sent, message => message.Texts.FirstOrDefault(text => Pressure().IsMatch(text)));
    }

    private static async Task<IReadOnlyList<SentMessage>> PlayedAsync(string switches)
    {
        var sent = await WholeConversation.PlayAsync(switches);
        Assert.True(sent.Count > ManyMessages, $"Only {sent.Count.ToString(CultureInfo.InvariantCulture)} messages.");
        return sent;
    }

    private static void AssertNone(IEnumerable<SentMessage> messages, Func<SentMessage, string?> fault) =>
        Assert.Empty(messages.Select(message => (message, Fault: fault(message))).Where(pair => pair.Fault is not null).Select(pair => $"after “{pair.message.After}”: {pair.Fault}"));

    private static string StageOf(SentMessage message) => message.Actions.Select(action => action["data"]?["step"]?.ToString() ?? "").FirstOrDefault() ?? "";

    // A main question names what it is about by itself.
    private static bool Asked(SentMessage message) => message.Text.Contains("Type your answer", StringComparison.Ordinal) || message.Text.Contains("Software Test Engineer", StringComparison.Ordinal);

    [GeneratedRegex("The topic|next part")]
    private static partial Regex Announcement();

    [GeneratedRegex(@"(?i)\bstep \d+ of (?:about )?\d+")]
    private static partial Regex StepLine();

    [GeneratedRegex("This is the end of|That was the last step of|That finishes")]
    private static partial Regex End();

    [GeneratedRegex(@"The role is |You have rated|The question is about|You plan with")]
    private static partial Regex Needed();

    [GeneratedRegex(@"\*\*|\]\(|^- |\n|_\w")]
    private static partial Regex Marks();

    [GeneratedRegex("no role-play in this plan|planned no role-play|Role-play is left out")]
    private static partial Regex RolePlayOut();

    [GeneratedRegex("Your one next step is on|One thing comes next|^Next is ")]
    private static partial Regex NextAction();

    [GeneratedRegex("^In short|The result first|The plan in a sentence")]
    private static partial Regex Summary();

    [GeneratedRegex(@"\b(?:hurry|quick(?:ly)? as|deadline|time.?s up|run(?:ning)? out of time|faster|too slow|seconds left|spell(?:ing|ed)?|typos?|grammar)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pressure();
}
