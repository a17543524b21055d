using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Where the document names a requirement: its weight, and the responsibilities and metrics it serves.</summary>
/// <remarks>
/// A passage names a requirement when the rarer part (by inverse document frequency, at least 60 %) of the meaningful words of its
/// name, or of one of the names it lists ("Docker / Kubernetes"), stands in it. A passage is about it when it shares at least two
/// meaningful words with name and description and the cosine of their word weights is 0.1 or more. Weight = 1 + 0.4 for each responsibility and metric,
/// + 0.3 for each type of decision and prerequisite, + 0.1 for every other passage (0.3 at most) that names it, half of that for a
/// passage that is only about it; never above 3. A requirement without any such responsibility is linked, without weight, to the
/// one responsibility most like it: cosine, + 0.02 for each family of words of work that both use, + 0.04 for each that its name
/// uses, 0.04 or more in all.
/// </remarks>
internal sealed partial class Relevance
{
    private const double Named = 0.6;
    private const double About = 0.1;
    private const double Faint = 0.04;
    private const double FamilyOfText = 0.02;
    private const double FamilyOfName = 0.04;
    private const int SharedWords = 2;
    private const double Heaviest = 3;
    private readonly List<Passage> responsibilities;
    private readonly List<(string Name, Passage Passage)> metrics;
    private readonly List<Passage> rights;
    private readonly List<Passage> others;
    private readonly Dictionary<string, double> rarity;
    private readonly double unseen;

    public Relevance(RoleProfile profile, IReadOnlyList<string> others)
    {
        responsibilities = [.. profile.Responsibilities.Select(item => Read(item.Text))];
        metrics = [.. profile.QuantitativeMetrics.Concat(profile.QualitativeMetrics).Select(metric =>
            (metric.Name, Read($"{metric.Name} {metric.Description} {metric.Target} {metric.Example} {metric.Evidence}")))];
        rights = [.. profile.DecisionAuthorities.Select(type => Read(type.Type + " " + string.Join(' ', type.Levels.Select(level => level.Authority)))),
            .. profile.Prerequisites.Select(item => Read(item.Text))];
        this.others = [.. others.Where(text => text.Length > 0).Select(Read)];
        var passages = responsibilities.Concat(metrics.Select(metric => metric.Passage)).Concat(rights).Concat(this.others).ToList();
        rarity = passages.SelectMany(passage => passage.Words).GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Math.Log((passages.Count + 1.0) / (group.Count() + 0.5)), StringComparer.Ordinal);
        unseen = Math.Log((passages.Count + 1.0) / 0.5);
    }

    /// <summary>The requirement with its weight and links.</summary>
    public Requirement Weigh(Requirement requirement)
    {
        var names = Names(requirement.Name).Select(Read).Where(name => name.Words.Count > 0).ToList();
        var whole = Read(requirement.Name + " " + requirement.Description);
        var byResponsibility = responsibilities.ConvertAll(passage => Score(names, whole, passage));
        var byMetric = metrics.ConvertAll(metric => Score(names, whole, metric.Passage));
        var weight = 1
            + (0.4 * (byResponsibility.Sum() + byMetric.Sum()))
            + (0.3 * rights.Sum(passage => Score(names, whole, passage)))
            + Math.Min(0.3, 0.1 * others.Sum(passage => Score(names, whole, passage)));
        return requirement with
        {
            Weight = Math.Round(Math.Min(Heaviest, weight), 2),
            Responsibilities = byResponsibility.Exists(score => score > 0)
                ? [.. byResponsibility.Index().Where(item => item.Item > 0).Select(item => item.Index)]
                : Closest(Read(requirement.Name), whole),
            Metrics = [.. byMetric.Index().Where(item => item.Item > 0).Select(item => metrics[item.Index].Name)],
        };
    }

    private Passage Read(string text) => new(text, Rarity);

    // 1 where the passage names the requirement, a half where it is about it, 0 otherwise.
    private static double Score(List<Passage> names, Passage whole, Passage passage)
    {
        if (names.Exists(name => name.ShareIn(passage) >= Named))
        {
            return 1;
        }

        var shared = whole.SharedWith(passage);
        return shared.Count >= SharedWords && whole.Cosine(shared, passage) >= About ? 0.5 : 0;
    }

    // A plan names the responsibility that a module serves, so a faint likeness is still a link; it adds no weight.
    private List<int> Closest(Passage name, Passage whole)
    {
        var best = responsibilities.Index().Select(item => (item.Index, Likeness: Likeness(name, whole, item.Item))).OrderByDescending(item => item.Likeness).FirstOrDefault();
        return best.Likeness >= Faint ? [best.Index] : [];
    }

    // One shared word is enough where the name itself says it, or where both speak of the same kind of work.
    private static double Likeness(Passage name, Passage whole, Passage passage)
    {
        var shared = whole.SharedWith(passage);
        var likeness = shared.Count >= SharedWords || shared.Exists(name.Words.Contains) ? whole.Cosine(shared, passage) : 0;
        return likeness + (FamilyOfText * whole.Families.Count(passage.Families.Contains)) + (FamilyOfName * name.Families.Count(passage.Families.Contains));
    }

    private double Rarity(string word) => rarity.GetValueOrDefault(word, unseen);

    private static IEnumerable<string> Names(string name)
    {
        var outside = Brackets().Replace(name, " ");
        var inside = Brackets().Matches(name).SelectMany(match => Lists().Split(match.Groups["inside"].Value));
        return Lists().Split(outside).Concat(inside.Where(part => part.Any(char.IsUpper)));
    }

    [GeneratedRegex(@"\((?<inside>[^()]*)\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+/\s+|,\s*|;\s*")]
    private static partial Regex Lists();
}
