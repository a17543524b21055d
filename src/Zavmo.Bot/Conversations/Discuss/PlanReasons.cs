using System.Globalization;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Reasons;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Says why something stands where it stands, and what a change did, in the asset's sentences.</summary>
public static class PlanReasons
{
    /// <summary>The sentence of a reason.</summary>
    public static string Say(DiscussTurn turn, PlanReason reason)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(reason);
        return turn.Phrase("why-" + PlanReasonCatalogue.AssetId(reason.Id), Values(
            ("week", reason.Week),
            ("other_week", reason.OtherWeek),
            ("other", reason.OtherName),
            ("level", Number(reason.Level)),
            ("gap", Number(reason.Gap)),
            ("minutes", reason.Minutes is { } minutes ? PlanText.Minutes(minutes) : null),
            ("days", reason.Days),
            ("other_type", TypeTitle(turn, reason.OtherTypeId)),
            ("mastery", reason.Mastery?.ToString().ToLowerInvariant())));
    }

    /// <summary>The sentence of a refusal.</summary>
    public static string Say(DiscussTurn turn, Plan plan, PlanRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(refusal);
        return turn.Phrase("refused-" + Discover.Kebab.Of(refusal.Kind.ToString()), Values(
            ("module", refusal.ModuleId is { } id ? NameOf(plan, id) : null),
            ("other", refusal.OtherName),
            ("other_week", refusal.OtherWeek),
            ("week", refusal.Week),
            ("last", plan.Weeks.Count),
            ("first", refusal.Day is { } day ? PlanText.Day(day) : null),
            ("nearest", refusal.NearestWeek)));
    }

    /// <summary>The name of a module of the plan, wherever in it, with its step.</summary>
    public static string NameOf(Plan plan, string moduleId)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var module = plan.Find(moduleId)?.Module
            ?? plan.Finished.FirstOrDefault(item => item.Id == moduleId)
            ?? plan.Unplaced.Concat(plan.Dropped).FirstOrDefault(item => item.Module.Id == moduleId || item.Module.RequirementId == moduleId)?.Module
            ?? plan.Placements.FirstOrDefault(placement => placement.Module.RequirementId == moduleId)?.Module;
        return module is null ? moduleId : PlanText.Name(module);
    }

    // A phrase has a value for each of its variables; where there is nothing to say it is empty.
    private static Dictionary<string, object?> Values(params (string Name, object? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => (object?)(value.Value ?? ""));

    private static string? TypeTitle(DiscussTurn turn, string? id) =>
        id is null ? null : turn.Context.Types.FirstOrDefault(type => type.Id == id)?.Title.ToLowerInvariant() ?? id;

    private static string? Number(double? value) => value?.ToString("0.#", CultureInfo.InvariantCulture);
}
