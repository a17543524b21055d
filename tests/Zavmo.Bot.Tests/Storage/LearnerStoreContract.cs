using System.Text.Json;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.History;
using Zavmo.Learning.Discuss.Calendar;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="ILearnerStore"/> promises.</summary>
public abstract class LearnerStoreContract : LearnerDocumentContract<LearnerDocument>
{
    protected abstract ILearnerStore Store(int instance = 0);

    protected override LearnerDocument Make(int number) => new() { LearnerId = "ann", AppliedTurn = number };

    protected override int NumberOf(LearnerDocument document) => document.AppliedTurn;

    protected override Task<Stored<LearnerDocument>?> ReadAsync(LearnerKey key, int instance = 0) =>
        Store(instance).ReadAsync(key, None);

    protected override Task<string> WriteAsync(LearnerKey key, LearnerDocument document, string? ifMatch, int instance = 0) =>
        Store(instance).WriteAsync(key, document, ifMatch, None);

    protected override Task DeleteAsync(LearnerKey key) => Store().DeleteAsync(key, None);

    [Fact]
    public async Task Should_keep_every_member_of_a_learner()
    {
        var learner = new LearnerDocument
        {
            LearnerId = "ann",
            DisplayName = "Ann",
            Consent = new Consent(true, new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), "2"),
            RoleId = "engineer",
            RoleVersion = "3",
            Budget = "quick",
            ProtectedAdjustments = "sealed",
            HoursPerWeek = 4.5,
            HoursSaidByLearner = true,
            LateTurns = [4, 6],
            Observations =
            [
                new Observation("r1", ObservationKind.SelfRating, 4),
                new Observation("r1", ObservationKind.Account, 2.6) { Confidence = 0.4, Quotes = ["I asked Bo"] },
            ],
            Motivations = ["r2"],
            NoChanceYet = ["r4"],
            NotPartOfRole = new Dictionary<string, string> { ["r3"] = "another team does it" },
            Assessments =
            [
                new(1, new AssessmentSnapshot(
                    "engineer",
                    new DateOnly(2026, 3, 4),
                    new Dictionary<string, double> { ["r1"] = 2.6 },
                    new Dictionary<string, PrerequisiteStatus> { ["p1"] = PrerequisiteStatus.MetSaid })),
            ],
            AppliedTurn = 9,
        };

        await WriteAsync(Ann, learner, null);
        var read = (await ReadAsync(Ann))!.Document;

