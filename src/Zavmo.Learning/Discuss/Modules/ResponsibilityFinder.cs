using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>
/// Which responsibility a requirement serves: of those the document links it to the one that most of the role hangs on; where it
/// links none, what its category serves most, or else the nearest in meaning, or none.
/// </summary>
internal sealed class ResponsibilityFinder
{
    private readonly RoleProfile role;
    private readonly double[] weights;
    private readonly Func<Requirement, int?>? nearest;

    public ResponsibilityFinder(RoleProfile role, Func<Requirement, int?>? nearest = null)
    {
        this.role = role;
        this.nearest = nearest;
        weights = WeightsOf(role.Requirements);
    }

    public ServedResponsibility Find(Requirement requirement)
    {
        if (Heaviest(requirement.Responsibilities.Where(place => place < weights.Length), weights) is { } own)
        {
            return Served(own, asAWhole: false);
        }

        var category = WeightsOf(role.Requirements.Where(other => other.Category == requirement.Category));
        var places = Enumerable.Range(0, category.Length);
        if (Heaviest(places.Where(place => category[place] > 0), category) is { } near)
        {
            return Served(near, asAWhole: true);
        }

        return nearest?.Invoke(requirement) is { } close
            ? Served(close, asAWhole: true) with { IsNearest = true }
            : new ServedResponsibility(role.Summary.Length > 0 ? role.Summary : role.Title, role.SummaryLines, true) { IsNone = nearest is not null && role.Responsibilities.Count > 0 };
    }

    private ServedResponsibility Served(int place, bool asAWhole) =>
        new(role.Responsibilities[place].Text, role.Responsibilities[place].Lines, asAWhole);

    private double[] WeightsOf(IEnumerable<Requirement> requirements)
    {
        var sums = new double[role.Responsibilities.Count];
        foreach (var requirement in requirements)
        {
            foreach (var place in requirement.Responsibilities.Where(place => place < sums.Length))
            {
                sums[place] += requirement.Weight;
            }
        }

        return sums;
    }

    private static int? Heaviest(IEnumerable<int> places, double[] weights)
    {
        int? best = null;
        foreach (var place in places)
        {
            best = best is { } so && weights[so] >= weights[place] ? so : place;
        }

        return best;
    }
}
