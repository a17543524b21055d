namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What the employer's role document says for the conditions of a preset. It is said to the learner alone, in words, and kept nowhere.</summary>
public static class EmployerOffers
{
    /// <summary>Says what there is for the presets that were picked; nothing where there is nothing, or no preset.</summary>
    public static void Say(DiscoverTurn turn, IReadOnlyList<AdjustmentPreset> presets)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(presets);
        var role = turn.ChosenRole!.Profile;
        foreach (var preset in presets)
        {
            var condition = role.Conditions.FirstOrDefault(offer => string.Equals(offer.Condition, preset.Condition, StringComparison.OrdinalIgnoreCase));
            if (condition is { Accommodations.Count: > 0 })
            {
                turn.Say("adjustments-preset-offer", new() { ["offers"] = condition.Accommodations.ToList() });
            }

            SayNotes(turn, "adjustments-positives", condition?.Positives ?? []);
        }

        if (presets.Count > 0)
        {
            SayNotes(turn, "adjustments-sensory", Lines(role.SensoryConsiderations));
            SayNotes(turn, "adjustments-flexibility", Lines(role.FlexibilityNotes));
        }
    }

    private static void SayNotes(DiscoverTurn turn, string key, IReadOnlyList<string> notes)
    {
        if (notes.Count > 0)
        {
            turn.Say(key, new() { ["notes"] = notes.Select(note => note.EndsWith('.') ? note : note + ".").ToList() });
        }
    }

    private static string[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('-', '*', ' '))];
}