        Assert.Equal(learner with { Observations = [], Motivations = [], NoChanceYet = [], NotPartOfRole = read.NotPartOfRole, Challenges = read.Challenges, Assessments = read.Assessments }, read with { Observations = [], Motivations = [], NoChanceYet = [], LateTurns = learner.LateTurns });
        Assert.Equal([4, 6], read.LateTurns);
        Assert.Equal(["r2"], read.Motivations);
        Assert.Equal((1, new DateOnly(2026, 3, 4)), (read.Assessments[0].Round, read.Assessments[0].Snapshot.On));
        Assert.True(read.Assessments[0].Snapshot.IsLike(learner.Assessments[0].Snapshot));
        Assert.Equal(["r4"], read.NoChanceYet);
        Assert.Equal("another team does it", read.NotPartOfRole["r3"]);
        Assert.Equal(learner.Observations[0] with { Quotes = [] }, read.Observations[0] with { Quotes = [] });
        Assert.Equal((ObservationKind.Account, 2.6, 0.4), (read.Observations[1].Kind, read.Observations[1].Level, read.Observations[1].Confidence));
        Assert.Equal(["I asked Bo"], read.Observations[1].Quotes);
    }

    [Fact]
    public async Task Should_apply_what_happens_to_a_plan_once_and_keep_all_of_it()
    {
        var monday = new DateOnly(2026, 3, 2);
        var made = new PlanState { Needs = [new LearningNeed("r1", 2, 0.8)], First = new PlanSettings { Start = monday } };
        var went = new Progress(monday.AddDays(14), new Dictionary<string, int>());
        var done = new Progress(monday.AddDays(15), new Dictionary<string, int> { ["r1#1"] = 60 });
        var calendar = new CheckpointCalendar("c")
        {
            LinkId = "link",
            Until = new DateTimeOffset(2026, 8, 31, 9, 0, 0, TimeSpan.Zero),
            TimeZone = "Europe/London",
            Entries = [new CalendarEntry(1, monday, new TimeOnly(9, 30), 10, 1, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero))],
        };
        await WriteAsync(Ann, Make(0), null);
        LearnerChange[][] turns =
        [
            [new PlanMade(made)],
            [new PlanWentOn(went, null, monday.AddDays(14))],
            [new PlanChanged(new BookCheckpoint(1, monday.AddDays(17), new TimeOnly(9, 30))), new CalendarKept(calendar)],
            [new ProgressSaid(done, went)],
            [new ModuleQuestionAnswered("topic/item", new Observation("r1", ObservationKind.KnowledgeItem, 1) { Quotes = ["a quote"] })],
        ];
        foreach (var (place, changes) in turns.Index())
        {
            // Each is applied again, by another instance that knows of nothing.
            await new LearnerChanges(Store()).ApplyAsync(Ann, place + 1, changes, late: false, null);
            await new LearnerChanges(Store(1)).ApplyAsync(Ann, place + 1, changes, late: false, null);
        }

        Restart();
        var read = (await ReadAsync(Ann))!.Document;
        var plan = read.Plan!;
        Assert.Equal((5, monday.AddDays(14), monday.AddDays(15)), (read.AppliedTurn, plan.WentOnIn, plan.Progress!.On));
        Assert.Equal(60, plan.Progress.DoneMinutes["r1#1"]);
        Assert.Equal((ProgressStepKind.Done, went.On), (plan.LastStep!.Kind, plan.LastStep.Before!.On));
        Assert.Equal(new Booking(monday.AddDays(17), new TimeOnly(9, 30)), plan.Settings().Bookings[1]);
        Assert.Equal(calendar with { Entries = plan.Calendar!.Entries }, plan.Calendar);
        Assert.Equal(calendar.Entries, plan.Calendar.Entries);
        Assert.Equal(["topic/item"], plan.Asked);
        Assert.Equal(1, Assert.Single(read.Observations).Level);

        await new LearnerChanges(Store()).ApplyAsync(Ann, 6, [new PlanUndone()], late: false, null);
        await new LearnerChanges(Store(1)).ApplyAsync(Ann, 6, [new PlanUndone()], late: false, null);
        plan = (await ReadAsync(Ann))!.Document.Plan!;
        Assert.Equal((went.On, 1), (plan.Progress!.On, plan.Changes.Count));
    }

    [Fact]
    public async Task Should_keep_a_refusal_and_nothing_else()
    {
        await WriteAsync(Ann, new LearnerDocument { LearnerId = "ann", Consent = new Consent(false, DateTimeOffset.UnixEpoch, "1") }, null);
        var read = (await ReadAsync(Ann))!.Document;

        Assert.False(read.Consent!.Given);
        Assert.Null(read.DisplayName);
        Assert.Null(read.ProtectedAdjustments);
        Assert.Equal(3, read.HoursPerWeek);
        Assert.Empty(read.Observations);
    }

    [Fact]
    public async Task Should_keep_members_that_a_newer_version_wrote()
    {
        using var json = JsonDocument.Parse("""{"weeks":[1,2]}""");
        var etag = await WriteAsync(Ann, Make(1) with { Unknown = new() { ["badges"] = json.RootElement.Clone() } }, null);

        await WriteAsync(Ann, (await ReadAsync(Ann, 1))!.Document with { AppliedTurn = 2 }, etag);

        Assert.Equal("""{"weeks":[1,2]}""", (await ReadAsync(Ann))!.Document.Unknown!["badges"].GetRawText());
    }
}
