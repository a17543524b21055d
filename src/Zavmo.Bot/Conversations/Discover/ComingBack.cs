using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A learner who comes back after a pause: two lines of where they are, and the open question again.</summary>
public sealed class ComingBack(MapCards maps)
{
    // Who answers straight away after a pause has no need of a summary, and their answer is not lost.
    private const int FewestWordsOfAnAnswer = 8;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>Whether a message only says that they are back.</summary>
    public static bool Is(DiscoverTurn discover, string step, LearnerInput input, DiscoverInput read)
    {
        ArgumentNullException.ThrowIfNull(discover);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(read);
        var turn = discover.Turn;
        var away = turn.LastSeen is { } seen && turn.Now - seen > Pause;
        var answers = read.Intent == LearnerIntent.None && (OwnRoleWork.IsAt(step) || input.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsOfAnAnswer);
        var resumes = read.Intent is LearnerIntent.None or LearnerIntent.Yes && step != StepNames.HeatMap && discover.State.Paused && !answers;
        return input.Action is null && turn.Learner.Consent is { Given: true }
            && (input.Arrives || resumes || read.Intent == LearnerIntent.Greeting || (away && input.Text.Length == 0));
    }

    /// <summary>Says where they are; returns the step to ask, or null where the map was shown.</summary>
    public string? Welcome(DiscoverTurn discover, string step)
    {
        ArgumentNullException.ThrowIfNull(discover);
        // A side question that is no longer in sight must not take the next words.
        discover.State = discover.State with { Paused = false, NotPartReason = null, Challenging = null };
        if (step == StepNames.HeatMap && discover.IsUnfinished)
        {
            step = discover.NextStepName;
        }

        if (step == StepNames.HeatMap)
        {
            discover.Say("resume-done", discover.Summary());
            maps.Show(discover);
            return null;
        }

        var summary = discover.Summary();
        summary["accounts"] = discover.AccountsGiven + (discover.State.Account is { Parts.Count: > 0 } ? 1 : 0);
        discover.Say(discover.Observations.Count == 0 ? "resume-early" : "resume", summary);
        Recap.SayQuotes(discover);
        return step;
    }
}
