namespace Zavmo.Learning.Discuss.Types;

/// <summary>What a learner wants of a conversation type.</summary>
public enum TypeWish
{
    /// <summary>None at all.</summary>
    None,

    /// <summary>Less: only where too little else fits.</summary>
    Less,

    /// <summary>As it fits.</summary>
    Usual,

    /// <summary>More: wherever it can be, whatever the mastery.</summary>
    More,
}
