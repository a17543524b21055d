using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Finds modules in a learner's words, by the words of their requirement that no other one has.</summary>
internal sealed class ModuleNames
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "and", "of", "the", "a", "an", "in", "for", "to", "with", "on", "or", "by", "skill", "skills", "basic", "advanced", "week", "plan", "time", "work", "first", "start",
    };

    private readonly Func<int, LearningModule?> numbered;
    private readonly IReadOnlyList<LearningModule> modules;
    private readonly List<(string RequirementId, IReadOnlyList<string> Words)> names;

    public ModuleNames(Plan plan)
    {
        numbered = plan.Find;
        modules = [.. plan.Placements.Select(placement => placement.Module).Concat(plan.Finished)
            .Concat(plan.Unplaced.Select(item => item.Module)).Concat(plan.Dropped.Select(item => item.Module)).DistinctBy(module => module.Id)];
        names = [.. modules.DistinctBy(module => module.RequirementId).Select(module => (module.RequirementId, Significant(module.Name)))];
    }

    /// <summary>The requirement of a module.</summary>
    public string RequirementOf(string moduleId) => modules.First(module => module.Id == moduleId).RequirementId;

    /// <summary>The modules that a text can mean: one where it is clear, several of the best where not, none where it names none.</summary>
    public IReadOnlyList<string> Find(string text)
    {
        var said = Words.Of(text);
        var written = new SaidWords(text);
        if ((written.NumberAfter("module") ?? written.OrdinalBefore("module")) is { } number && numbered(number) is { } one)
        {
            return [one.Id];
        }

        var best = names.Select(name => (name.RequirementId, Hits: Hits(name.Words, said), name.Words.Count)).Where(name => name.Hits > 0).ToList();
        if (best.Count == 0)
        {
            return [];
        }

        var most = best.Max(name => name.Hits);
        var top = best.FindAll(name => name.Hits == most);

        // The whole name is clearer than a word of a longer one.
        var whole = top.FindAll(name => name.Hits == name.Count);
        return [.. (whole.Count == 1 ? whole : top).Select(name => StepOf(name.RequirementId, said))];
    }

    /// <summary>Two modules, in the order in which they are named; fewer where not so many are.</summary>
    public IReadOnlyList<string> FindTwo(string text)
    {
        foreach (var joint in (string[])[" and ", " with ", " for "])
        {
            for (var at = text.IndexOf(joint, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(joint, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (One(text[..at]) is { } one && One(text[(at + joint.Length)..]) is { } other && one != other)
                {
                    return [one, other];
                }
            }
        }

        return Find(text) is [var only] ? [only] : [];
    }

    /// <summary>The one module that a part of a sentence names; null where it names none, or several. "Swap 1 and 2": beside another a number is a module's.</summary>
    public string? One(string text)
    {
        var said = new SaidWords(text.Replace("please", "", StringComparison.OrdinalIgnoreCase));
        return said.OnlyNumber is { } number ? numbered(number)?.Id : Find(text) is [var only] ? only : null;
    }

    // "step 2" or "part 2" names a later module of the requirement; else it is the first.
    private string StepOf(string requirementId, IReadOnlyList<string> said)
    {
        var of = modules.Where(module => module.RequirementId == requirementId).OrderBy(module => module.Step).ToList();
        var written = new SaidWords(string.Join(' ', said));
        var step = written.NumberAfter("step") ?? written.NumberAfter("part") ?? written.OrdinalBefore("step") ?? written.OrdinalBefore("part");
        return (of.Find(module => module.Step == step) ?? of[0]).Id;
    }

    private static int Hits(IReadOnlyList<string> name, IReadOnlyList<string> said) => name.Count(word => said.Any(other => Words.Same(Stem(other), word)));

    private static List<string> Significant(string name)
    {
        List<string> words = [.. Words.Of(name).Where(word => !Empty.Contains(word)).Select(Stem).Distinct()];
        return words.Count > 0 ? words : [.. Words.Of(name).Select(Stem)];
    }

    private static string Stem(string word) => word.Length > 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
