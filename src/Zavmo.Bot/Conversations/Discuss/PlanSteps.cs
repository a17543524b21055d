namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Names of the steps.</summary>
public static class PlanSteps
{
    /// <summary>How many hours a week.</summary>
    public const string Hours = "plan-hours";

    /// <summary>How full the hours are.</summary>
    public const string Pace = "plan-pace";

    /// <summary>When the learner is away.</summary>
    public const string Leave = "plan-leave";

    /// <summary>The plan, to be looked at, changed and agreed.</summary>
    public const string Plan = "plan";

    /// <summary>A question about a module of the plan.</summary>
    public const string Question = "plan-question";

    /// <summary>Whether a card belongs to this conversation.</summary>
    public static bool IsOne(string step) => step is Hours or Pace or Leave or Plan or Question;
}
