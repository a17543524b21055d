using System.Globalization;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.Situations;

namespace Zavmo.Learning.Discover.Items;

/// <summary>Ids of questions. They follow from what is asked, so the same question has the same id in every conversation.</summary>
public static class DiscoverItemIds
{
    /// <summary>A self-rating.</summary>
    public static string SelfRating(string requirementId) => $"self/{requirementId}";

    /// <summary>A question for an account, worded for a level.</summary>
    public static string Behavioural(string requirementId, int level) => $"b/{requirementId}/{level.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The same in other words.</summary>
    public static string BehaviouralAgain(string requirementId) => $"b/{requirementId}/again";

    /// <summary>An imagined moment; null for one that no document names.</summary>
    public static string Situational(string requirementId, JobMoment? moment) => $"s/{requirementId}/{moment?.Id ?? "imagined"}";

    /// <summary>A knowledge item.</summary>
    public static string Knowledge(BankItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return $"k/{item.Id}";
    }

    /// <summary>A prerequisite.</summary>
    public static string Prerequisite(string requirementId) => $"p/{requirementId}";

    /// <summary>A moment of the next level.</summary>
    public static string NextStep(JobMoment moment) => $"s/{NextStepRequirement(moment)}";

    /// <summary>What stands in the place of a requirement where a moment of the next level is observed.</summary>
    public static string NextStepRequirement(JobMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return NextStepReadiness.Prefix + moment.Id;
    }
}
