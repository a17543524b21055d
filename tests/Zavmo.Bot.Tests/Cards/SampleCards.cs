using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>One of every card, open and answered, as their data.</summary>
internal static class SampleCards
{
    private static readonly Lazy<IReadOnlyList<(string Sample, string Card, JsonElement Data)>> Everything = new(() => [.. Make()]);

    public static readonly string[] Anchors =
    [
        "I know little about it yet",
        "I can do parts of it with help",
        "I do it on my own in ordinary cases",
        "I handle the hard cases, and can say why I chose what I did",
        "Others come to me for it, and I shape how it is done",
    ];

    /// <summary>A channel, with as many people to keep a card fresh for as it takes, each with an id as long as Teams has them.</summary>
    public static CardTarget Target(string channel) => CardTarget.For(channel) with
    {
        Viewers = [.. Enumerable.Range(100, 60).Select(index => $"29:{new string('x', 120)}{index}")],
    };

    public static ChoiceCardData Choice(int choices = 3) => new()
    {
        Progress = "Step 1 of about 12",
        Title = "How long do you have?",
        Text = "You can stop whenever you like, and go on later from the same place.\n\nNothing is timed.",
        Choices = [.. new[]
        {
            new CardChoice("quick", "Quick, about 10 minutes"),
            new CardChoice("standard", "Standard, about 20 minutes"),
            new CardChoice("full", "Until I say stop"),
            new CardChoice("later", "Later"),
            new CardChoice("why", "Why?"),
            new CardChoice("who", "Who sees this?"),
            new CardChoice("role", "I want to look at another role before I start with this one"),
            new CardChoice("person", "I need a person"),
        }.Take(choices)],
        Step = "budget",
        Nonce = "n1",
    };

    public static QuestionCardData Question() => new()
    {
        Progress = "Step 6 of about 12",
        Title = "Incident response and post-incident review",
        Text = "Think of the last time something broke in production.\nWhat was going on, what did you do yourself, and how did it turn out?",
        Choices =
        [
            new CardChoice("easier", "Ask me something easier"), new CardChoice("why", "Why do you ask?"), new CardChoice("skip", "Skip"),
        ],
        Step = "account",
        Nonce = "n2",
    };

    public static PrerequisitesCardData Prerequisites() => new()
    {
        Progress = "Step 4 of about 7",
        Intro = "Now for three things without a level. Not all of it has to be there. Is it yes, nearly or no for each?",
        Items =
        [
            new PrerequisiteItem("prerequisite.testing", "Testing software that other people use for their work"),
            new PrerequisiteItem("prerequisite.code", "Read code in at least one language")
            {
                Description = "Able to read code in at least one language, well enough to find where an error message comes from.",
                Answer = PrerequisiteAnswer.Nearly,
            },
            new PrerequisiteItem("prerequisite.istqb", "ISTQB Foundation certificate") { IsWish = true },
        ],
        Step = "prerequisites",
        Nonce = "n9",
    };

    public static QuestionCardData Knowledge() => new()
    {
        Text = "One short question on what you know about SQL. It counts for less than what you have done.\n\n"
            + "You want a list of all orders of today, with their payment where there is one. Ten orders were made, seven were paid.\n\nWhat gives you ten rows?\n\n"
            + "A. orders JOIN payments, since a join shows everything\n\nB. orders LEFT JOIN payments\n\nC. orders JOIN payments WHERE paid = '' for the empty ones",
        Choices = [new CardChoice("a", "Choose A"), new CardChoice("b", "Choose B"), new CardChoice("c", "Choose C"), new CardChoice("skip", "Skip this one")],
        Step = "accounts",
        Nonce = "n10",
    };

    public static SelfRatingCardData SelfRating() => new()
    {
        Progress = "Step 2 of about 12",
        Intro = "Which of the five sentences is most like you? A guess is fine, we come back to some of them.",
        Anchors = Anchors,
        Items =
        [
            new SelfRatingItem("foundation-skill.active-listening", "Active listening"),
            new SelfRatingItem("foundation-skill.writing", "Written communication") { Description = "Notes, tickets and reports that others act on" },
            new SelfRatingItem("foundation-skill.presenting", "Presenting to senior people") { Level = 4 },
            new SelfRatingItem("foundation-skill.solving", "Structured problem solving"),
            new SelfRatingItem("foundation-skill.mentoring", "Mentoring of junior colleagues"),
        ],
        Step = "rate-1",
        Nonce = "n3",
    };

