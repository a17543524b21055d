namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The steps of the assessment, in their order.</summary>
public static class StepNames
{
    /// <summary>What Zavmo is and keeps, and whether the learner agrees.</summary>
    public const string Consent = "consent";

    /// <summary>Which role.</summary>
    public const string Role = "role";

    /// <summary>A job description of the learner's own, pasted or uploaded.</summary>
    public const string OwnRole = "own-role";

    /// <summary>What was understood of it, to be changed and confirmed.</summary>
    public const string RoleCheck = "role-check";

    /// <summary>How much time.</summary>
    public const string Minutes = "minutes";

    /// <summary>Which adjustments.</summary>
    public const string Adjustments = "adjustments";

    /// <summary>Self-ratings by five anchored sentences.</summary>
    public const string Ratings = "ratings";

    /// <summary>What the role needs from the start: yes, nearly or no.</summary>
    public const string Prerequisites = "prerequisites";

    /// <summary>Accounts of what was done.</summary>
    public const string Accounts = "accounts";

    /// <summary>Moments of the next level, apart from the gaps of the role.</summary>
    public const string NextStep = "next-step";

    /// <summary>The heat map, and what to do with it.</summary>
    public const string HeatMap = "heat-map";
}
