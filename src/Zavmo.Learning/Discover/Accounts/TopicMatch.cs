using Zavmo.Learning.Discover.Accounts.Topics;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>Which requirement an account is about, by the words and the fields of work that both share.</summary>
public static class TopicMatch
{
    private const double LeastScore = 3;
    private const double LeastWords = 0.9;
    private const double EnoughWords = 2;
    private const double LeastLead = 1.3;
    private const double FieldWeight = 0.75;
    private const int MostOfAField = 3;

    /// <summary>The requirement that an account shows best, or null where none stands out.</summary>
    /// <param name="parts">The account and its probe answers, as typed.</param>
    /// <param name="others">The requirements to choose from.</param>
    public static Requirement? BestOf(IReadOnlyList<string> parts, IEnumerable<Requirement> others)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(others);
        var candidates = others.Select(other => (Requirement: other, Topic: TopicWords.Of(other.Name, other.Description))).ToList();
        var stems = TopicWords.Telling(string.Join(' ', parts)).ToHashSet(StringComparer.Ordinal);
        var fields = Fields.Count(stems);

        // What half the role speaks of does not tell one requirement from another.
        var spread = candidates.SelectMany(candidate => candidate.Topic.All).GroupBy(stem => stem, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var ranked = candidates
            .Select(candidate => (candidate.Requirement, Score: Score(candidate.Topic, stems, fields, spread)))
            .OrderByDescending(candidate => candidate.Score)
            .ToList();
        return ranked is [{ Score: >= LeastScore } best, ..] && (ranked.Count == 1 || best.Score >= ranked[1].Score * LeastLead) ? best.Requirement : null;
    }

    private static double Score(TopicWords topic, HashSet<string> stems, Dictionary<string, int> fields, Dictionary<string, int> spread)
    {
        var words = stems.Sum(stem => topic.WeightOf(stem) is > 0 and var weight ? weight / Math.Sqrt(spread[stem]) : 0);
        var shared = topic.Fields.Count == 0 ? 0
            : topic.Fields.Max(field => Math.Min(Math.Min(field.Value, MostOfAField), fields.GetValueOrDefault(field.Key)));
        return words >= LeastWords && (words >= EnoughWords || shared == MostOfAField) ? words + shared * FieldWeight : 0;
    }
}
