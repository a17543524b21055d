namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>What a learner says about their adjustments.</summary>
public enum AdjustmentWishKind
{
    /// <summary>To switch one on.</summary>
    On,

    /// <summary>To switch one off.</summary>
    Off,

    /// <summary>To see those in use.</summary>
    Show,

    /// <summary>To have them stored for the next conversation.</summary>
    Keep,

    /// <summary>To have nothing of them stored, and to go on using them in this conversation.</summary>
    Unstore,

    /// <summary>To have none, and none stored.</summary>
    Withdraw,

    /// <summary>To turn everything off, which means the adjustments where some are in use.</summary>
    EverythingOff,

    /// <summary>To have this one and none of the others.</summary>
    Only,

    /// <summary>To hear what the employer's document offers, for a condition or for all that it names.</summary>
    Offers,

    /// <summary>To hear what one of them, or a preset, does.</summary>
    Ask,

    /// <summary>To set when and where reminders come.</summary>
    Remind,

    /// <summary>No wish yet: they say something about themselves for which adjustments can be offered.</summary>
    Disclosed,
}
