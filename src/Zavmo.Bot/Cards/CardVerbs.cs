namespace Zavmo.Bot.Cards;

/// <summary>What a card's button asks for: the value of <c>verb</c> in its data.</summary>
public static class CardVerbs
{
    /// <summary>One of several choices; <c>data.choice</c> holds its id.</summary>
    public const string Choose = "choose";

    /// <summary>Self-ratings; each input's id is <see cref="RatingInput"/> and the item's id, its value <c>1</c> to <c>5</c> or empty.</summary>
    public const string Rate = "rate";

    /// <summary>Show one category of the heat map; <c>data.category</c> holds the name of a <c>RequirementCategory</c>.</summary>
    public const string ShowCategory = "show-category";

    /// <summary>Show the heat map again.</summary>
    public const string ShowHeatMap = "show-heat-map";

    /// <summary>Show the learner's own words behind the assessment.</summary>
    public const string ShowQuotes = "show-quotes";

    /// <summary>Show one module of the plan; <c>data.module</c> holds its id.</summary>
    public const string ShowModule = "show-module";

    /// <summary>Show the plan again.</summary>
    public const string ShowPlan = "show-plan";

    /// <summary>Show one week of the plan; <c>data.week</c> holds its number.</summary>
    public const string ShowWeek = "show-week";

    /// <summary>Show one checkpoint of the plan; <c>data.checkpoint</c> holds its number.</summary>
    public const string ShowCheckpoint = "show-checkpoint";

    /// <summary>
    /// Show the card as it is now: no button has it, a client asks by itself when the card comes into view, or a person by the message's
    /// menu. It is no turn of the conversation.
    /// </summary>
    public const string Refresh = "refresh";

    /// <summary>What an input id of a self-rating starts with.</summary>
    public const string RatingInput = "rating.";

    /// <summary>Whether a button of a card can ask for it.</summary>
    public static bool IsPress(string verb) => verb is Choose or Rate or ShowCategory or ShowHeatMap or ShowQuotes || IsLookAtPlan(verb);

    /// <summary>Whether it only looks at the plan: that changes nothing, so it never comes too late.</summary>
    public static bool IsLookAtPlan(string verb) => verb is ShowModule or ShowPlan or ShowWeek or ShowCheckpoint;
}
