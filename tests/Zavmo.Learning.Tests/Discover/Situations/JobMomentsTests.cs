using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Situations;

/// <summary>The moment that a situational question is about comes from the role document.</summary>
public sealed class JobMomentsTests
{
    private static readonly RoleProfile Role = new()
    {
        Title = "Editor", SeniorityLevel = 3,
        DecisionAuthorities =
        [
            new DecisionAuthority("Page layout (print)", [new DecisionLevel("Mid", "Alone.")], new LineRange(1, 1)),
            new DecisionAuthority("Corrections", [new DecisionLevel("Mid", "Prints a correction the same day.")], new LineRange(2, 2)),
        ],
        Responsibilities =
        [
            new Responsibility("Plan each issue with the reporters.", "", new LineRange(3, 3)),
            new Responsibility("Answer readers who complain about an article.", "", new LineRange(4, 4)),
        ],
    };

    [Fact]
    public void Should_take_the_decision_or_duty_that_shares_most_words_with_the_requirement()
    {
        Assert.Equal("Corrections", For("Correction of errors", "Prints what was wrong."));
        Assert.Equal("Answer readers who complain about an article", For("Handling complaints", "Readers who complain."));
        Assert.Equal("Page layout", For("Layout", ""));
    }

    [Fact]
    public void Should_follow_the_links_of_the_document_where_no_word_is_shared() =>
        Assert.Equal("Plan each issue with the reporters", JobMoments.For(Role, Requirement("x") with { Name = "Teamwork", Responsibilities = [0] }, [])?.Text);

    [Fact]
    public void Should_not_ask_about_one_moment_twice_and_have_none_for_a_document_without()
    {
        Assert.NotEqual("Corrections", JobMoments.For(Role, Requirement("x") with { Name = "Correction of errors" }, ["Corrections"])?.Text);
        Assert.Null(JobMoments.For(new RoleProfile { Title = "Editor", SeniorityLevel = 3 }, Requirement("x"), []));
    }

    private static string? For(string name, string description) =>
        JobMoments.For(Role, Requirement("x") with { Name = name, Description = description }, [])?.Text;
}