    public static HeatMapCardData HeatMap(HeatMap map, bool hoursSaid = false) =>
        HeatMapCardData.From(map, 3, hoursSaid, "map", "n4") with
        {
            Choices = [new("plan", "Plan my learning"), new("add-account", "Ask me more"), new("stop", "Stop for now")],
        };

    public static HeatMapCategoryCardData Category(RequirementCategory category = RequirementCategory.DigitalTool) =>
        HeatMapCategoryCardData.From(SampleMaps.Full(), category, "map", "n5");

    public static QuotesCardData Quotes() => QuotesCardData.From(SampleMaps.Quick(), "map", "n6");

    public static PlanCardData SamplePlan(int later = 6) => new()
    {
        RoleTitle = "Account Growth Manager",
        Standing = "A suggestion, not agreed yet",
        Summary = "9 modules in 8 weeks, at 3 hours a week, steady pace.",
        Near =
        [
            new("This week. Week 1, from 7 December", [new("a#1", "Active listening, step 1 of 2", "Storytelling, Socratic dialogue. 55 min"), new("b#1", "Renewal forecasting with incomplete data", "Case study discussion. 1 h 20 min")], []),
            new("Next week. Week 2, from 14 December", [], ["◆ Checkpoint on Fri 18 Dec", "5 days off."]),
        ],
        Later = [.. Enumerable.Range(3, later).Select(week => new PlanCardWeek($"Week {week}, from {week} January", [new("c#1", "Quarterly business reviews", "Role-play. 25 min")], ["★ Active listening: all modules done"]))],
        Left = ["Churn analysis, step 2 of 3: 2 h without a place", "Presenting: taken out by you"],
        Choices = [new("agree", "Agree this plan"), new("why", "Why this order"), new("undo", "Undo my last change"), new("map", "Go to my map")],
        Step = "plan",
        Nonce = "n7",
    };

    public static ModuleCardData SampleModule() => new()
    {
        Name = "Renewal forecasting with incomplete data, step 1 of 2",
        Gain = "From level 2.3 to 3, with 2 h 40 min of conversation and practice in the job",
        Serves = "Own the renewal forecast of the region and explain it every quarter to finance",
        ServesNote = "From the role document, line 42.",
        Conversations = ["Case study discussion, 25 min. It suits what you can do with support.", "Adaptive scenario, 20 min. It suits what you can do with support."],
        NotYet = "Some of these conversations can't be held with me yet.",
        When = ["Mon 7 Dec: 36 min", "Tue 8 Dec: 36 min", "Short reviews on Thu 10 Dec, Thu 17 Dec"],
        Why = ["Of what is left, its gap of 1.7 levels matters most to the role.", "Week 1 is the first with room after what comes before."],
        Step = "plan",
        Nonce = "n8",
    };

    /// <summary>A plan with numbers, checkpoints to open and something done.</summary>
    public static PlanCardData NumberedPlan()
    {
        var plan = SamplePlan();
        return plan with
        {
            Near =
            [
                plan.Near[0] with { Number = 1, Rows = [.. plan.Near[0].Rows.Select((row, at) => row with { Number = at + 2 })] },
                plan.Near[1] with { Number = 2, Notes = ["5 days off."], Checkpoints = [new(1, "◆ Checkpoint on Fri 18 Dec at 09:30")] },
            ],
            Later = [.. plan.Later.Select((week, at) => week with { Number = at + 3 })],
            Done = ["Writing clear reports, step 1 of 2: done, as you said"],
        };
    }

    public static CheckpointCardData Checkpoint() => new()
    {
        Title = "Checkpoint 1: Friday 18 December at 09:30",
        Standing = "Not booked yet, the day is a suggestion. It takes 10 min.",
        Topics = ["Active listening, step 1 of 2, done by then. It serves: Lead the quarterly business reviews.", "Renewal forecasting with incomplete data, under way. It serves: Own the renewal forecast of the region."],
        Prepare = ["Say it once without notes, as you would to a colleague.", "Bring an example from your job, or somebody who saw it."],
        Book = "Say when it suits you, such as: book it for Thursday at half past nine.",
        Choices = [new("book", "Book this day"), new("calendar", "Add to my calendar")],
        Step = "plan",
        Nonce = "n9",
    };

