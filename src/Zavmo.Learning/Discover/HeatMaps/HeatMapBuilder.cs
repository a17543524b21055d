using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>Makes the heat map of a person against a role from the stored observations.</summary>
public static class HeatMapBuilder
{
    /// <summary>Standard deviations on either side of the mean that hold 80 % of a Gaussian.</summary>
    internal const double HalfWidthSds = 1.2816;

    private static readonly ObservationKind[] Quotable =
        [ObservationKind.Account, ObservationKind.Situational, ObservationKind.Witness, ObservationKind.KnowledgeItem, ObservationKind.Prerequisite];

    /// <summary>Builds the heat map.</summary>
    /// <param name="roleTitle">Title of the role.</param>
    /// <param name="requirements">The role, in the order of its document.</param>
    /// <param name="observations">In the order in which they were made.</param>
    /// <param name="hoursPerWeek">Study hours a week, above 0.</param>
    /// <param name="options">The numbers.</param>
    /// <param name="noChanceYet">Ids of the requirements that the learner has had no chance at; null for none.</param>
    /// <param name="seenDifferently">What the learner says against a level, by requirement; null for none.</param>
    /// <exception cref="ArgumentException">Hours, an option, a level or the ids are out of their range.</exception>
    public static HeatMap Build(
        string roleTitle,
        IReadOnlyList<Requirement> requirements,
        IReadOnlyList<Observation> observations,
        double hoursPerWeek,
        HeatMapOptions options,
        IReadOnlyCollection<string>? noChanceYet = null,
        IReadOnlyDictionary<string, SeenDifferently>? seenDifferently = null)
    {
        options.Validate();
        if (!(hoursPerWeek > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(hoursPerWeek), hoursPerWeek, "Study hours a week must be above 0.");
        }

        var estimate = RoleEstimator.Estimate(requirements, observations, options.Estimator);
        var seen = new ObservationSet(observations);
        var rows = requirements.Select(requirement => new Row(
            requirement,
            WithReason(WithChance(CellOf(requirement, estimate, seen, options), seen, noChanceYet), seenDifferently?.GetValueOrDefault(requirement.Id)))).ToList();
        return new HeatMap(
            roleTitle,
            StrengthsOf(rows, options),
            PrioritiesOf(rows, seen, hoursPerWeek, options),
            [.. rows.GroupBy(row => row.Cell.Category)
                .OrderBy(group => group.Key)
                .Select(group => new HeatMapCategory(group.Key, [.. group.Select(row => row.Cell)]))])
        {
            NextStep = NextStepReadiness.Of(observations),
        };
    }

    // The same words with and without their full stop are one quote, and so is a part of a longer one.
    private static IReadOnlyList<string> Once(IReadOnlyList<string> quotes)
    {
        var distinct = quotes.DistinctBy(Bare, StringComparer.OrdinalIgnoreCase).ToList();
        return [.. distinct.Where(quote => !distinct.Exists(other => other.Length > quote.Length && other.Contains(Bare(quote), StringComparison.OrdinalIgnoreCase)))];
    }

    private static string Bare(string quote) => quote.Trim().TrimEnd('.', ',', ';', ':');

    // An account or a witness says that there was a chance; an imagined moment says nothing about it.
    private static HeatMapCell WithChance(HeatMapCell cell, ObservationSet seen, IReadOnlyCollection<string>? noChanceYet)
    {
        var none = noChanceYet?.Contains(cell.RequirementId) == true
            && seen.Find(cell.RequirementId, ObservationKind.Account) is null
            && seen.Find(cell.RequirementId, ObservationKind.Witness) is null;
        return none
            ? cell with { NoChanceYet = true, Band = cell.Band == GapBand.NotAskedYet ? GapBand.NoChanceYet : cell.Band }
            : cell;
    }

    private static HeatMapCell WithReason(HeatMapCell cell, SeenDifferently? reason) =>
        reason?.Stands(cell.AssessedLevel) == true ? cell with { SeenDifferently = reason.Reason } : cell;

