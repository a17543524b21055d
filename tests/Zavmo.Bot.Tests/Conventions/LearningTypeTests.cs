using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Tests.Conversations;

namespace Zavmo.Bot.Tests.Conventions;

/// <summary>The ten types of conversation that plans can name are there, as they were designed.</summary>
public sealed class LearningTypeTests
{
    private static readonly Dictionary<string, EvidenceClass[]> Designed = new(StringComparer.Ordinal)
    {
        ["adaptive-scenario"] = [EvidenceClass.SimulatedPerformance],
        ["case-study"] = [EvidenceClass.Knowledge, EvidenceClass.SimulatedPerformance],
        ["coaching"] = [EvidenceClass.ReportedPerformance],
        ["mentoring"] = [EvidenceClass.ReportedPerformance],
        ["peer-simulation"] = [EvidenceClass.Knowledge, EvidenceClass.SimulatedPerformance],
        ["problem-based"] = [EvidenceClass.Knowledge, EvidenceClass.SimulatedPerformance],
        ["reflection"] = [EvidenceClass.ReportedPerformance],
        ["role-play"] = [EvidenceClass.SimulatedPerformance],
        ["socratic"] = [EvidenceClass.Knowledge],
        ["storytelling"] = [EvidenceClass.Knowledge, EvidenceClass.ReportedPerformance],
    };

    private static IReadOnlyList<ConversationAsset> Types => Spoken.Assets.LearningTypes;

    [Fact]
    public void Should_describe_the_ten_types_with_what_each_can_prove()
    {
        Assert.Equal(Designed.Keys.Order(StringComparer.Ordinal), Types.Select(type => type.Id));
        Assert.All(Types, type => Assert.Equal(Designed[type.Id], type.Evidence));
    }

    [Fact]
    public void Should_let_each_type_have_something_else_done()
    {
        Assert.Equal(Types.Count, Types.Select(type => type.Does).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(Types.Count, Types.Select(type => string.Join(' ', type.Stages.Select(stage => stage.Id))).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Types.Count, Types.Select(type => type.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData(Mastery.Low, "storytelling", "problem-based", "socratic")]
    [InlineData(Mastery.Middle, "case-study", "adaptive-scenario", "peer-simulation")]
    [InlineData(Mastery.High, "role-play", "adaptive-scenario", "case-study")]
    public void Should_suit_a_mastery_best_by_the_design(Mastery mastery, params string[] best)
    {
        var ranked = Types.Where(type => type.Fit.ContainsKey(mastery)).OrderByDescending(type => type.Fit[mastery].Suits).ThenBy(type => type.Id, StringComparer.Ordinal);

        Assert.Equal(best, ranked.Take(best.Length).Select(type => type.Id));
    }

    [Fact]
    public void Should_wait_for_an_event_or_a_goal_where_the_design_says_so()
    {
        Assert.Equal(["coaching", "mentoring"], Of(Occasion.Goal));
        Assert.Equal(["reflection"], Of(Occasion.RealEvent));
        Assert.All(Types.Where(type => type.Occasions.Contains(Occasion.Goal)), type => Assert.All(type.Fit.Values, fit => Assert.Equal(0, fit.Suits)));

        IEnumerable<string> Of(Occasion occasion) => Types.Where(type => type.Occasions.Contains(occasion)).Select(type => type.Id);
    }

    [Fact]
    public void Should_need_a_class_for_what_is_ready_and_none_for_what_is_planned()
    {
        var classes = ConversationCatalogue.TypesIn(typeof(ConversationCatalogue).Assembly)
            .Select(type => ((ConversationAttribute)Attribute.GetCustomAttribute(type, typeof(ConversationAttribute))!).Id)
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(Types, type => Assert.Equal(type.Status == AssetStatus.Ready, classes.Contains(type.Id)));
    }

    [Fact]
    public void Should_talk_to_the_learner_plainly_where_a_card_shows_it() =>
        Assert.All(Types.SelectMany(type => new[] { type.Purpose, type.Does }), text =>
        {
            Assert.InRange(Spoken.Words(text), 4, 30);
            Assert.Matches(@"^\p{Lu}.*\.$", text);
            Assert.DoesNotMatch("[!?*_]", text);
        });
}
