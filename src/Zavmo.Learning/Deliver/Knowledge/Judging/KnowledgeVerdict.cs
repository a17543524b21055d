namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>What the judge makes of an answer to a knowledge question.</summary>
public enum KnowledgeVerdict
{
    /// <summary>The judge cannot tell: a person or another question has to. Never counted for or against.</summary>
    Unsure,

    /// <summary>Nothing of the learner's own: empty, "I don't know", or copied.</summary>
    NoAnswer,

    /// <summary>Another option than the right one, or a misconception and nothing of what was looked for.</summary>
    Wrong,

    /// <summary>Some of what was looked for, or all of it beside a misconception.</summary>
    PartlyRight,

    /// <summary>The right option, or most of what was looked for by weight.</summary>
    Right,
}
