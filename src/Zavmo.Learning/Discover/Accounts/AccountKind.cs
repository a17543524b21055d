namespace Zavmo.Learning.Discover.Accounts;

/// <summary>What an answer to a behavioural question turned out to be.</summary>
public enum AccountKind
{
    /// <summary>An account, good or thin, to be placed on a level.</summary>
    Account,

    /// <summary>Nothing left once what was copied from the role document, the question or an earlier answer is taken out.</summary>
    Pasted,

    /// <summary>Wanting, learning or planning to do it: noted as motivation, not judged.</summary>
    Motivation,

    /// <summary>No chance to do it so far.</summary>
    NoChance,

    /// <summary>About something else than the requirement.</summary>
    OffPoint,

    /// <summary>Opinion, definition, slogans, one word, nonsense: level 1.</summary>
    Empty,
}
