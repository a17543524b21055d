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
    [InlineData("can you write less?", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("I can't read all that", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("could you keep your messages brief, I lose track", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("this is too much text for me", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("this is a lot of text", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("wall of text, sorry", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("one idea per message please", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("keep it simple please", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("say it in fewer words", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("too much at once", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("one question at a time please", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("can you make the questions shorter, this is too much for me", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("I'd like shorter messages", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("way too long", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("only give me five options at a time", AdjustmentWishKind.On, "few-choices")]
    [InlineData("that's too many choices at once", AdjustmentWishKind.On, "few-choices")]
    [InlineData("can you be literal", AdjustmentWishKind.On, "literal-language")]
    [InlineData("tell me up front what's coming next", AdjustmentWishKind.On, "effort-up-front")]
    [InlineData("I need to know what comes next", AdjustmentWishKind.On, "effort-up-front")]
    [InlineData("tell me what comes next before you ask", AdjustmentWishKind.On, "effort-up-front")]
    [InlineData("show me how many steps are left on each message", AdjustmentWishKind.On, "effort-up-front")]
    [InlineData("I don't like surprises", AdjustmentWishKind.On, "predictable")]
    [InlineData("tell me before anything changes", AdjustmentWishKind.On, "predictable")]
    [InlineData("keep it the same every time please", AdjustmentWishKind.On, "predictable")]
    [InlineData("please warn me before anything changes", AdjustmentWishKind.On, "predictable")]
    [InlineData("can you repeat what I need to do", AdjustmentWishKind.On, "recap")]
    [InlineData("remind me of what you asked each time", AdjustmentWishKind.On, "recap")]
    [InlineData("no bold please", AdjustmentWishKind.On, "plain-layout")]
    [InlineData("can you read it out loud to me", AdjustmentWishKind.On, "read-aloud")]
    [InlineData("can you read it to me", AdjustmentWishKind.On, "read-aloud")]
    [InlineData("skip role-plays please", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("I don't want to do any role-play", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("I'm not comfortable with role-playing", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("I hate role-play", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("I won't be acting", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("I'd prefer not to do role play", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("role play makes me anxious", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("just one next step please", AdjustmentWishKind.On, "small-wins")]
    [InlineData("give me the gist first", AdjustmentWishKind.On, "summary-first")]
    [InlineData("tl;dr first please", AdjustmentWishKind.On, "summary-first")]
    [InlineData("bottom line first", AdjustmentWishKind.On, "summary-first")]
    [InlineData("give me a human option on every question", AdjustmentWishKind.On, "human-help")]
    [InlineData("turn on the ADHD preset", AdjustmentWishKind.On, "adhd")]
    [InlineData("give me the ADHD settings", AdjustmentWishKind.On, "adhd")]
    [InlineData("autism preset please", AdjustmentWishKind.On, "autism")]
    [InlineData("can I have the autism preset", AdjustmentWishKind.On, "autism")]
    [InlineData("use the dyslexia settings", AdjustmentWishKind.On, "dyslexia")]
    [InlineData("remove the ADHD preset", AdjustmentWishKind.Off, "adhd")]
    [InlineData("turn off ADHD mode", AdjustmentWishKind.Off, "adhd")]
    [InlineData("actually can you stop the small wins", AdjustmentWishKind.Off, "small-wins")]
    [InlineData("no small wins please", AdjustmentWishKind.Off, "small-wins")]
    [InlineData("you can write longer again", AdjustmentWishKind.Off, "short-blocks")]
    [InlineData("back to normal messages", AdjustmentWishKind.Off, "short-blocks")]
    [InlineData("details first please", AdjustmentWishKind.Off, "summary-first")]
    [InlineData("you don't need to tell me my role every time", AdjustmentWishKind.Off, "recap")]
    [InlineData("stop saying \"say person\"", AdjustmentWishKind.Off, "human-help")]
    [InlineData("I don't need the human help line", AdjustmentWishKind.Off, "human-help")]
    [InlineData("I don't want reminders though", AdjustmentWishKind.Off, "reminders")]
    [InlineData("only short blocks please", AdjustmentWishKind.Only, "short-blocks")]
    [InlineData("turn everything off except short blocks", AdjustmentWishKind.Only, "short-blocks")]
    [InlineData("reset to default", AdjustmentWishKind.EverythingOff, "")]
    [InlineData("which settings do I have", AdjustmentWishKind.Show, "")]
    [InlineData("show me what adjustments I have", AdjustmentWishKind.Show, "")]
    [InlineData("can you list my adjustments", AdjustmentWishKind.Show, "")]
    [InlineData("list my settings", AdjustmentWishKind.Show, "")]
    [InlineData("what have you changed for me?", AdjustmentWishKind.Show, "")]
    [InlineData("what do you know about my adhd", AdjustmentWishKind.Show, "")]
    [InlineData("when are my reminders?", AdjustmentWishKind.Show, "")]
    [InlineData("is recap on?", AdjustmentWishKind.Show, "recap")]
    [InlineData("please don't store my adjustments any more", AdjustmentWishKind.Unstore, "")]
    [InlineData("don't store my adjustments", AdjustmentWishKind.Unstore, "")]
    [InlineData("don't keep my adjustments", AdjustmentWishKind.Unstore, "")]
    [InlineData("I no longer want my adjustments stored", AdjustmentWishKind.Unstore, "")]
    [InlineData("I take back my consent to store my adjustments", AdjustmentWishKind.Unstore, "")]
    [InlineData("withdraw my consent for the adjustments", AdjustmentWishKind.Unstore, "")]
    [InlineData("stop storing my adjustments but keep using them", AdjustmentWishKind.Unstore, "")]
    [InlineData("delete what you stored about my health", AdjustmentWishKind.Unstore, "")]
    [InlineData("I changed my mind, don't keep that health stuff", AdjustmentWishKind.Unstore, "")]
    [InlineData("I don't want you to keep that I have ADHD", AdjustmentWishKind.Unstore, "")]
    [InlineData("forget about my adhd", AdjustmentWishKind.Unstore, "")]
    [InlineData("what adjustments does the employer offer", AdjustmentWishKind.Offers, "")]
    [InlineData("what does my employer offer for autism?", AdjustmentWishKind.Offers, "autism")]
    [InlineData("what did the job description say about adhd", AdjustmentWishKind.Offers, "adhd")]
    [InlineData("snooze my reminders for a week", AdjustmentWishKind.Remind, "")]
    [InlineData("pause reminders until January", AdjustmentWishKind.Remind, "")]
    [InlineData("change my reminders to Thursday", AdjustmentWishKind.Remind, "")]
    [InlineData("change the reminder to 10:00", AdjustmentWishKind.Remind, "")]
    [InlineData("remind me daily by email at 8:30", AdjustmentWishKind.Remind, "")]
    [InlineData("can we skip the acting bits", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("I really don't do role play", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("could you leave out the role-play parts", AdjustmentWishKind.On, "role-play-opt-out")]
    [InlineData("could you please not send such long messages", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("I'd rather you kept things brief", AdjustmentWishKind.On, "short-blocks")]
    [InlineData("my brain can't cope with this much text", AdjustmentWishKind.On, "short-blocks")]
    public void Should_read_the_whole_message(string text, AdjustmentWishKind kind, string id) => Assert.Equal(new AdjustmentWish(kind, id), Reader.Read(text)! with { IsNamed = false });

    [Theory]
    [InlineData("I have dyslexia", "dyslexia")]
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
    [InlineData("I'm neurodivergent", "list")]
    [InlineData("I have AuDHD", "adhd+autism")]
    [InlineData("I was diagnosed with ADD", "adhd")]
    [InlineData("I'm not diagnosed but I think I have ADHD", "adhd")]
    [InlineData("I think I may be autistic", "autism")]
    [InlineData("I get distracted easily", "focus")]
    [InlineData("I cant read this font", "reading")]
    [InlineData("I'm overwhelmed", "load")]
    [InlineData("this is overwhelming", "load")]
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
    [InlineData("turn off recap and short blocks", "recap short-blocks")]
    [InlineData("switch off short blocks, recap and summary first", "short-blocks recap summary-first")]
    [InlineData("no more recap or reminders", "recap reminders")]
    [InlineData("stop the recap and the summaries", "recap summary-first")]
    public void Should_end_all_that_are_named(string text, string ids) =>
        Assert.Equal(ids.Split(' ').Select(id => (AdjustmentWishKind.Off, id)), Reader.ReadAll(text).Select(wish => (wish.Kind, wish.Switch)));

    [Theory]
    [InlineData("I have ADHD and dyslexia", "adhd dyslexia")]
    [InlineData("I'm autistic and I have ADHD", "autism adhd")]
    public void Should_hear_both_of_two_conditions(string text, string ids) =>
        Assert.Equal(ids.Split(' ').Select(id => (AdjustmentWishKind.Disclosed, id)), Reader.ReadAll(text).Select(wish => (wish.Kind, wish.Switch)));

    [Theory]
    [InlineData("I'd like a summary first and a recap", "summary-first recap")]
    [InlineData("can you keep messages short and I don't want any role play please", "short-blocks role-play-opt-out")]
    [InlineData("that's a lot, break it up please", "small-wins")]
    [InlineData("too long, I can't read all that", "short-blocks short-blocks")]
    [InlineData("I forget what we were doing, can you recap", "recap recap")]
    public void Should_read_wishes_in_more_than_one_part(string text, string ids) =>
        Assert.Equal(ids.Split(' ').Select(id => (AdjustmentWishKind.On, id)), Reader.ReadAll(text).Select(wish => (wish.Kind, wish.Switch)));

    [Theory]
    [InlineData("3 2 4 3 2, shorter please", false, "short-blocks", "3 2 4 3 2")]
    [InlineData("3 2 4 3 2 and please use shorter messages", false, "short-blocks", "3 2 4 3 2")]
    [InlineData("shorter please, 3 2 4 3 2", false, "short-blocks", "3 2 4 3 2")]
    [InlineData("3 2 4 3 2 and no role-play please", false, "role-play-opt-out", "3 2 4 3 2")]
    [InlineData("all 3, but that's too many choices at once", false, "few-choices", "all 3")]
    [InlineData("3 2 4 3 2. I have ADHD.", false, "adhd", "3 2 4 3 2")]
    [InlineData("Gentle, and shorter messages please", false, "short-blocks", "Gentle")]
    [InlineData("Agree this plan, and no role-play please", false, "role-play-opt-out", "Agree this plan")]
    [InlineData("move it to week 3 and shorter please", false, "short-blocks", "move it to week 3")]
    [InlineData("Last March use had halved. Use was back. By the way, could you keep your messages shorter?", true, "short-blocks", "Last March use had halved. Use was back")]
    [InlineData("No role-play please. In May I rang the client.", true, "role-play-opt-out", "In May I rang the client.")]
    public void Should_tell_a_wish_from_what_stands_beside_it(string text, bool sentences, string id, string rest)
    {
        var read = Assert.NotNull(Reader.Beside(text, sentences));
        Assert.Equal([id], read.Wishes.Select(wish => wish.Switch));
        Assert.Equal(rest, read.Others);
    }

    [Theory]
    [InlineData("3 2 4 3 2", false)]
    [InlineData("shorter please", false)]
    [InlineData("The slides had too many choices, and I cut them to four.", true)]
    [InlineData("A customer who is dyslexic asked for short sentences, so I wrote them. She read all of it.", true)]
    public void Should_see_nothing_beside_where_no_whole_part_is_a_wish(string text, bool sentences) => Assert.Null(Reader.Beside(text, sentences));

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
    [InlineData("We skipped the role-play and wrote the case instead")]
    [InlineData("I don't do the role-play in our training, my colleague does")]
    [InlineData("The text was far too long for the patients")]
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

    [Theory]
    [InlineData("change my reminders to Thursday", "Thursday", "09:30")]
    [InlineData("change the reminder to 10:00", "Monday", "10:00")]
    public void Should_change_only_what_is_said_of_a_reminder(string text, string day, string time)
    {
        var changed = ReminderWish.Read(text, new ReminderWish([DayOfWeek.Monday], new TimeOnly(9, 30), "Teams", null))!;
        Assert.Equal((day, time, "Teams"), (changed.Days.Single().ToString(), changed.Time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), changed.Channel));
    }

    [Theory]
    [InlineData("snooze my reminders for a week", "2026-12-08")]
    [InlineData("pause reminders until January", "2027-01-01")]
    public void Should_read_until_when_reminders_pause(string text, string day)
    {
        Assert.True(ReminderWish.AsksForPause(text));
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), ReminderWish.ReadPause(text, new Zavmo.Learning.Learners.Dates.DateContext(new DateOnly(2026, 12, 1))));
    }

    [Theory]
    [InlineData("Tuesday at 3", true)]
    [InlineData("Mondays at 9", true)]
    [InlineData("on weekdays at 10 in Slack please", true)]
    [InlineData("Mondays", false)]
    [InlineData("Last Monday at 9 I rang the client", false)]
    public void Should_tell_when_reminders_suit_from_anything_else(string text, bool isWhen) => Assert.Equal(isWhen, ReminderWish.IsOnlyWhen(text));

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
