namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>What can be stated about a topic, made once for it.</summary>
internal sealed class TopicMeanings(KnowledgeTopic topic)
{
    public IReadOnlyList<StatementMeaning> Expectations { get; } =
        [.. topic.Expectations.Select(expectation => new StatementMeaning(
            expectation.Id, [expectation.Statement, .. expectation.Paraphrases, expectation.Hints.Assertion], expectation.Ideas))];

    public IReadOnlyList<StatementMeaning> Misconceptions { get; } =
        [.. topic.Misconceptions.Select(held => new StatementMeaning(held.Id, held.Says, held.Ideas) { IsMisconception = true })];
}
