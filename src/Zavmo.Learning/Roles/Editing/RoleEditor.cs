using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Editing;

/// <summary>Changes what was understood of a role, before it is assessed. Every change gives a new profile with one more entry in its history; ids stay as they are.</summary>
/// <param name="by">Who makes the changes; not empty.</param>
/// <param name="at">When.</param>
public sealed class RoleEditor(string by, DateTimeOffset at)
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 120;

    private const double LearnersWeight = 1;
    private const double Heaviest = 3;
    private const int PrerequisiteLevel = 3;

    /// <summary>Adds a requirement in the learner's words.</summary>
    /// <param name="profile">The role.</param>
    /// <param name="words">Its name, one line of at most 120 characters.</param>
    /// <param name="category">Its kind.</param>
    /// <param name="level">1 to 5; null for the level of the role. A prerequisite has none.</param>
    /// <exception cref="RoleEditException">The name or level is bad, the name is taken, or the role is full.</exception>
    public RoleProfile Add(RoleProfile profile, string words, RequirementCategory category = RequirementCategory.TechnicalCompetency, int? level = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var name = FreeName(profile, words, except: null);
        if (profile.Requirements.Count >= RoleParser.MostRequirements)
        {
            throw new RoleEditException(RoleEditFault.TooMany, FormattableString.Invariant($"The role has {profile.Requirements.Count} requirements, which is as many as can be assessed. Remove or merge some first."));
        }

        var isPrerequisite = category == RequirementCategory.Prerequisite;
        var required = level is { } given ? CheckedLevel(given, category) : isPrerequisite ? PrerequisiteLevel : profile.SeniorityLevel;

        // What was removed keeps its id in the history, so that an answer to it is never taken for one to the new requirement.
        var taken = profile.Requirements.Concat(profile.Edits.SelectMany(edit => edit.Before)).Select(item => item.Id).Concat(profile.Edits.Select(edit => edit.RequirementId)).ToHashSet(StringComparer.Ordinal);
        var added = new Requirement
        {
            Id = Slug.Unique(category, name, taken),
            Category = category,
            Name = name,
            Description = "",
            RequiredLevel = required,
            Weight = LearnersWeight,
            Origin = RequirementOrigin.Learner,
            Lines = default,
        };
        var after = profile.Requirements.TakeWhile(item => item.Category <= category).Count();
        return Changed(profile, [.. profile.Requirements.Take(after), added, .. profile.Requirements.Skip(after)], RoleEditKind.Added, added.Id);
    }

    /// <summary>Adds a line of the document that was left out.</summary>
    /// <param name="profile">The role.</param>
    /// <param name="name">Its name, one line of at most 120 characters.</param>
    /// <param name="category">Its kind.</param>
    /// <param name="text">The line as it stands there.</param>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="level">Its level; null for that of the role.</param>
    /// <exception cref="RoleEditException">The name is bad or taken, or the role is full.</exception>
    public RoleProfile AddLine(RoleProfile profile, string name, RequirementCategory category, string text, int line, int? level = null)
    {
        var added = Add(profile, name, category, level);
        var id = added.Edits[^1].RequirementId;
        return added with { Requirements = [.. added.Requirements.Select(item => item.Id == id ? item with { Description = text, Lines = new LineRange(line, line) } : item)] };
    }

    /// <summary>Takes a requirement out.</summary>
    /// <exception cref="RoleEditException">There is none of that id, or it is the last.</exception>
    public RoleProfile Remove(RoleProfile profile, string id)
    {
        var requirement = Find(profile, id);
        return profile.Requirements.Count == 1
            ? throw new RoleEditException(RoleEditFault.LastRequirement, $"“{requirement.Name}” is the only requirement left: without one there is nothing to assess.")
            : Changed(profile, [.. profile.Requirements.Where(item => item.Id != id)], RoleEditKind.Removed, id, requirement);
    }

    /// <summary>Makes one requirement of several: the first named keeps id, kind and place, and takes over the lines, descriptions and links of the others and the highest level and weight.</summary>
    /// <param name="profile">The role.</param>
    /// <param name="ids">At least two ids, each once.</param>
    /// <param name="name">The name of the whole; null for that of the first.</param>
    /// <exception cref="RoleEditException">An id is unknown or named twice, fewer than two are named, or the name is bad or taken.</exception>
    public RoleProfile Merge(RoleProfile profile, IReadOnlyList<string> ids, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count < 2 || ids.Distinct(StringComparer.Ordinal).Count() != ids.Count)
        {
            throw new RoleEditException(RoleEditFault.BadMerge, "Name at least two different requirements to merge.");
        }

        var parts = ids.Select(id => Find(profile, id)).ToList();
        var rest = profile with { Requirements = [.. profile.Requirements.Where(item => !ids.Skip(1).Contains(item.Id, StringComparer.Ordinal))] };
        var lines = parts.SelectMany(part => part.OtherLines.Prepend(part.Lines)).Where(range => range.First > 0).Distinct().OrderBy(range => range.First).ThenBy(range => range.Last).ToList();
        var whole = parts[0] with
        {
            Name = name is null ? parts[0].Name : FreeName(rest, name, ids[0]),
            Description = string.Join("\n", parts.Select((part, at) => part.Description.Length > 0 || at == 0 ? part.Description : part.Name).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)),
            RequiredLevel = parts.Max(part => part.RequiredLevel),
            Weight = Math.Min(Heaviest, parts.Max(part => part.Weight)),
            Responsibilities = [.. parts.SelectMany(part => part.Responsibilities).Distinct().Order()],
            Metrics = [.. parts.SelectMany(part => part.Metrics).Distinct(StringComparer.Ordinal)],
            Lines = lines.Count > 0 ? lines[0] : default,
            OtherLines = [.. lines.Skip(1)],
            Origin = parts.Exists(part => part.Origin == RequirementOrigin.Document) ? RequirementOrigin.Document : RequirementOrigin.Learner,
            SaidHeld = parts.TrueForAll(part => part.SaidHeld),
        };
        return Changed(profile, Replaced(rest, whole), RoleEditKind.Merged, whole.Id, [.. parts]);
    }

    /// <summary>Gives a requirement another name; its id, lines and description stay.</summary>
    /// <exception cref="RoleEditException">There is none of that id, or the name is bad, taken or the same.</exception>
    public RoleProfile Rename(RoleProfile profile, string id, string name)
    {
        var requirement = Find(profile, id);
        var renamed = requirement with { Name = FreeName(profile, name, id) };
        return renamed.Name == requirement.Name
            ? throw new RoleEditException(RoleEditFault.NoChange, $"It is called “{requirement.Name}” already.")
            : Changed(profile, Replaced(profile, renamed), RoleEditKind.Renamed, id, requirement);
    }

    /// <summary>"That's me already": it is kept, shown as "you say you have this", and not assessed unless the learner asks.</summary>
    /// <exception cref="RoleEditException">There is none of that id, or it was said before.</exception>
    public RoleProfile SayHeld(RoleProfile profile, string id) => Hold(profile, id, held: true, RoleEditKind.SaidHeld, "You said so already.");

    /// <summary>Takes "that's me already" back: the learner wants it assessed.</summary>
    /// <exception cref="RoleEditException">There is none of that id, or it is to be assessed anyway.</exception>
    public RoleProfile AskAgain(RoleProfile profile, string id) => Hold(profile, id, held: false, RoleEditKind.AskedAgain, "It will be asked anyway.");

    /// <summary>Changes the level that is required.</summary>
    /// <exception cref="RoleEditException">There is none of that id, the level is outside 1 to 5 or the same, or it is a prerequisite, which is met or not.</exception>
    public RoleProfile ChangeLevel(RoleProfile profile, string id, int level)
    {
        var requirement = Find(profile, id);
        return CheckedLevel(level, requirement.Category) == requirement.RequiredLevel
            ? throw new RoleEditException(RoleEditFault.NoChange, FormattableString.Invariant($"“{requirement.Name}” is at level {level} already."))
            : Changed(profile, Replaced(profile, requirement with { RequiredLevel = level }), RoleEditKind.LevelChanged, id, requirement);
    }

    private RoleProfile Hold(RoleProfile profile, string id, bool held, RoleEditKind kind, string already)
    {
        var requirement = Find(profile, id);
        return requirement.SaidHeld == held
            ? throw new RoleEditException(RoleEditFault.NoChange, $"“{requirement.Name}”: {already}")
            : Changed(profile, Replaced(profile, requirement with { SaidHeld = held }), kind, id, requirement);
    }

    private RoleProfile Changed(RoleProfile profile, IReadOnlyList<Requirement> requirements, RoleEditKind kind, string id, params Requirement[] before) =>
        string.IsNullOrWhiteSpace(by)
            ? throw new RoleEditException(RoleEditFault.NobodyNamed, "It has to be said who changes the role.")
            : profile with { Requirements = requirements, Edits = [.. profile.Edits, new RoleEdit(kind, id, by, at) { Before = before }] };

    private static IReadOnlyList<Requirement> Replaced(RoleProfile profile, Requirement with) =>
        [.. profile.Requirements.Select(item => item.Id == with.Id ? with : item)];

    private static Requirement Find(RoleProfile profile, string id)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Requirements.FirstOrDefault(item => item.Id == id)
            ?? throw new RoleEditException(RoleEditFault.UnknownRequirement, "That requirement is not in this role, or no longer.");
    }

    private static string FreeName(RoleProfile profile, string words, string? except)
    {
        ArgumentNullException.ThrowIfNull(words);
        var name = words.Trim();
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl) || !name.Any(char.IsLetterOrDigit))
        {
            throw new RoleEditException(RoleEditFault.BadName, FormattableString.Invariant($"A name is one line of 1 to {LongestName} characters, with a word in it."));
        }

        return profile.Requirements.FirstOrDefault(item => item.Id != except && item.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } other
            ? throw new RoleEditException(RoleEditFault.NameTaken, $"“{other.Name}” is in the role already.")
            : name;
    }

    private static int CheckedLevel(int level, RequirementCategory category) => category == RequirementCategory.Prerequisite
        ? throw new RoleEditException(RoleEditFault.BadLevel, "A prerequisite is met or not; it has no level.")
        : level is >= 1 and <= 5 ? level
        : throw new RoleEditException(RoleEditFault.BadLevel, FormattableString.Invariant($"Level {level} is not on the scale from 1 (novice) to 5 (expert)."));
}