    private static HeatMapCell CellOf(Requirement requirement, RoleEstimate estimate, ObservationSet seen, HeatMapOptions options)
    {
        var believed = estimate[requirement.Id];
        var cell = new HeatMapCell
        {
            RequirementId = requirement.Id,
            Name = requirement.Name,
            Category = requirement.Category,
            RequiredLevel = requirement.RequiredLevel,
            SelfLevel = believed.Self,
            Band = GapBand.NotAskedYet,
            IsWish = requirement.IsWish,
            Horizon = requirement.Horizon,
            Quotes = Once([.. Quotable.SelectMany(kind => QuotesOf(requirement.Id, kind, seen))]),
        };
        if (requirement.Category == RequirementCategory.Prerequisite)
        {
            var status = Prerequisites.Status(requirement.Id, seen);
            return cell with
            {
                SelfLevel = null,
                Prerequisite = status,
                Band = Prerequisites.Band(status, requirement.IsWish),
                IsNearlyMet = status == PrerequisiteStatus.NotYet && Prerequisites.IsNearly(requirement.Id, seen),
                IsProofNamed = status == PrerequisiteStatus.MetSaid && Prerequisites.IsProofNamed(requirement.Id, seen),
            };
        }

        if (!believed.IsAssessed)
        {
            return cell;
        }

        var gap = GapBands.Gap(requirement.RequiredLevel, believed.Mean);
        return cell with
        {
            AssessedLevel = GapBands.Shown(believed.Mean),
            HalfWidth = GapBands.OneDecimal(HalfWidth(believed, options)),
            Spread = Math.Round(HalfWidth(believed, options), 4),
            Gap = gap,
            Band = GapBands.Of(gap),
        };
    }

    // An answer that chose a letter has no words of the learner's to show.
    private static IEnumerable<string> QuotesOf(string requirementId, ObservationKind kind, ObservationSet seen) => kind == ObservationKind.KnowledgeItem
        ? seen.Items(requirementId).SelectMany(item => item.Quotes).Where(quote => quote.Contains(' ', StringComparison.Ordinal))
        : seen.Find(requirementId, kind)?.Quotes ?? [];

    // A gap that was only said is one thing to start with at most: it was not asked about, and must not hide what was.
    private static IEnumerable<Row> WithOneOnlySaid(IEnumerable<Row> ranked, ObservationSet seen)
    {
        var said = 0;
        foreach (var row in ranked)
        {
            var isOnlySaid = row.Cell.AssessedLevel is null
                && Quotable.All(kind => kind == ObservationKind.Prerequisite || seen.Find(row.Cell.RequirementId, kind) is null);
            said += isOnlySaid ? 1 : 0;
            if (!isOnlySaid || said == 1)
            {
                yield return row;
            }
        }
    }

    private static List<HeatMapCell> StrengthsOf(List<Row> rows, HeatMapOptions options) =>
        [.. rows.Where(row => row.Cell is { Gap: <= 0, NoChanceYet: false })
            .OrderBy(row => row.Cell.Gap)
            .ThenByDescending(row => row.Requirement.Weight)
            .Select(row => row.Cell)
            .Take(options.Listed)];

    private static List<HeatMapPriority> PrioritiesOf(
        List<Row> rows, ObservationSet seen, double hoursPerWeek, HeatMapOptions options) =>
        [.. WithOneOnlySaid(
                rows.Where(row => GapOf(row.Cell, options) > 0)
                    .OrderBy(row => row.Cell is { IsWish: true, Prerequisite: not null } ? 1 : 0)
                    .ThenByDescending(row => Math.Round(GapOf(row.Cell, options) * row.Requirement.Weight, 6))
                    .ThenBy(row => Phase(row.Cell.Category)),
                seen)
            .Take(options.Listed)
            .Select(row => PriorityOf(row.Cell, hoursPerWeek, options))];

    private static HeatMapPriority PriorityOf(
        HeatMapCell cell, double hoursPerWeek, HeatMapOptions options)
    {
        if (cell.AssessedLevel is not { } level)
        {
            return new HeatMapPriority(cell, null, null, hoursPerWeek);
        }

        var (low, high) = CompetencyTime.Weeks(level, cell.Spread ?? 0, cell.RequiredLevel, hoursPerWeek, options.HoursPerLevel);
        return new HeatMapPriority(cell, low, high, hoursPerWeek);
    }

    private static double HalfWidth(RequirementEstimate believed, HeatMapOptions options) =>
        Math.Max(HalfWidthSds * believed.Sd, believed.IsWitnessed ? 0 : options.HalfWidthFloor);

    private static double GapOf(HeatMapCell cell, HeatMapOptions options) =>
        cell.Prerequisite == PrerequisiteStatus.NotYet ? options.PrerequisiteGapOf(cell.IsWish) : cell.Gap ?? 0;

    // At equal impact: what everything else needs, then what transfers, then the rest.
    private static int Phase(RequirementCategory category) => category switch
    {
        RequirementCategory.Prerequisite => 0,
        RequirementCategory.FoundationSkill => 1,
        _ => 2,
    };

    private sealed record Row(Requirement Requirement, HeatMapCell Cell);
}
