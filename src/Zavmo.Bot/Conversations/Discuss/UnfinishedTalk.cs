using System.Globalization;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Reads words about the plan, and with them what was said before and lacked a module, a week or a date.</summary>
internal static class UnfinishedTalk
{
    /// <summary>What is wanted. "Week 3" alone finishes "move active listening"; a new wish leaves the unfinished one behind.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="plan">The plan as it was shown.</param>
    /// <param name="unfinished">What was said and lacks something, or null.</param>
    /// <param name="text">What was said now, or the id of the module that was chosen.</param>
    public static PlanTalk Read(DiscussTurn turn, Plan plan, string? unfinished, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(plan);
        var alone = ReaderOf(turn, plan, null).Read(text);
        if (unfinished is null)
        {
            return alone;
        }

        if (plan.Find(text) is not null)
        {
            return ReaderOf(turn, plan, text).Read(unfinished);
        }

        if (alone.IsComplete || PlanTalkReader.Asks(text))
        {
            return alone;
        }

        // A number alone is hours where hours were asked for.
        var answer = ReaderOf(turn, plan, null).Read(unfinished).Kind == PlanTalkKind.NoHours && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? $"I have {text} hours a week"
            : $"{unfinished} {text}";
        var finished = ReaderOf(turn, plan, null).Read(answer);
        if (finished is { Kind: PlanTalkKind.AskLeave, Alternatives: [var leave] })
        {
            // It was asked which days stay free, and these were named.
            return new PlanTalk(PlanTalkKind.Change) { Change = leave };
        }

        // "This is too much for me" names nothing: what is taken out has to be named.
        if (finished.Change is DropRequirement && ReaderOf(turn, plan, null, pointing: false).Read($"{unfinished} {text}").Change is not DropRequirement)
        {
            return alone;
        }

        return finished.Kind is PlanTalkKind.Change or PlanTalkKind.NotInPlan or PlanTalkKind.Why or PlanTalkKind.ShowModule or PlanTalkKind.WhichOfTwo or PlanTalkKind.Done or PlanTalkKind.Question
            ? finished
            : alone;
    }

    /// <summary>Whether words that can also ask for help, or to stop, are about the plan.</summary>
    public static bool IsAbout(DiscussTurn turn, string text, LearnerIntent intent)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var kind = ReaderOf(turn, turn.Plan, null).Read(text).Kind;
        return intent == LearnerIntent.Stop
            ? kind is PlanTalkKind.Change or PlanTalkKind.About or PlanTalkKind.WhichOfTwo or PlanTalkKind.NoSuchDate or PlanTalkKind.NoDay
            : kind is not (PlanTalkKind.None or PlanTalkKind.NoModule or PlanTalkKind.WhichModule or PlanTalkKind.NoDates or PlanTalkKind.ShowModule or PlanTalkKind.ShowPlan);
    }

    private static PlanTalkReader ReaderOf(DiscussTurn turn, Plan plan, string? picked, bool pointing = true) =>
        new(new PlanTalkContext(plan, turn.Kept!.Settings(), turn.Context.Types, turn.Dates, picked ?? (pointing ? turn.State.LastModule : null))
        {
            Picked = picked,
            LastCheckpoint = turn.State.LastCheckpoint,
            LastWish = turn.State.LastWish ?? (turn.Kept!.Changes is [.., var made] ? made : null),
            IsWishMade = turn.Kept is { LastStep: null, Changes: [.., var last] } && (turn.State.LastWish is not { } wish || wish.Equals(last)),
        });
}
