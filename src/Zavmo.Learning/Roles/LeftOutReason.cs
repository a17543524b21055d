namespace Zavmo.Learning.Roles;

/// <summary>Why a line of an advert yields neither a requirement nor a responsibility.</summary>
public enum LeftOutReason
{
    /// <summary>What the employer offers.</summary>
    Benefit,

    /// <summary>Equal opportunities, diversity and adjustments.</summary>
    EqualOpportunity,

    /// <summary>What the employer is and does.</summary>
    AboutTheCompany,

    /// <summary>How and until when to apply.</summary>
    HowToApply,

    /// <summary>Pay, hours, place and contract.</summary>
    Terms,

    /// <summary>What is named only to say that it is not needed.</summary>
    NotAsked,

    /// <summary>A duty, where the document has more of them than are kept.</summary>
    Duty,

    /// <summary>A requirement, where the document has more of them than can be assessed.</summary>
    TooMany,
}
