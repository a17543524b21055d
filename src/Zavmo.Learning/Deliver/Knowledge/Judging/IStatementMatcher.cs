namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>Tells whether something said states a meaning. By stems today; a sentence encoder can take its place.</summary>
public interface IStatementMatcher
{
    /// <summary>Name and version, stored with what it judged.</summary>
    string Version { get; }

    /// <summary>Compares. It prefers <see cref="StatementRelation.None"/> to a guess.</summary>
    /// <param name="said">One or two sentences of the learner, without what was copied.</param>
    /// <param name="meaning">The meaning.</param>
    /// <param name="given">What the learner had before them: question and case. Their words alone state nothing.</param>
    StatementMatch Match(string said, StatementMeaning meaning, string given);
}
