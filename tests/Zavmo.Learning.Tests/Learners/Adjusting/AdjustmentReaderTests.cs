using System.Text.Json;
using YamlDotNet.Serialization;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Learning.Tests.Learners.Adjusting;

/// <summary>Wishes about adjustments in a sentence, and accounts of work that are none.</summary>
public sealed class AdjustmentReaderTests
{
    private static readonly AdjustmentReader Reader = new(new DeserializerBuilder().Build()
        .Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "discover", "adjustments.yaml")))
        .ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value));

    [Theory]
    [InlineData("shorter please", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("shorter messages please", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("short blocks", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("don't offer me so many buttons", AdjustmentWishKind.On, "few-choices")]
    [InlineData("I can't choose from so many options", AdjustmentWishKind.On, "few-choices")]
    [InlineData("Literal language, please", AdjustmentWishKind.On, "literal-language")]
    [InlineData("I never understand metaphors", AdjustmentWishKind.On, "literal-language")]
    [InlineData("could you avoid figures of speech please", AdjustmentWishKind.On, "literal-language")]
    [InlineData("show me the step number every time", AdjustmentWishKind.On, "effort-up-front")]
    [InlineData("tell me which step I am on every time", AdjustmentWishKind.On, "effort-up-front")]
    [InlineData("always the same order please", AdjustmentWishKind.On, "predictable")]
    [InlineData("please keep everything in the same order", AdjustmentWishKind.On, "predictable")]
    [InlineData("recap please", AdjustmentWishKind.On, "recap")]
    [InlineData("I need a recap each time", AdjustmentWishKind.On, "recap")]
    [InlineData("reminders please", AdjustmentWishKind.On, "reminders")]
    [InlineData("plain layout", AdjustmentWishKind.On, "plain-layout")]
    [InlineData("screen reader", AdjustmentWishKind.On, "read-aloud")]
    [InlineData("I rely on a screen reader", AdjustmentWishKind.On, "read-aloud")]
    [InlineData("I'd rather not act it out", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("split this into smaller parts please", AdjustmentWishKind.On, "small-wins")]
    [InlineData("one small step at a time please", AdjustmentWishKind.On, "small-wins")]
    [InlineData("Summary first", AdjustmentWishKind.On, "summary-first")]
    [InlineData("start with the conclusion", AdjustmentWishKind.On, "summary-first")]
    [InlineData("I want a person one tap away", AdjustmentWishKind.On, "human-help")]
    [InlineData("role-play is okay with me again", AdjustmentWishKind.Off, "role-play-opt-out")]
    [InlineData("switch off the summaries", AdjustmentWishKind.Off, "summary-first")]
    [InlineData("what does the ADHD preset do?", AdjustmentWishKind.Ask, "adhd")]
    [InlineData("what is literal language", AdjustmentWishKind.Ask, "literal-language")]
    [InlineData("tell me about small wins", AdjustmentWishKind.Ask, "small-wins")]
    [InlineData("can you explain what few choices means", AdjustmentWishKind.Ask, "few-choices")]
    [InlineData("Could you keep it shorter, please?", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("Can I have shorter messages", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("no role-play", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("No emoji, please.", AdjustmentWishKind.On, "literal-language")]
    [InlineData("too many choices", AdjustmentWishKind.On, "few-choices")]
    [InlineData("turn on read aloud", AdjustmentWishKind.On, "read-aloud")]
    [InlineData("please use plain layout", AdjustmentWishKind.On, "plain-layout")]
    [InlineData("turn off short blocks", AdjustmentWishKind.Off, "short-blocks")]
    [InlineData("switch the recap off", AdjustmentWishKind.Off, "recap")]
    [InlineData("no reminders any more", AdjustmentWishKind.Off, "reminders")]
    [InlineData("What are my adjustments?", AdjustmentWishKind.Show, "")]
    [InlineData("which adjustments are in use", AdjustmentWishKind.Show, "")]
    [InlineData("no adjustments any more", AdjustmentWishKind.Withdraw, "")]
    [InlineData("delete my adjustments", AdjustmentWishKind.Withdraw, "")]
    [InlineData("turn everything off", AdjustmentWishKind.EverythingOff, "")]
    [InlineData("turn it all off", AdjustmentWishKind.EverythingOff, "")]
    [InlineData("Switch all of that off.", AdjustmentWishKind.EverythingOff, "")]
    [InlineData("can you shut off all of that please", AdjustmentWishKind.EverythingOff, "")]
    [InlineData("Please switch them all off again, thanks!", AdjustmentWishKind.EverythingOff, "")]
    [InlineData("keep my adjustments", AdjustmentWishKind.Keep, "")]
    [InlineData("remind me on Mondays and Fridays at half past nine in Teams, snooze 10 minutes", AdjustmentWishKind.Remind, "")]
    [InlineData("remind me what I said each time", AdjustmentWishKind.On, "recap")]
    public void Should_read_the_whole_message(string text, AdjustmentWishKind kind, string id) => Assert.Equal(new AdjustmentWish(kind, id), Reader.Read(text)! with { IsNamed = false });

    [Theory]
    [InlineData("I have dyslexia", "dyslexia")]
    [InlineData("can I have the autism preset", "autism")]
    [InlineData("I'm dyslexic, just so you know", "dyslexia")]
    [InlineData("hi, I am quite dyslexic so long texts are hard", "dyslexia")]
    [InlineData("reading is hard for me", "reading")]
    [InlineData("I'm dyslexic by the way, I always was", "dyslexia")]
    [InlineData("I have ADHD btw", "adhd")]
    [InlineData("I can't concentrate for long", "focus")]
    [InlineData("I'm autistic, by the way", "autism")]
    [InlineData("I am on the spectrum", "autism")]
    [InlineData("I've got Asperger's", "autism")]
    [InlineData("I can't see well", "sight")]
    [InlineData("I'm visually impaired", "sight")]
    [InlineData("my eyesight is bad", "sight")]
    [InlineData("my eyesight is not very good", "sight")]
    [InlineData("my vision isn't great", "sight")]
    [InlineData("I am partially sighted", "sight")]
    [InlineData("I'm blind, by the way", "sight")]
    [InlineData("I can hardly see anything", "sight")]
    [InlineData("I struggle with spelling", "reading")]
    [InlineData("I have trouble reading", "reading")]
    [InlineData("I find it hard to focus today", "focus")]
    [InlineData("I'm deaf", "hearing")]
    [InlineData("English is not my first language", "language")]
    [InlineData("I get nervous in tests", "nerves")]
    [InlineData("I have chronic fatigue", "energy")]
    [InlineData("I have a bad memory", "memory")]
    public void Should_hear_what_somebody_says_about_themselves(string text, string what) =>
        Assert.Equal(new AdjustmentWish(AdjustmentWishKind.Disclosed, what), Reader.Read(text));

    [Theory]
    [InlineData("I have a pupil with dyslexia and I rewrote the worksheet")]
    [InlineData("I have dyslexia in my class, so I print on yellow paper")]
    [InlineData("I am the lead for autism at our school")]
    [InlineData("I can't see the point")]
    [InlineData("I can't see well why you ask")]
    [InlineData("A resident is deaf, I learned twenty signs for her")]
    [InlineData("I have anxiety patients on the ward and sat with one all night")]
    [InlineData("I get on with everybody")]
    [InlineData("my eyesight is good")]
    [InlineData("my eyes are great")]
    [InlineData("I am sighted")]
    [InlineData("I can't see anything on my phone")]
    [InlineData("I don't see anything")]
    public void Should_leave_accounts_of_other_people_to_the_conversation(string text) => Assert.Null(Reader.Read(text));

    [Theory]
    [InlineData("I use a screen reader and need short sentences", "read-aloud short-blocks")]
    [InlineData("use plain words, no metaphors", "literal-language literal-language")]
    [InlineData("Short sentences please. And fewer buttons!", "short-blocks few-choices")]
    [InlineData("recap, summary first, no role-play", "recap summary-first role-play-opt-out")]
    public void Should_read_several_wishes_of_one_message(string text, string ids) =>
        Assert.Equal(ids.Split(' ').Select(id => (AdjustmentWishKind.On, id)), Reader.ReadAll(text).Select(wish => (wish.Kind, wish.Switch)));

    [Theory]
    [InlineData("No metaphors, and I rewrote the leaflet")]
    [InlineData("Recap, minutes and a list of actions")]
    [InlineData("please, and")]
    [InlineData("human help")]
    public void Should_read_no_wish_of_what_is_more_than_wishes(string text) => Assert.Empty(Reader.ReadAll(text));

    [Theory]
    [InlineData("no emoji", false)]
    [InlineData("turn on literal language", true)]
    public void Should_tell_the_name_of_a_switch_from_what_it_does(string text, bool named) => Assert.Equal(named, Reader.Read(text)!.IsNamed);

    [Theory]
    [InlineData("")]
    [InlineData("I made the reports shorter, please see the last one.")]
    [InlineData("We had no role-play in the training, so I wrote one and ran it with the team.")]
    [InlineData("They asked for shorter messages and I rewrote all of ours.")]
    [InlineData("I turned off the pump and told the shift lead.")]
    [InlineData("I smelled gas, so I had to turn everything off and ring the control room.")]
    [InlineData("Turn everything off. Then I called the fitter.")]
    [InlineData("I turned it all off")]
    [InlineData("turn everything off at the mains and lock it")]
    [InlineData("adjustments")]
    [InlineData("no")]
    [InlineData("I do not want to do it")]
    public void Should_leave_everything_else_to_the_conversation(string text) => Assert.Null(Reader.Read(text));

    [Fact]
    public void Should_see_no_wish_in_any_account_nor_in_any_of_its_sentences()
    {
        var accounts = File.ReadLines(Path.Combine(Repository.Root, "tests", "Zavmo.Learning.Tests", "Discover", "Accounts", "accounts-own.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .SelectMany(account => Strings(account))
            .ToList();

        Assert.True(accounts.Count >= 20);
        Assert.DoesNotContain(accounts.SelectMany(account => account.Split('.', '\n').Append(account)), text => Reader.ReadAll(text).Count > 0);
    }

    [Fact]
    public void Should_read_when_and_where_to_remind() => Assert.Equivalent(
        new ReminderWish([DayOfWeek.Monday, DayOfWeek.Friday], new TimeOnly(9, 30), "Teams", 10),
        ReminderWish.Read("remind me on Mondays and Fridays at half past nine in Teams, snooze 10 minutes"));

    [Theory]
    [InlineData("remind me")]
    [InlineData("remind me on Mondays")]
    [InlineData("remind me at 9")]
    [InlineData("remind me on Monday at 99:99")]
    public void Should_set_no_reminder_without_a_day_and_a_time(string text) => Assert.Null(ReminderWish.Read(text));

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
