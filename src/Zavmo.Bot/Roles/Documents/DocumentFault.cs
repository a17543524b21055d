namespace Zavmo.Bot.Roles.Documents;

/// <summary>Why a file is not read as a job description.</summary>
public enum DocumentFault
{
    /// <summary>It has no bytes, or no text.</summary>
    Empty,

    /// <summary>It is larger than 2 MB.</summary>
    TooLarge,

    /// <summary>Its text is longer than a job description.</summary>
    TooLong,

    /// <summary>It is a picture, a sound or a film.</summary>
    Picture,

    /// <summary>It opens with a password only.</summary>
    Encrypted,

    /// <summary>It is a PDF of pictures: no text in it.</summary>
    Scanned,

    /// <summary>It is a document of Word before 2007.</summary>
    OldWord,

    /// <summary>It is a zip, and no Word document.</summary>
    Archive,

    /// <summary>It unpacks to far more than a document holds.</summary>
    Bomb,

    /// <summary>It begins as a document and cannot be read on.</summary>
    Broken,

    /// <summary>It is data for a program, such as JSON.</summary>
    Data,

    /// <summary>It is of a kind that is not read.</summary>
    Unknown,

    /// <summary>It lies where nothing is fetched from.</summary>
    NotAllowed,

    /// <summary>It could not be fetched, or not in time.</summary>
    NotFetched,
}
