using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Tests.Conversations.Knowledge;

/// <summary>What a learning designer promises with a topic, held against every topic.</summary>
public sealed class KnowledgeContentTests
{
    private const int MessageWords = 90;

    [Theory]
    [InlineData("software-test-engineer")]
    [InlineData("account-growth-manager")]
    public void Should_serve_six_requirements_of_each_sample_role_with_topics_of_their_own(string role)
    {
        var bank = Topics.Folder.ToBank();
        var served = RoleParser.Parse(File.ReadAllText(Path.Combine(Spoken.Assets.Folder, "roles", role + ".md"))).Requirements
            .Select(requirement => (requirement.Id, Topic: bank.For(requirement) is [var topic, ..] ? topic.Id : null))
            .Where(pair => pair.Topic is not null)
            .ToList();

        Assert.True(served.Select(pair => pair.Topic).Distinct().Count() >= 6, string.Join(", ", served));
    }

    [Fact]
    public void Should_ask_in_all_four_kinds_from_level_two_to_five() => Assert.All(Topics.All, topic =>
    {
        Assert.Equal(Enum.GetValues<KnowledgeItemKind>(), topic.Items.Select(item => item.Kind).Distinct().Order());
        Assert.Equal([2, 3, 4, 5], topic.Items.Select(item => item.Level).Distinct().Order());
    });

    [Fact]
    public void Should_ask_for_every_expectation_and_show_every_misconception_somewhere() => Assert.All(Topics.All, topic =>
    {
        Assert.Empty(topic.Expectations.Select(expectation => expectation.Id).Except(topic.Items.SelectMany(item => item.LooksFor)));
        Assert.Empty(topic.Misconceptions.Select(held => held.Id).Except(topic.Items.SelectMany(item => item.Options).Select(option => option.Misconception)));
    });

    [Fact]
    public void Should_give_every_question_an_id_a_level_a_kind_and_a_source_and_each_id_once()
    {
        var requirement = new Requirement
        {
            Id = "r", Category = RequirementCategory.TechnicalCompetency, Name = "Test design", Description = "", RequiredLevel = 3, Weight = 1, Lines = new LineRange(1, 1),
        };
        var items = Topics.All.SelectMany(topic => topic.Items.Select(item => new BankItem(requirement.Id, topic, item))).ToList();

        Assert.Equal(items.Count, items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(items, item => Assert.NotEmpty(item.Sources));
        Assert.All(items, item => Assert.InRange(item.Level, 2, 5));
        Assert.All(Topics.Folder.ToBank().ItemsFor(requirement), item => Assert.Equal("r", item.RequirementId));
        Assert.NotEmpty(Topics.Folder.ToBank().ItemsFor(requirement));
    }

    [Fact]
    public void Should_keep_every_question_with_its_case_and_every_hint_under_90_words()
    {
        Assert.All(Topics.All.SelectMany(topic => topic.Items), item =>
            Assert.True(Spoken.Words($"{item.Case} {item.Question} {string.Join(' ', item.Options.Select(option => option.Text))}") < MessageWords, item.Id));
        Assert.All(Topics.All.SelectMany(topic => topic.Expectations).SelectMany(expectation => expectation.Hints.All), hint => Assert.InRange(Spoken.Words(hint), 3, 70));
        Assert.All(Topics.All.SelectMany(topic => topic.Scenes), scene => Assert.InRange(Spoken.Words($"{scene.Situation} {scene.Twist}"), 10, 150));
    }

    [Fact]
    public void Should_talk_as_everywhere_else()
    {
        // What runs on a computer is a program in British English too.
        var offending = Texts().Where(text => VoiceTests.Banned().IsMatch(text) || VoiceTests.Idioms().IsMatch(text) || VoiceTests.American().Matches(text).Any(word => word.Value != "program") || text.Contains('!', StringComparison.Ordinal));
        Assert.Equal(string.Empty, string.Join('\n', offending));
    }

    [Fact]
    public void Should_not_give_the_answer_before_the_last_step() => Assert.All(Topics.All.SelectMany(topic => topic.Expectations), expectation =>
    {
        var early = new[] { expectation.Hints.Nudge, expectation.Hints.Pointed, expectation.Hints.Example };
        Assert.All(early, hint => Assert.DoesNotContain(expectation.Statement[..^1], hint, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(5, expectation.Hints.All.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    });

    [Fact]
    public void Should_not_betray_the_right_option_by_its_place_or_its_length()
    {
        var questions = Topics.All.SelectMany(topic => topic.Items).Where(item => item.Options.Count > 0).ToList();
        var first = questions.Count(item => item.Options[0].IsRight);
        var longest = questions.Count(item => item.Options.MaxBy(option => option.Text.Length)!.IsRight);

        Assert.InRange(first, 1, questions.Count / 2);
        Assert.True(longest * 3 <= questions.Count * 2, $"The right option is the longest in {longest} of {questions.Count}.");
    }

    private static IEnumerable<string> Texts() => Topics.All.SelectMany(topic => topic.Expectations
        .SelectMany(expectation => expectation.Hints.All.Append(expectation.Statement))
        .Concat(topic.Misconceptions.Select(held => held.Why))
        .Concat(topic.Items.SelectMany(item => item.Options.Select(option => option.Text).Concat([item.Case, item.Question])))
        .Concat(topic.Scenes.SelectMany(scene => new[] { scene.Situation, scene.Twist }))
        .Concat([topic.Title, topic.About]));
}
