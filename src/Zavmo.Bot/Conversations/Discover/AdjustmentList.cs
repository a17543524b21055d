using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The list of adjustments that can be picked, and what of it a learner names.</summary>
public sealed partial class AdjustmentList(DiscoverAsset asset)
{
    /// <summary>The choice of no adjustments.</summary>
    public const string None = "none";

    /// <summary>The list: none, the presets, and the switches that are not in use yet.</summary>
    public IReadOnlyList<CardChoice> Choices(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return
        [
            new CardChoice(None, turn.Button("adjustments-none")),
            .. asset.Presets.Select(preset => new CardChoice(preset.Key, preset.Value.Label)),
            .. asset.Switches.Where(choice => !turn.Adjustments.Switches.Contains(choice.Key))
                .Select(choice => new CardChoice(choice.Key, choice.Value)),
        ];
    }

    /// <summary>The presets and switches that are all a message says: "yes, short blocks and recap" names two, "I have ADHD" says more than a name. Empty where it is anything else.</summary>
    public IReadOnlyList<string> Named(DiscoverTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var choices = Choices(turn).Where(choice => choice.Id != None).Select(ToRead).ToList();
        var said = Beside().Replace(text.Trim(), "");
        if (ChoiceReader.Named(said, choices) is { } one)
        {
            return [one];
        }

        List<string?> several = [.. Joint().Split(said).Select(part => ChoiceReader.Named(part, choices))];
        return several.Contains(null) ? [] : [.. several.Distinct().OfType<string>()];
    }

    /// <summary>What is picked of the list by name, number or a part of a label, in the order of the message; null in place of what is none of it.</summary>
    public IReadOnlyList<string?> Read(DiscoverTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var choices = Choices(turn).Select(ToRead).ToList();
        return [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => ChoiceReader.Read(part, choices))];
    }

    private static (string Id, string Label, IReadOnlyList<string> Synonyms) ToRead(CardChoice choice) =>
        (choice.Id, choice.Label, [choice.Id, choice.Label.Split(':')[0]]);

    // "No, short blocks" picks them, "no short blocks" does not.
    [GeneratedRegex(@"^(?:(?:yes|yeah|yep|sure|ok(?:ay)?|well|but|just|rather|use|only)\b[\s,.:;!]*|(?:no|nope|nah)\s*[,.:;!]+\s*)+|[\s,]*\b(?:instead|rather|only|please|thanks|thank you)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\s*(?:[,;&+]\s*(?:and\b)?|\b(?:and|plus)\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
