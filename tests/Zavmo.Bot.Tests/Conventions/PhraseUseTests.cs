using Zavmo.Learning.Discuss.Talk;
using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Conversations.Discuss;
using Zavmo.Bot.Roles.Documents;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Discover.Situations;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Reasons;
using Zavmo.Learning.Roles;
using Zavmo.Bot.Tests.Conversations;

namespace Zavmo.Bot.Tests.Conventions;

/// <summary>What is written in <c>dialogs/</c> is said somewhere, and what the code says is written there.</summary>
public sealed partial class PhraseUseTests
{
    private static readonly string Source = Path.Combine(Path.GetDirectoryName(AssetFolder.Find(AppContext.BaseDirectory))!, "src", "Zavmo.Bot");

    private static readonly string Code = string.Join('\n', Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    private static readonly HashSet<string> Literals = [.. Literal().Matches(Code).Select(match => match.Groups[1].Value)];

    private static HashSet<string> Keys => [.. Spoken.Assets.Conversations.Values.Append(Spoken.Assets.Shared).SelectMany(asset => asset.Phrases.Keys)];

    // Said by the turn pipeline, for every conversation.
    private static readonly string[] OfThePipeline = ["busy", "restarted"];

    [Fact]
    public void Should_use_every_phrase_that_is_written()
    {
        var made = Made().ToHashSet(StringComparer.Ordinal);
        var unused = Keys.Where(key => !IsUsed(key, made) && !OfThePipeline.Contains(key)).Order(StringComparer.Ordinal).ToList();

        Assert.True(unused.Count == 0, "Nothing says: " + string.Join(", ", unused));
    }

    [Fact]
    public void Should_have_every_phrase_that_is_used()
    {
        var keys = Keys;
        var missing = Said().Where(key => !keys.Contains(key))
            .Concat(Made().Where(key => !keys.Contains(key) && !key.StartsWith("probe-", StringComparison.Ordinal)))
            .Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(missing.Count == 0, "Nowhere written: " + string.Join(", ", missing));
        Assert.True(Said().Count() > 60, "The calls that say something are no longer recognised.");
    }

    private static readonly string[] OfOneSwitch = ["adjustments-on-already-", "adjustments-on-", "adjustments-off-"];

    private static bool IsUsed(string key, HashSet<string> made) =>
        made.Contains(key) || Literals.Contains(key)
        || (key.EndsWith("-short", StringComparison.Ordinal) && Keys.Contains(key[..^6]))
        || (key.EndsWith("-literal", StringComparison.Ordinal) && Keys.Contains(key[..^8]))
        || (key.StartsWith("label-", StringComparison.Ordinal) && Literals.Contains(key["label-".Length..]))
        || OfOneSwitch.Any(start => key.StartsWith(start, StringComparison.Ordinal) && Keys.Contains("switch-" + key[start.Length..]))
        || key.StartsWith("word-", StringComparison.Ordinal) || key.StartsWith("switch-", StringComparison.Ordinal) || key.StartsWith("preset-", StringComparison.Ordinal);

    /// <summary>Keys made from a category, a level or a signal.</summary>
    private static IEnumerable<string> Made()
    {
        foreach (var reason in Enum.GetValues<PlanReasonId>())
        {
            yield return "why-" + PlanReasonCatalogue.AssetId(reason);
        }

        foreach (var refusal in Enum.GetValues<RefusalKind>())
        {
            yield return "refused-" + Kebab.Of(refusal.ToString());
        }

        foreach (var topic in Enum.GetValues<PlanTopic>())
        {
            yield return "about-" + Kebab.Of(topic.ToString());
        }

        foreach (var fault in Enum.GetValues<DocumentFault>())
        {
            yield return "file-" + Kebab.Of(fault.ToString());
        }

        foreach (var category in Enum.GetValues<RequirementCategory>())
        {
            yield return PhraseKeys.Example(category);
            yield return PhraseKeys.Topic(category);
            yield return PhraseKeys.Rephrase(category);
            foreach (var level in Enumerable.Range(1, 5))
            {
                yield return PhraseKeys.Behavioural(category, level);
            }
        }

        foreach (var key in Enumerable.Range(1, 5).Select(PhraseKeys.Anchor)
            .Concat(Enum.GetValues<SituationalSignal>().Where(signal => signal != SituationalSignal.Failure).Select(signal => "situational-" + Kebab.Of(signal.ToString())))
            .Concat(Enumerable.Range(1, SituationalLevels.Ceiling).Select(level => FormattableString.Invariant($"situational-{level}"))))
        {
            yield return key;
        }

        foreach (var option in "abcde")
        {
            yield return $"label-option-{option}";
        }

        foreach (var budget in Enum.GetNames<BudgetKind>())
        {
            yield return "label-minutes-" + Kebab.Of(budget);
        }

        foreach (var step in typeof(StepNames).GetFields().Concat(typeof(PlanSteps).GetFields()))
        {
            yield return "stage-" + step.GetRawConstantValue();
        }

        foreach (var key in StepQuestions.Keys
            .Concat(Enum.GetValues<LeftOutReason>().Select(reason => "left-" + Kebab.Of(reason.ToString())).Append("left-unknown").Append("left-plan-duty"))
            .Concat(Enumerable.Range(1, 4).Select(level => FormattableString.Invariant($"between-{level}-{level + 1}"))))
        {
            yield return key;
        }

        foreach (var id in Keys.Where(key => key.StartsWith("switch-", StringComparison.Ordinal)).Select(key => key["switch-".Length..]))
        {
            yield return "about-" + id;
        }

        foreach (var signal in Enum.GetValues<Signal>().Where(signal => signal is not (Signal.Learning or Signal.Limited)))
        {
            yield return "example-of-" + Kebab.Of(signal.ToString());
        }

        yield return "probe-unclear-plain";
        yield return "missing-steps";
        yield return "missing-occasion";
        foreach (var signal in Enum.GetValues<Signal>().Where(signal => signal is not (Signal.Learning)).Select(signal => Kebab.Of(signal.ToString())))
        {
            yield return "missing-" + signal;
            yield return "probe-" + signal;
            yield return $"probe-{signal}-plain";
        }
    }

    /// <summary>Keys that the code names where it says something.</summary>
    private static IEnumerable<string> Said() => Call().Matches(Code)
        .SelectMany(call => Literal().Matches(call.Groups[2].Value)
            .Select(literal => literal.Groups[1].Value)
            .Where(key => !key.EndsWith('-'))
            .Select(key => call.Groups[1].Value == "Button" ? "label-" + key : key));

    [GeneratedRegex("\"([a-z0-9][a-z0-9.-]*)\"")]
    private static partial Regex Literal();

    // The first argument of a call, on one line.
    [GeneratedRegex(@"\.(Say|Phrase|Button)\(\s*([^,()""\n]*(?:""[^""\n]*""[^,()""\n]*)+)[,)]")]
    private static partial Regex Call();
}
