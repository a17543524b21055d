namespace Zavmo.Learning.Discuss.Reasons;

/// <summary>Every reason with its id in the assets and the values that its sentence may use.</summary>
public static class PlanReasonCatalogue
{
    private static readonly Dictionary<PlanReasonId, IReadOnlyList<string>> Carried = new()
    {
        [PlanReasonId.PrerequisiteFirst] = [],
        [PlanReasonId.NextStep] = [nameof(PlanReason.Level)],
        [PlanReasonId.AfterPrerequisite] = [nameof(PlanReason.OtherModuleId), nameof(PlanReason.OtherName)],
        [PlanReasonId.BuildsOn] = [nameof(PlanReason.OtherModuleId), nameof(PlanReason.OtherName)],
        [PlanReasonId.NeededBy] = [nameof(PlanReason.OtherModuleId), nameof(PlanReason.OtherName)],
        [PlanReasonId.FoundationFirst] = [nameof(PlanReason.Gap), nameof(PlanReason.Weight)],
        [PlanReasonId.LargestImpact] = [nameof(PlanReason.Gap), nameof(PlanReason.Weight)],
        [PlanReasonId.MovedByYou] = [nameof(PlanReason.Week)],
        [PlanReasonId.SwappedByYou] = [nameof(PlanReason.OtherModuleId), nameof(PlanReason.OtherName)],
        [PlanReasonId.WishedWeekFull] = [nameof(PlanReason.Week), nameof(PlanReason.OtherWeek)],
        [PlanReasonId.FirstWeekWithRoom] = [nameof(PlanReason.Week)],
        [PlanReasonId.SpansWeeks] = [nameof(PlanReason.Week), nameof(PlanReason.OtherWeek), nameof(PlanReason.Minutes)],
        [PlanReasonId.AroundLeave] = [nameof(PlanReason.Week), nameof(PlanReason.Days)],
        [PlanReasonId.GoesOn] = [nameof(PlanReason.Minutes)],
        [PlanReasonId.TypeFitsMastery] = [nameof(PlanReason.TypeId), nameof(PlanReason.Mastery)],
        [PlanReasonId.TypeWished] = [nameof(PlanReason.TypeId)],
        [PlanReasonId.TypeOfEqualValue] = [nameof(PlanReason.TypeId), nameof(PlanReason.OtherTypeId)],
        [PlanReasonId.SmallParts] = [nameof(PlanReason.Minutes)],
        [PlanReasonId.WeeksFull] = [nameof(PlanReason.Minutes)],
        [PlanReasonId.BasisHasNoPlace] = [nameof(PlanReason.OtherModuleId), nameof(PlanReason.OtherName)],
        [PlanReasonId.DroppedByYou] = [],
        [PlanReasonId.NiceToHave] = [],
    };

    /// <summary>Every reason.</summary>
    public static IReadOnlyCollection<PlanReasonId> All => Carried.Keys;

    /// <summary>The reason's id in the assets, e.g. <c>first-week-with-room</c>.</summary>
    public static string AssetId(PlanReasonId id) =>
        string.Concat(id.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>The names of the values that a reason carries, as in <see cref="PlanReason"/>.</summary>
    public static IReadOnlyList<string> Values(PlanReasonId id) => Carried[id];
}
