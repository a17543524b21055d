using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Says what a change of the plan did.</summary>
public static class PlanChanges
{
    private const int NamedAtMost = 3;

    /// <summary>What is different: the first moves by name, the rest in number, and always what no longer fits.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="asked">The module that was to move: it is named first; or null.</param>
    /// <param name="isRest">Whether something of the message could not be used: then nothing is said where nothing moved.</param>
    public static void Say(DiscussTurn turn, PlanOutcome outcome, string? asked = null, bool isRest = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(outcome);
        var (diff, plan) = (outcome.Diff, outcome.Plan);
        if (diff.IsEmpty)
        {
            SayNothingMoved(turn, isRest);
            return;
        }

        // Where the plan begins in another week its weeks are counted anew, and a module may only have got another number.
        var moved = diff.Moved.Where(move => move.From.First == move.To.First || Monday(move.From) != Monday(move.To)).OrderBy(move => move.To.Id == asked ? 0 : 1).ToList();
        List<string> sentences = [.. moved.Take(NamedAtMost).Select(move => Moved(turn, plan, move))];
        Add(sentences, turn, "moved-more", moved.Count - NamedAtMost);
        sentences.AddRange(diff.OtherTypes.Take(NamedAtMost).Select(move => turn.Phrase("other-types", new()
        {
            ["module"] = PlanReasons.NameOf(plan, move.To.Id),
            ["types"] = string.Join(", ", move.To.Types.Distinct().Select(id => turn.Context.Types.First(type => type.Id == id).Title.ToLowerInvariant())),
        })));
        Add(sentences, turn, "other-types-more", diff.OtherTypes.Count - NamedAtMost);
        Add(sentences, turn, "came-in", diff.New.Count);
        Add(sentences, turn, "taken-out", diff.TakenOut.Count);
        Add(sentences, turn, "checkpoints-moved", diff.Checkpoints.Count);
        if (sentences.Count > 0)
        {
            turn.Turn.Say(string.Join(' ', sentences));
        }
        else if (diff.NoLongerFits.Count == 0)
        {
            SayNothingMoved(turn, isRest);
        }

        if (outcome.State.Settings().Until is null)
        {
            SayWhatNoLongerFits(turn, outcome);
            return;
        }

        SayDeadline(turn, plan);
    }

    private static void SayNothingMoved(DiscussTurn turn, bool isRest)
    {
        if (!isRest)
        {
            turn.Say("nothing-moved");
        }
    }

    // By the number of its week, and by date where the weeks are counted from another day.
    private static string Moved(DiscussTurn turn, Plan plan, ModuleMove move)
    {
        var isCounted = Monday(move.To).DayNumber - Monday(move.From).DayNumber == 7 * (move.To.First - move.From.First);
        return isCounted
            ? turn.Phrase("moved", new()
            {
                ["module"] = PlanReasons.NameOf(plan, move.To.Id),
                ["from"] = move.From.First,
                ["to"] = move.To.First,
                ["same"] = move.From.First == move.To.First,
            })
            : turn.Phrase("moved-dates", new() { ["module"] = PlanReasons.NameOf(plan, move.To.Id), ["first"] = PlanText.Day(Monday(move.From)), ["last"] = PlanText.Day(Monday(move.To)) });
    }

    private static DateOnly Monday(PlanRow row) => MissedWeeks.MondayOf(row.Start);

    /// <summary>What other adjustments did to the plan; nothing where they are none that a plan is made with.</summary>
    /// <param name="turn">The turn, with the plan as it is now.</param>
    /// <param name="earlier">The turn before they changed.</param>
    public static void SayAdjusted(DiscussTurn turn, DiscussTurn earlier)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(earlier);
        if (turn.Kept is { } kept && turn.Context.Adjustments != earlier.Context.Adjustments)
        {
            Say(turn, new PlanOutcome(kept, turn.Plan, PlanDiff.Between(earlier.Plan, turn.Plan)));
        }
    }

    /// <summary>What had a place and has none now; where nothing is, nothing is said.</summary>
    public static void SayWhatNoLongerFits(DiscussTurn turn, PlanOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(outcome);
        var names = outcome.Diff.NoLongerFits.Select(id => outcome.Plan.Unplaced.First(item => item.Module.Id == id).Module.Name).Distinct().ToList();
        if (names.Count > 0)
        {
            turn.Say("no-longer-fits", new() { ["names"] = string.Join(", ", Named(turn, names)), ["count"] = names.Count });
        }
    }

    /// <summary>What has no place before the deadline: what is critical by name, the rest in number. What this reply has named already is not named again.</summary>
    public static void SayDeadline(DiscussTurn turn, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(plan);
        var all = plan.Unplaced.OrderBy(item => plan.CriticalWithoutPlace.Contains(item.Module.RequirementId) ? 0 : 1).Select(item => item.Module.Name).Distinct().ToList();
        var left = all.Except(turn.NamedWithoutPlace).ToList();
        if (left.Count == 0 && all.Count > 0)
        {
            return;
        }

        turn.Say(left.Count == 0 ? "deadline-fits" : "deadline-left", new()
        {
            ["names"] = string.Join(", ", Named(turn, left)),
            ["more"] = Math.Max(0, left.Count - NamedAtMost),
            ["critical"] = plan.CriticalWithoutPlace.Count > 0,
        });
    }

    /// <summary>What matters most and has no place, where nothing has just been said of it; where all has, nothing is said.</summary>
    public static void SayCritical(DiscussTurn turn, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(plan);
        var left = plan.CriticalWithoutPlace.Select(id => turn.Requirement(id).Name).Except(turn.NamedWithoutPlace).ToList();
        if (left.Count > 0)
        {
            turn.Say("critical-left", new() { ["names"] = PlanText.Some(Named(turn, left), left.Count) });
        }
    }

    private static List<string> Named(DiscussTurn turn, List<string> names)
    {
        var named = names.Take(NamedAtMost).ToList();
        turn.NamedWithoutPlace.UnionWith(named);
        return named;
    }

    private static void Add(List<string> sentences, DiscussTurn turn, string phrase, int count)
    {
        if (count > 0)
        {
            sentences.Add(turn.Phrase(phrase, new() { ["count"] = count }));
        }
    }
}
