using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Finds which requirement a learner names, by the words of its name that tell it from the others.</summary>
public static partial class RequirementNames
{
    private const int ShortestBeginning = 6;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "and", "of", "the", "a", "an", "in", "for", "to", "with", "on", "or", "by", "that", "is", "it", "i", "do", "not", "my", "at", "level", "rating", "too", "low", "high", "would", "say",
    };

    /// <summary>The one requirement that a text names best; null where it names none, or two equally well.</summary>
    public static Requirement? Find(string text, IEnumerable<Requirement> requirements)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(requirements);
        var said = Telling(text);
        var ranked = requirements
            .Select(requirement => (Requirement: requirement, Words: Telling(requirement.Name)))
            .Select(name => (name.Requirement, Hits: name.Words.Count(word => said.Exists(other => Says(other, word))), name.Words.Count))
            .Where(name => name.Hits > 0)
            .OrderByDescending(name => name.Hits)
            .ThenBy(name => name.Count)
            .ToList();

        // The whole name is clearer than a word of a longer one.
        return ranked.Count == 0 ? ByInitials(text, requirements)
            : ranked is [var best, ..] && (ranked.Count == 1 || best.Hits > ranked[1].Hits || (best.Hits == best.Count && ranked[1].Hits < ranked[1].Count))
            ? best.Requirement
            : null;
    }

    /// <summary>The one requirement whose name holds every telling word of a text, in any order; null where none does, or several.</summary>
    public static Requirement? Holding(string text, IEnumerable<Requirement> requirements)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(requirements);
        var said = Telling(text);
        var holding = said.Count == 0 ? [] : requirements.Where(requirement => Telling(requirement.Name) is var name && said.TrueForAll(word => name.Exists(other => Says(word, other)))).Take(2).ToList();
        return holding is [var only] ? only : null;
    }

    /// <summary>The requirement of which a text says every telling word of the name; of several the one with the most; null where there is none.</summary>
    public static Requirement? NamedIn(string text, IEnumerable<Requirement> requirements)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(requirements);
        var said = Telling(text);
        return requirements.Select(requirement => (Requirement: requirement, Words: Telling(requirement.Name)))
            .Where(name => name.Words.Count > 0 && name.Words.TrueForAll(word => said.Exists(other => Says(other, word))))
            .OrderByDescending(name => name.Words.Count)
            .Select(name => name.Requirement)
            .FirstOrDefault();
    }

    /// <summary>Those of which a text says two telling words of the name, or the only one; the most first.</summary>
    public static IReadOnlyList<Requirement> ByWords(string text, IReadOnlyList<Requirement> requirements)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(requirements);
        var said = Telling(text);
        return [.. requirements.Select(requirement => (Requirement: requirement, Words: Telling(requirement.Name)))
            .Select(name => (name.Requirement, Hits: name.Words.Count(word => said.Exists(other => Says(other, word))), name.Words.Count))
            .Where(name => name.Hits >= Math.Min(2, name.Count) && name.Hits > 0)
            .OrderByDescending(name => name.Hits)
            .Select(name => name.Requirement)];
    }

    /// <summary>Whether a text says nothing but words of the requirement's name.</summary>
    public static bool IsOnly(string text, Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(requirement);
        var name = Telling(requirement.Name);
        return Telling(text).TrueForAll(word => name.Exists(other => Says(word, other)));
    }

    // "SPQ" for Specialist Practitioner Qualification.
    private static Requirement? ByInitials(string text, IEnumerable<Requirement> requirements)
    {
        var found = Capitals().Matches(text).Select(match => match.Value)
            .SelectMany(said => requirements.Where(requirement => Initials(requirement.Name).StartsWith(said, StringComparison.Ordinal)))
            .Distinct().Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private static string Initials(string name) => string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(word.ToLowerInvariant())).Select(word => char.ToUpperInvariant(word[0])));

    // "Catheters" for catheterisation: a long beginning is enough.
    private static bool Says(string said, string meant) => Words.Same(said, meant)
        || (Math.Min(said.Length, meant.Length) >= ShortestBeginning && (meant.StartsWith(said, StringComparison.Ordinal) || said.StartsWith(meant, StringComparison.Ordinal)));

    [GeneratedRegex(@"\b[A-Z]{3,6}\b")]
    private static partial Regex Capitals();

    private static List<string> Telling(string text) => [.. Words.Of(text).Where(word => !Empty.Contains(word)).Select(Stem).Distinct()];

    private static string Stem(string word) => word.Length > 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
