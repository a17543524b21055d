namespace Zavmo.Bot.Storage;

/// <summary>What learners can think of a reply.</summary>
public static class FeedbackReaction
{
    /// <summary>Thumb up.</summary>
    public const string Like = "like";

    /// <summary>Thumb down.</summary>
    public const string Dislike = "dislike";

    /// <summary>Reported in words.</summary>
    public const string Reported = "reported";
}
