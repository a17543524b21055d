using Zavmo.Learning.Discuss.Reasons;

namespace Zavmo.Learning.Discuss.Types;

/// <summary>Chooses the two or three conversation types of a module, by mastery, by the learner's wishes and adjustments.</summary>
internal sealed class TypeChooser
{
    private const string RolePlay = "role-play";
    private const int MostTypes = 3;
    private const int WishStep = 4;
    private readonly List<Candidate> candidates;
    private readonly Dictionary<(Mastery, int), IReadOnlyList<PlannedConversation>> chosen = [];

    /// <exception cref="ArgumentException">There is no type that the adjustments allow.</exception>
    public TypeChooser(IReadOnlyList<ConversationType> types, IReadOnlyDictionary<string, TypeWish> wishes, PlanAdjustments adjustments)
    {
        candidates = [.. types.Select((type, place) => new Candidate(
            type, place, wishes.GetValueOrDefault(type.Id, TypeWish.Usual), adjustments.RolePlayOptOut && type.Id == RolePlay))];
        if (candidates.TrueForAll(candidate => candidate.OptedOut))
        {
            throw new ArgumentException("There is no conversation type that a plan could name.", nameof(types));
        }

        // Someone who wants none of the types that are left still has a plan: then a wish is a preference.
        if (candidates.TrueForAll(candidate => candidate.IsOut))
        {
            candidates = candidates.ConvertAll(candidate => candidate with { Wish = TypeWish.Less });
        }
    }

    /// <summary>The sequence for a module: knowledge first, then simulation, then reported work.</summary>
    public IReadOnlyList<PlannedConversation> Choose(Mastery mastery, int minutes)
    {
        if (!chosen.TryGetValue((mastery, minutes), out var sequence))
        {
            chosen[(mastery, minutes)] = sequence = Sequence(mastery, minutes);
        }

        return sequence;
    }

    private List<PlannedConversation> Sequence(Mastery mastery, int minutes)
    {
        var fitting = candidates.Where(candidate => candidate.Type.Fit.For(mastery) > 0 || candidate.Wish == TypeWish.More).ToList();
        if (fitting.TrueForAll(candidate => candidate.IsOut))
        {
            fitting = candidates;
        }

        var best = fitting.OrderByDescending(candidate => Score(candidate, mastery)).ThenBy(candidate => candidate.Place).ToList();
        var picks = Replace(best.Take(MostTypes), best, mastery);
        if (picks.Count == MostTypes && picks.Sum(pick => pick.Candidate.Type.Minutes) > minutes)
        {
            picks.RemoveAt(MostTypes - 1);
        }

        var scale = Math.Min(1, minutes / (double)picks.Sum(pick => pick.Candidate.Type.Minutes));
        return [.. picks
            .OrderBy(pick => pick.Candidate.Type.Evidence.Min())
            .ThenByDescending(pick => pick.Candidate.Type.Fit.For(mastery))
            .ThenBy(pick => pick.Candidate.Place)
            .Select(pick => new PlannedConversation(
                pick.Candidate.Type, Math.Max(1, (int)Math.Ceiling(pick.Candidate.Type.Minutes * scale)), pick.Reason))];
    }

    // What is left out is replaced by what shows the same: an alternative of equal value, not merely the next in line.
    private static List<Pick> Replace(IEnumerable<Candidate> first, List<Candidate> best, Mastery mastery)
    {
        var wanted = first.ToList();
        var picks = wanted.Where(candidate => !candidate.IsOut)
            .Select(candidate => new Pick(candidate, candidate.Wish == TypeWish.More
                ? new PlanReason(PlanReasonId.TypeWished) { TypeId = candidate.Type.Id }
                : new PlanReason(PlanReasonId.TypeFitsMastery) { TypeId = candidate.Type.Id, Mastery = mastery }))
            .ToList();
        foreach (var left in wanted.Where(candidate => candidate.IsOut))
        {
            var free = best.Where(candidate => !candidate.IsOut && !picks.Exists(pick => pick.Candidate == candidate)).ToList();
            var equal = free.Find(candidate => candidate.Type.Evidence.Intersect(left.Type.Evidence).Any());
            if (equal is not null)
            {
                picks.Add(new Pick(equal, new PlanReason(PlanReasonId.TypeOfEqualValue) { TypeId = equal.Type.Id, OtherTypeId = left.Type.Id }));
            }
            else if (free is [var next, ..])
            {
                picks.Add(new Pick(next, new PlanReason(PlanReasonId.TypeFitsMastery) { TypeId = next.Type.Id, Mastery = mastery }));
            }
        }

        return picks;
    }

    // None counts as usual here, so that what it would have been is known and replaced by its equal.
    private static int Score(Candidate candidate, Mastery mastery) => candidate.Type.Fit.For(mastery) + candidate.Wish switch
    {
        TypeWish.More => WishStep,
        TypeWish.Less => -WishStep,
        _ => 0,
    };

    private sealed record Candidate(ConversationType Type, int Place, TypeWish Wish, bool OptedOut)
    {
        public bool IsOut => OptedOut || Wish == TypeWish.None;
    }

    private sealed record Pick(Candidate Candidate, PlanReason Reason);
}