    public static MilestoneCardData Milestone() => new()
    {
        Title = "Renewal forecasting with incomplete data: all modules done",
        Standing = "Done, as you said. Nothing has shown it yet, so your map stays as it is.",
        Serves = ["Own the renewal forecast of the region and explain it every quarter to finance", "From the role document, line 42."],
        Next = ["Next: Active listening, step 2 of 2, on Mon 14 Dec.", "Checkpoint on Fri 18 Dec.", "It is time to look at this skill again: go to your map and say, ask me more."],
        Choices = [new("question", "Ask me about this"), new("undo", "Undo my last change")],
        Step = "plan",
        Nonce = "n12",
    };

    public static RoleCheckCardData RoleCheck(int rows = 6) => new()
    {
        RoleTitle = "Tree Surgeon (Arborist), Grade 5",
        Summary = "1 to 12 of 14 things that it asks for.",
        Sections =
        [
            new("Technical competencies", [.. Enumerable.Range(1, rows).Select(number => new RoleCheckRow($"open|t.{number}", number, "Climbing with two anchor points", "Level 3 Competent", "Line 12: “You climb with two anchor points and cut from the rope and harness”"))]),
            new("Prerequisites", [new("open|p.1", rows + 1, "Full driving licence", "Met or not. You say you have this. I note it as your own rating, never as evidence.", "Line 19: “Full driving licence”"), new("open|p.2", rows + 2, "Forklift licence", "Met or not, nice to have", "Added by you")]),
        ],
        Choices = [new("ok", "That's right"), new("next", "Show the next ones"), new("add", "Add something"), new("cancel", "Choose a listed role instead")],
        Step = "role-check",
        Nonce = "n9",
    };

    public static RoleRequirementCardData RoleItem() => new()
    {
        Name = "Climbing with two anchor points",
        Kind = "Technical competencies",
        Details = ["Level 3 Competent"],
        Lines = ["Line 12: “You climb with two anchor points and cut from the rope and harness”", "Line 30: “Climbing”"],
        Choices =
        [
            new("held", "That's me already"), new("level", "Change the level"), new("rename", "Rename it"), new("merge", "Merge it"), new("remove", "Remove it"), new("list", "Back to the list"),
        ],
        Step = "role-check",
        Nonce = "n10",
    };

    /// <summary>What stands in the place of a map that is further down now, or gone.</summary>
    public static QuestionCardData Line(string answer) => new() { Text = "Your skills map", Step = "heat-map", Nonce = "n4", Answered = answer };

    /// <summary>Every sample on every kind of channel.</summary>
    public static TheoryData<string, string> OnChannels()
    {
        var samples = new TheoryData<string, string>();
        foreach (var (sample, _, _) in All())
        {
            samples.Add(sample, "webchat");
            samples.Add(sample, "msteams");
            samples.Add(sample, "other");
        }

        return samples;
    }

    /// <summary>Every sample: file name, card, data.</summary>
    public static IReadOnlyList<(string Sample, string Card, JsonElement Data)> All() => Everything.Value;

