using System.Globalization;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>What a run of kills came to.</summary>
internal sealed record KillReport
{
    public required int AtAStep { get; init; }

    public required int AtARandomMoment { get; init; }

    public required int Learners { get; init; }

    public required int Acknowledged { get; init; }

    public required int SentAgain { get; init; }

    public required int Repeats { get; init; }

    public required TimeSpan Took { get; init; }

    /// <summary>Kills by step.</summary>
    public required IReadOnlyDictionary<string, int> Steps { get; init; }

    /// <summary>Whatever is not as it would be without kills.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {AtAStep + AtARandomMoment} kills in {Took.TotalSeconds:0} s: {AtAStep} at a step, {AtARandomMoment} at a random moment
        {Acknowledged} messages of {Learners} learners acknowledged, {SentAgain} posts that were refused or cut off and sent again, {Repeats} replies repeated in the send window
        {string.Join("; ", Steps.OrderBy(step => step.Key, StringComparer.Ordinal).Select(step => $"{step.Key} {step.Value}"))}
        {(Faults.Count == 0 ? "Every learner is as without kills." : string.Join("\n", Faults))}
        """);
}
