using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The list of adjustments that can be picked, and what of it a learner names.</summary>
public sealed partial class AdjustmentList(DiscoverAsset asset)
{
    /// <summary>The choice of no adjustments; where some are in use, the choice to leave them as they are.</summary>
    public const string None = "none";

    /// <summary>The choice to end all that are in use.</summary>
    public const string Off = "turn-off";

    /// <summary>The list: none, the presets, and the switches that are not in use yet. Where some are in use, to leave them and to end them.</summary>
    public IReadOnlyList<CardChoice> Choices(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return
        [
            .. turn.Adjustments.Switches.Count == 0
                ? (CardChoice[])[new CardChoice(None, turn.Button("adjustments-none"))]
                : [new CardChoice(None, turn.Button("adjustments-leave")), new CardChoice(Off, turn.Button("adjustments-off"))],
            .. asset.Presets.Select(preset => new CardChoice(preset.Key, preset.Value.Label)),
            .. asset.Switches.Where(choice => !turn.Adjustments.Switches.Contains(choice.Key))
                .Select(choice => new CardChoice(choice.Key, choice.Value)),
        ];
    }

    /// <summary>The presets and switches that are all a message says: "yes, short blocks and recap" names two, "I have ADHD" says more than a name. Empty where it is anything else.</summary>
    public IReadOnlyList<string> Named(DiscoverTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var choices = Choices(turn).Where(choice => choice.Id is not (None or Off)).Select(ToRead).ToList();
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
        if (All().IsMatch(text))
        {
            return [.. asset.Switches.Keys];
        }

        if (Without().Match(text) is { Success: true } cut)
        {
            // "ADHD but without reminders"
            var less = Switches(Read(turn, cut.Groups["less"].Value).OfType<string>());
            return less.Count > 0 && Switches(Read(turn, cut.Groups["all"].Value).OfType<string>()) is { Count: > 0 } all ? [.. all.Except(less)] : [null];
        }

        var choices = Choices(turn).Select(ToRead).ToList();
        return Several(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) is var picked && picked.Contains(null) && Several(Joint().Split(text)) is var apart && !apart.Contains(null)
            ? apart
            : picked;

        IReadOnlyList<string?> Several(string[] parts) => [.. parts.Select(part => ChoiceReader.Read(part, choices))];
    }

    /// <summary>The switches of what was picked: a preset is its switches.</summary>
    public IReadOnlyList<string> Switches(IEnumerable<string> picked) => [.. picked.SelectMany(id => asset.Presets.GetValueOrDefault(id)?.Switches ?? [id]).Distinct()];

    /// <summary>Whether a message declines the list: "no thanks, maybe later", "I don't have any disability".</summary>
    public static bool IsDeclined(string text) => Declined().IsMatch(text.Replace('\u2019', '\''));

    private static (string Id, string Label, IReadOnlyList<string> Synonyms) ToRead(CardChoice choice) =>
        (choice.Id, choice.Label, [choice.Id, choice.Label.Split(':')[0], .. Synonyms.GetValueOrDefault(choice.Id, [])]);

    private static readonly Dictionary<string, string[]> Synonyms = new(StringComparer.Ordinal)
    {
        [None] = ["no adjustments", "leave them", "leave it", "as they are", "change nothing"],
        [Off] = ["turn them off", "turn them all off", "all off", "end all", "turn everything off"],
    };

    // "No, short blocks" picks them, "no short blocks" does not.
    [GeneratedRegex(@"^(?:(?:yes|yeah|yep|sure|ok(?:ay)?|well|but|just|rather|use|only)\b[\s,.:;!]*|(?:no|nope|nah)\s*[,.:;!]+\s*)+|[\s,]*\b(?:instead|rather|only|please|thanks|thank you)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\s*(?:[,;&+]\s*(?:and\b)?|\b(?:and|plus)\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\W*(?:(?:i(?:'d| would) like|i want|i take|give me|use|turn on|switch on|yes,?)\s+)?(?:all(?: of)? (?:them|it|these|those)|all|everything|every one(?: of them)?|the lot|the whole list)(?:,? please)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"^(?<all>.+?)[\s,]+(?:but\s+)?(?:without|except(?: for)?|apart from|but not|but no|minus|other than)\s+(?:the\s+)?(?<less>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Without();

    [GeneratedRegex(@"^\W*(?:no|nope|nah)\b[\s,.]*(?:thanks|thank you|thx|ta)\b|\bi (?:don't|do not|didn't|won't) (?:really )?(?:have|need|want|think i need) (?:any|a|one|them|it|that|anything|adjustments|disabilit)\w*\b(?!.*\b(?:but|role.?play)\b)|^\W*(?:i'm|i am|it's|it is|all) (?:fine|good|ok|okay)(?: as (?:it is|i am|they are|is))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Declined();
}
