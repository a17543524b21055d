namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>The judgement of one answer.</summary>
/// <param name="Verdict">What the judge makes of it.</param>
/// <param name="Expectations">Ids of the expectations stated, of all of the topic, in its order.</param>
/// <param name="Misconception">Id of the misconception shown, or null.</param>
/// <param name="Option">Id of the option chosen, or null.</param>
/// <param name="Quotes">One quote for each expectation and the misconception.</param>
/// <param name="JudgeVersion">Name and version of the judge, stored with the evidence.</param>
public sealed record KnowledgeJudgement(
    KnowledgeVerdict Verdict,
    IReadOnlyList<string> Expectations,
    string? Misconception,
    string? Option,
    IReadOnlyList<KnowledgeQuote> Quotes,
    string JudgeVersion)
{
    /// <summary>What the estimate may take from it: right, wrong, or null where it says neither.</summary>
    public bool? IsRight => Verdict switch
    {
        KnowledgeVerdict.Right => true,
        KnowledgeVerdict.Wrong => false,
        _ => null,
    };
}
