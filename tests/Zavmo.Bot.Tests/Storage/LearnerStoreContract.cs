using System.Text.Json;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover;

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
            AppliedTurn = 9,
        };

        await WriteAsync(Ann, learner, null);
        var read = (await ReadAsync(Ann))!.Document;

        Assert.Equal(learner with { Observations = [], Motivations = [], NoChanceYet = [], NotPartOfRole = read.NotPartOfRole }, read with { Observations = [], Motivations = [], NoChanceYet = [], LateTurns = learner.LateTurns });
        Assert.Equal([4, 6], read.LateTurns);
        Assert.Equal(["r2"], read.Motivations);
        Assert.Equal(["r4"], read.NoChanceYet);
        Assert.Equal("another team does it", read.NotPartOfRole["r3"]);
        Assert.Equal(learner.Observations[0] with { Quotes = [] }, read.Observations[0] with { Quotes = [] });
        Assert.Equal((ObservationKind.Account, 2.6, 0.4), (read.Observations[1].Kind, read.Observations[1].Level, read.Observations[1].Confidence));
        Assert.Equal(["I asked Bo"], read.Observations[1].Quotes);
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
