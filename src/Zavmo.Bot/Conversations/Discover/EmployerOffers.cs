using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What the employer's role document says for the conditions of a preset. It is said to the learner alone, in words, and kept nowhere.</summary>
public static class EmployerOffers
{
    /// <summary>Whether a role's document offers something for the condition of a preset.</summary>
    public static bool Has(RoleProfile? role, AdjustmentPreset preset) => role is not null && Of(role, preset) is { Accommodations.Count: > 0 };

    /// <summary>Says what there is for presets; nothing where there is nothing, or no preset.</summary>
    /// <param name="role">The role.</param>
    /// <param name="presets">The presets.</param>
    /// <param name="say">Says a phrase of the assessment with its values.</param>
    /// <param name="named">Whether it is said for which condition something is offered, as where there are several.</param>
    public static void Say(RoleProfile role, IReadOnlyList<AdjustmentPreset> presets, Action<string, Dictionary<string, object?>> say, bool named = false)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(presets);
        ArgumentNullException.ThrowIfNull(say);
        foreach (var preset in presets)
        {
            var condition = Of(role, preset);
            if (condition is { Accommodations.Count: > 0 })
            {
                say(named ? "adjustments-offers-of" : "adjustments-preset-offer", new() { ["offers"] = condition.Accommodations.ToList(), ["name"] = preset.Condition });
            }

            SayNotes(say, "adjustments-positives", named ? [] : condition?.Positives ?? []);
        }

        if (presets.Count > 0)
        {
            SayNotes(say, "adjustments-sensory", Lines(role.SensoryConsiderations));
            SayNotes(say, "adjustments-flexibility", Lines(role.FlexibilityNotes));
        }
    }

    private static ConditionSupport? Of(RoleProfile role, AdjustmentPreset preset) =>
        role.Conditions.FirstOrDefault(offer => string.Equals(offer.Condition, preset.Condition, StringComparison.OrdinalIgnoreCase));

    private static void SayNotes(Action<string, Dictionary<string, object?>> say, string key, IReadOnlyList<string> notes)
    {
        if (notes.Count > 0)
        {
            say(key, new() { ["notes"] = notes.Select(note => note.EndsWith('.') ? note : note + ".").ToList() });
        }
    }

    private static string[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('-', '*', ' '))];
}
