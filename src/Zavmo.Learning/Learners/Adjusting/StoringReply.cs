namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>What is replied where it is asked whether adjustments may be stored.</summary>
public enum StoringReply
{
    /// <summary>Neither: something else.</summary>
    None,

    /// <summary>They may not be stored, also where they are to be used.</summary>
    No,

    /// <summary>Whether it can be taken back later.</summary>
    AsksToWithdraw,

    /// <summary>What is stored, and what health data is.</summary>
    AsksWhat,

    /// <summary>Why it is asked for.</summary>
    AsksWhy,
}
