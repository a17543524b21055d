using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What the five levels mean and what lies between two of them, asked at any step.</summary>
public sealed class LevelTalk(DiscoverAsset asset) : IDiscoverAside
{
    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);

        // At a list with numbers a number is one of its lines, and a knowledge question may be about numbers.
        if (input.Action is not null || turn.State.Account?.KnowledgeItem is not null
            || LevelQuestionReader.Read(input.Text, bareNumbers: !OwnRoleWork.IsAt(stepName) && stepName is not (StepNames.Consent or StepNames.Role)) is not { } levels)
        {
            return (false, null);
        }

        switch (levels)
        {
            case [var one]:
                turn.Say("level-meaning", new() { ["level"] = HeatMapText.Required(one), ["anchor"] = asset.Anchors[one - 1] });
                break;

            case [var low, var high]:
                turn.Say("level-difference", new()
                {
                    ["low"] = low,
                    ["high"] = high,
                    ["anchor"] = asset.Anchors[low - 1],
                    ["other"] = asset.Anchors[high - 1],
                    ["tells"] = Enumerable.Range(low, high - low).Select(level => turn.Phrase(FormattableString.Invariant($"between-{level}-{level + 1}"))).ToList(),
                });
                break;

            default:
                turn.Say("levels-meaning", new() { ["lines"] = levels.Select(level => FormattableString.Invariant($"{HeatMapText.Required(level)}: {asset.Anchors[level - 1]}")).ToList() });
                break;
        }

        return (true, null);
    }
}
