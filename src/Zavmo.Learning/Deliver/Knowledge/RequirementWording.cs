using Zavmo.Learning.Deliver.Knowledge.Judging;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>Compares what a topic serves with a requirement, by stems.</summary>
internal sealed class RequirementWording(ServedRequirements serves)
{
    private const int EnoughWords = 3;

    // A name that fits is worth more than any number of words that do.
    private const int ByName = 100;

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "and", "of", "in", "for", "with", "a", "an", "the", "to", "on" };

    private readonly List<HashSet<string>> names = [.. serves.Names.Select(Stems).Where(name => name.Count > 0)];
    private readonly HashSet<string> words = [.. serves.Words.SelectMany(Stems)];

    /// <summary>0 where the topic has nothing to do with the requirement; more is better.</summary>
    public int Fit(Requirement requirement)
    {
        var name = Stems(requirement.Name);
        var longest = names.Where(name.IsSupersetOf).Select(found => found.Count).DefaultIfEmpty().Max();
        var shared = words.Count(Stems(requirement.Name + " " + requirement.Description).Contains);
        return longest > 0 ? ByName + longest
            : shared >= EnoughWords && words.Any(name.Contains) ? shared
            : 0;
    }

    private static HashSet<string> Stems(string text) =>
        AnswerWords.Of(text).Where(word => !Joining.Contains(word.Norm)).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
}
