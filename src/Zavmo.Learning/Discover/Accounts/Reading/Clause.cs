namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>A clause and its frame: who did what to what.</summary>
internal sealed record Clause
{
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>Which sentence it belongs to, counted over all parts.</summary>
    public required int Sentence { get; init; }

    /// <summary>Whether it is the first clause of its sentence.</summary>
    public required bool Opens { get; init; }

    /// <summary>The main verb, or null in a fragment.</summary>
    public Word? Verb { get; init; }

    public Agent Agent { get; init; }

    /// <summary>The word that names the agent, where there is one.</summary>
    public Word? Subject { get; init; }

    /// <summary>Past tense or present perfect.</summary>
    public bool IsPast { get; init; }

    public bool IsModal { get; init; }

    public bool IsNegated { get; init; }

    public bool IsPassive { get; init; }

    /// <summary>The words after the verb.</summary>
    public IReadOnlyList<Word> Rest { get; init; } = [];

    public bool IsOwn => Agent is Agent.Self or Agent.Dropped;

    /// <summary>The clause's first word that joins it to the one before, such as <c>because</c>, or null.</summary>
    public Word? Connector => Words is [var first, ..] && first is { Pos: Pos.Sub or Pos.And or Pos.Wh } word ? word : null;

    public bool Any(string tag) => Words.Any(word => word.Has(tag));

    public override string ToString() => $"[{Agent}:{Verb?.Lemma}{(IsPast ? "+past" : string.Empty)}{(IsNegated ? "+neg" : string.Empty)}{(IsModal ? "+modal" : string.Empty)}{(IsPassive ? "+pass" : string.Empty)}] {string.Join(' ', Words)}";
}
