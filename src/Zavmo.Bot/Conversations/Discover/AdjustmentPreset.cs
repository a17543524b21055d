namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A preset of adjustments: a short way to set some switches, with no claim about anybody.</summary>
/// <param name="Condition">The condition as role documents name it.</param>
/// <param name="Label">What its button says.</param>
/// <param name="Switches">The switches it sets.</param>
public sealed record AdjustmentPreset(string Condition, string Label, IReadOnlyList<string> Switches)
{
    private static readonly string[] Shared = ["short-blocks", "few-choices", "effort-up-front", "human-help"];

    /// <summary>The switches of a condition's preset.</summary>
    public static IReadOnlyList<string> SwitchesOf(string condition) => condition switch
    {
        "ADHD" => [.. Shared, "recap", "reminders", "small-wins", "summary-first"],
        "dyslexia" => [.. Shared, "recap", "plain-layout", "read-aloud", "summary-first"],
        _ => [.. Shared, "literal-language", "predictable", "reminders", "role-play-opt-out"],
    };
}
