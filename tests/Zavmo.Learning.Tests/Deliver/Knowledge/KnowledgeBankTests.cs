using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Deliver.Knowledge;

/// <summary>Which topics serve which requirement, whatever the role document calls it.</summary>
public sealed class KnowledgeBankTests
{
    private static readonly KnowledgeBank Bank = new(WrittenTopics.All);

    [Theory]
    [InlineData("Test design", "test-design")]
    [InlineData("Designing test cases", "test-design")]
    [InlineData("Advanced test-case design techniques", "test-design")]
    [InlineData("Playwright", "browser-test-automation")]
    [InlineData("Selenium WebDriver", "browser-test-automation")]
    [InlineData("PostgreSQL and SQL", "sql-for-testing")]
    [InlineData("Bug reporting", "fault-reports")]
    [InlineData("Debugging", "root-cause-analysis")]
    [InlineData("Risk-based testing", "risk-based-testing")]
    [InlineData("Customer retention", "churn-prevention")]
    [InlineData("Contract negotiations", "renewal-negotiation")]
    [InlineData("Salesforce", "account-records")]
    [InlineData("Microsoft Excel (advanced)", "spreadsheet-business-case")]
    [InlineData("Executive Business Reviews", "quarterly-business-reviews")]
    [InlineData("Time management", "planning-ahead")]
    public void Should_find_a_topic_by_a_name_or_a_synonym(string name, string topic) => Assert.Equal(topic, Bank.For(Of(name))[0].Id);

    [Fact]
    public void Should_find_a_topic_by_the_words_of_the_trade_where_no_name_fits() =>
        Assert.Equal("churn-prevention", Bank.For(Of("Customer health", "Spotting accounts whose usage falls and who may leave before the renewal."))[0].Id);

    [Theory]
    [InlineData("Forklift driving")]
    [InlineData("Wound care")]
    [InlineData("Stakeholder management")]
    [InlineData("People management")]
    [InlineData("Account opening", "Opening current accounts for new customers at the counter.")]
    [InlineData("Blood tests", "Taking blood and labelling the tubes.")]
    [InlineData("Load testing")]
    public void Should_simply_give_none_where_nothing_was_written(string name, string description = "")
    {
        Assert.Empty(Bank.For(Of(name, description)));
        Assert.Empty(Bank.ItemsFor(Of(name, description)));
    }

    [Fact]
    public void Should_ask_nothing_about_a_prerequisite() =>
        Assert.Empty(Bank.For(Of("Test design") with { Category = RequirementCategory.Prerequisite }));

    [Theory]
    [InlineData("software-test-engineer", "foundation-skill.clear-fault-reports=fault-reports foundation-skill.root-cause-analysis=root-cause-analysis foundation-skill.risk-based-prioritising=risk-based-testing technical-competency.test-design=test-design technical-competency.browser-test-automation=browser-test-automation digital-tool.playwright=browser-test-automation digital-tool.sql=sql-for-testing")]
    [InlineData("account-growth-manager", "foundation-skill.planning-ahead=planning-ahead technical-competency.quarterly-business-reviews=quarterly-business-reviews technical-competency.renewal-negotiation=renewal-negotiation technical-competency.churn-prevention=churn-prevention digital-tool.hubspot=account-records digital-tool.excel=spreadsheet-business-case")]
    public void Should_serve_the_sample_roles(string role, string expected)
    {
        var served = RoleParser.Parse(WrittenTopics.Role(role)).Requirements
            .Select(requirement => (requirement.Id, Topics: Bank.For(requirement)))
            .Where(pair => pair.Topics.Count > 0)
            .Select(pair => $"{pair.Id}={string.Join('+', pair.Topics.Select(topic => topic.Id))}");

        Assert.Equal(expected, string.Join(' ', served));
    }

    [Fact]
    public void Should_link_every_question_to_its_requirement()
    {
        var items = Bank.ItemsFor(Of("SQL"));

        Assert.Equal(WrittenTopics.Get("sql-for-testing").Items.Count, items.Count);
        Assert.All(items, item => Assert.Equal("digital-tool.x", item.RequirementId));
        Assert.Equal("sql-for-testing/not-shipped", items[0].Id);
    }

    [Fact]
    public void Should_refuse_two_topics_of_one_id() =>
        Assert.Contains("'sql-for-testing'", Assert.Throws<ArgumentException>(() => new KnowledgeBank([WrittenTopics.Get("sql-for-testing"), WrittenTopics.Get("sql-for-testing")])).Message, StringComparison.Ordinal);

    private static Requirement Of(string name, string description = "") => new()
    {
        Id = "digital-tool.x", Category = RequirementCategory.DigitalTool, Name = name, Description = description, RequiredLevel = 3, Weight = 1, Lines = new LineRange(1, 1),
    };
}
