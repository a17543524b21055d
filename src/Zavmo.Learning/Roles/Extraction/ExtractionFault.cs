namespace Zavmo.Learning.Roles.Extraction;

/// <summary>Why an extracted item is dropped.</summary>
public enum ExtractionFault
{
    /// <summary>It has no name, or one that is longer than a name may be.</summary>
    BadName,

    /// <summary>There is no such kind of requirement.</summary>
    UnknownCategory,

    /// <summary>Its level is not 1 to 5.</summary>
    LevelOutOfRange,

    /// <summary>It names no line, or one that is blank or not there.</summary>
    NoSuchLine,

    /// <summary>It names so many lines that any name could be made of their words.</summary>
    TooManyLines,

    /// <summary>Its quote does not stand in its lines.</summary>
    QuoteNotFound,

    /// <summary>Its name has words that its lines do not have.</summary>
    NameNotInLines,

    /// <summary>It is made of what the rules leave out: benefits, equal opportunities, pay, how to apply, the company.</summary>
    LeftOut,

    /// <summary>It is made of a passage that speaks to a machine and not to the reader of an advert.</summary>
    SpeaksToMachine,
}