    private static IEnumerable<(string Sample, string Card, JsonElement Data)> Make()
    {
        yield return ("choice", "choice", Json(Choice()));
        yield return ("choice-many", "choice", Json(Choice(8)));
        yield return ("choice-answered", "choice", Json(Choice() with { Answered = "Quick, about 10 minutes" }));
        yield return ("question", "question", Json(Question()));
        yield return ("question-answered", "question", Json(Question() with { Answered = "Answered" }));
        yield return ("self-rating", "self-rating", Json(SelfRating()));
        yield return ("self-rating-answered", "self-rating", Json(SelfRating() with { Answered = "Saved" }));
        yield return ("prerequisites", "prerequisites", Json(Prerequisites()));
        yield return ("prerequisites-answered", "prerequisites", Json(Prerequisites() with { Answered = "Saved." }));
        yield return ("question-knowledge", "question", Json(Knowledge()));
        yield return ("heat-map-next-step", "heat-map", Json(HeatMap(SampleMaps.Full() with { NextStep = new NextStepReadiness(2, 1, 2) })));
        yield return ("heat-map-full", "heat-map", Json(HeatMap(SampleMaps.Full())));
        yield return ("heat-map-long", "heat-map", Json(HeatMap(SampleMaps.LongNames())));
        yield return ("heat-map-quick", "heat-map", Json(HeatMap(SampleMaps.Quick(), hoursSaid: true)));
        yield return ("heat-map-empty", "heat-map", Json(HeatMap(SampleMaps.Empty())));
        yield return ("heat-map-answered", "heat-map", Json(HeatMap(SampleMaps.Quick()) with { Answered = "Ask me more" }));
        yield return ("heat-map-category", "heat-map-category", Json(Category()));
        yield return ("quotes", "quotes", Json(Quotes()));
        yield return ("choice-bare", "choice", Json(Choice() with { Progress = null, Title = null }));
        yield return ("map-moved", "question", Json(Line("Shown once more.")));
        yield return ("map-gone", "question", Json(Line("This is no longer kept.")));
        yield return ("question-bare", "question", Json(Question() with { Progress = null, Title = null, Choices = [] }));
        yield return ("self-rating-one", "self-rating", Json(SelfRating() with { Items = [.. SelfRating().Items.Take(1)] }));
        yield return ("heat-map-prerequisites", "heat-map-category", Json(Category(RequirementCategory.Prerequisite)));
        yield return ("heat-map-category-answered", "heat-map-category", Json(Category() with { Answered = "Closed" }));
        yield return ("quotes-none", "quotes", Json(QuotesCardData.From(SampleMaps.Empty(), "map", "n6")));
        yield return ("plan", "plan", Json(SamplePlan()));
        yield return ("plan-answered", "plan", Json(SamplePlan() with { Answered = "Agree this plan" }));
        yield return ("module", "module", Json(SampleModule()));
        yield return ("module-answered", "module", Json(SampleModule() with { Answered = "Shown further down." }));
        yield return ("plan-numbered", "plan", Json(NumberedPlan()));
        yield return ("plan-week", "plan", Json(NumberedPlan() with { Near = [NumberedPlan().Near[1]], Later = [], Left = [], Done = [], Choices = [], IsOneWeek = true }));
        yield return ("module-choices", "module", Json(SampleModule() with { Choices = [new("question", "Ask me about this"), new("done", "I have done this")] }));
        yield return ("checkpoint", "checkpoint", Json(Checkpoint()));
        yield return ("checkpoint-answered", "checkpoint", Json(Checkpoint() with { Answered = "Book this day" }));
        yield return ("milestone", "milestone", Json(Milestone()));
        yield return ("milestone-answered", "milestone", Json(Milestone() with { Answered = "Shown further down." }));
        yield return ("role-check", "role-check", Json(RoleCheck()));
        yield return ("role-check-answered", "role-check", Json(RoleCheck() with { Answered = "That's right" }));
        yield return ("role-requirement", "role-requirement", Json(RoleItem()));
        yield return ("role-requirement-answered", "role-requirement", Json(RoleItem() with { Answered = "Back to the list" }));
        yield return ("quotes-seen-differently", "quotes", Json(Quotes() with
        {
            Items = [.. Quotes().Items.Select((item, place) => place == 0 ? item with { SeenDifferently = "I built that suite alone and two other teams copied it" } : item)],
        }));
        yield return ("picture", "picture", Json(new PictureCardData { Title = "Your skills map", Address = new Uri("https://zavmo.example/pictures/word.png"), AltText = "Your skills map for Senior Data Platform Engineer: 6 of 39 asked." }));
        yield return ("quotes-answered", "quotes", Json(Quotes() with { Answered = "Closed" }));
    }

    public static JsonElement Json(ChoiceCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.ChoiceCardData);

    public static JsonElement Json(QuestionCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.QuestionCardData);

    public static JsonElement Json(SelfRatingCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.SelfRatingCardData);

    public static JsonElement Json(PrerequisitesCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.PrerequisitesCardData);

    public static JsonElement Json(HeatMapCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.HeatMapCardData);

    public static JsonElement Json(HeatMapCategoryCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.HeatMapCategoryCardData);

    public static JsonElement Json(PlanCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.PlanCardData);

    public static JsonElement Json(RoleCheckCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.RoleCheckCardData);

    public static JsonElement Json(RoleRequirementCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.RoleRequirementCardData);

    public static JsonElement Json(ModuleCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.ModuleCardData);

    public static JsonElement Json(CheckpointCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.CheckpointCardData);

    public static JsonElement Json(MilestoneCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.MilestoneCardData);

    public static JsonElement Json(PictureCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.PictureCardData);

    public static JsonElement Json(QuotesCardData data) => JsonSerializer.SerializeToElement(data, CardJson.Default.QuotesCardData);
}
