namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>What the word table knows of a lemma: how often it is each part of speech, and the kinds of thing a noun names.</summary>
internal sealed record Entry
{
    /// <summary>How often the lemma is a noun; -1 where it is none.</summary>
    public double Noun { get; init; } = -1;

    /// <summary>How often it is a verb; -1 where it is none.</summary>
    public double Verb { get; init; } = -1;

    public double Adj { get; init; } = -1;

    public double Adv { get; init; } = -1;

    /// <summary>Kinds of the noun, most frequent first, e.g. <c>person</c>, <c>artifact</c>.</summary>
    public IReadOnlyList<string> NounKinds { get; init; } = [];

    public string VerbKind { get; init; } = string.Empty;
}
