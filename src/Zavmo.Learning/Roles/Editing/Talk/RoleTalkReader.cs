using System.Globalization;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Editing.Talk;

/// <summary>Reads what a learner types about the requirements of a role: "remove 4", "merge 2 and 5", "rename 3 to Stock control", "2 is me already".</summary>
public static partial class RoleTalkReader
{
    private const int LongestRequest = 300;
    private const int ShortestPart = 3;

    private static readonly (Regex Pattern, RoleTalkKind Kind)[] Whole =
    [
        (Confirm(), RoleTalkKind.Confirm), (Next(), RoleTalkKind.Next), (Previous(), RoleTalkKind.Previous), (List(), RoleTalkKind.List), (Cancel(), RoleTalkKind.Cancel),
        (Undo(), RoleTalkKind.Undo), (RemoveAll(), RoleTalkKind.RemoveAll), (FreeRoleTalk.Wrong(), RoleTalkKind.Wrong),
    ];

    // In this order: "make 3 level 2" is a level before it is anything else, "ask me about 2" is no name to add.
    private static readonly (Regex Pattern, RoleTalkKind Kind)[] Requests =
    [
        (LevelFirst(), RoleTalkKind.Level), (LevelLast(), RoleTalkKind.Level), (Rename(), RoleTalkKind.Rename), (Merge(), RoleTalkKind.Merge), (Split(), RoleTalkKind.Split), (Remove(), RoleTalkKind.Remove),
        (Ask(), RoleTalkKind.Ask), (HeldFirst(), RoleTalkKind.Held), (HeldLast(), RoleTalkKind.Held), (Show(), RoleTalkKind.Show), (Add(), RoleTalkKind.Add),
    ];

    /// <summary>Reads a message.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="requirements">The requirements in the order in which they are numbered, from 1.</param>
    /// <param name="current">The requirement that is shown in full, which "it" and "this" mean; null for none.</param>
    public static RoleTalk Read(string text, IReadOnlyList<Requirement> requirements, string? current = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(requirements);
        var said = Blank().Replace(text, " ").Replace('\u2019', '\'').Trim();
        if (said.Length is 0 or > LongestRequest)
        {
            return RoleTalk.Unclear;
        }

        var plain = said.TrimEnd('.', '!', '?', ' ');
        foreach (var (pattern, kind) in Whole)
        {
            if (pattern.IsMatch(plain))
            {
                return new RoleTalk(kind);
            }
        }

        // Where the short form finds nothing on the list, the sentence may still be one of the longer ones.
        RoleTalk? missed = null;
        var asked = FreeRoleTalk.WithoutLead(plain);
        foreach (var (pattern, kind) in FreeRoleTalk.Questions.Concat(Requests).Concat(FreeRoleTalk.Requests))
        {
            if (pattern.Match(asked) is { Success: true } match && Of(kind, match, requirements, current) is var read)
            {
                if (read.NotFound is null)
                {
                    return read;
                }

                missed ??= read;
            }
        }

        return Following(asked, requirements) ?? NamedAnew(asked, requirements) ?? missed ?? RoleTalk.Unclear;
    }

    // "Hep B isn't a skill, take it off": the first clause names what "it" is in the second.
    private static RoleTalk? Following(string said, IReadOnlyList<Requirement> requirements) =>
        FreeRoleTalk.Told().Match(said) is { Success: true } told
        && MeantRequirements.Of(told.Groups["which"].Value, requirements, null) is { Missing: null, Ids: [var named] }
        && Read(told.Groups["rest"].Value, requirements, named) is { NotFound: null, Ids.Count: > 0 } read
            ? read : null;

    // "Call stock control stock and orders": the name ends where one on the list does.
    private static RoleTalk? NamedAnew(string said, IReadOnlyList<Requirement> requirements)
    {
        var words = FreeRoleTalk.CallWords(said).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length - 1; count > 0; count--)
        {
            var name = string.Join(' ', words[..count]);
            var same = requirements.Where(item => item.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
            var near = same.Count > 0 || name.Length < ShortestPart ? same : [.. requirements.Where(item => item.Name.Contains(name, StringComparison.OrdinalIgnoreCase))];
            if (near.Count == 1)
            {
                return new RoleTalk(RoleTalkKind.Rename) { Ids = [near[0].Id], Words = MeantRequirements.Unquoted(string.Join(' ', words[count..])) };
            }
        }

        return null;
    }

    /// <summary>Reads every request of a message, in its order; one that is not understood makes the whole message one.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="requirements">The requirements in the order in which they are numbered, from 1.</param>
    /// <param name="current">The requirement that is shown in full; null for none.</param>
    public static IReadOnlyList<RoleTalk> ReadAll(string text, IReadOnlyList<Requirement> requirements, string? current = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = FreeRoleTalk.Parts(text).Select(part => Read(part, requirements, current)).ToList();
        if (parts.Count > 1 && parts.TrueForAll(IsWhole))
        {
            return parts;
        }

        var whole = Read(text, requirements, current);
        return whole switch
        {
            { Kind: RoleTalkKind.Add, Line: null, Words.Length: > 0 } => [.. FreeRoleTalk.Names(whole.Words).Select(name => Levelled(whole, name))],
            { Kind: RoleTalkKind.Split, Ids: [var id] } when SplitInto(id, whole.Words, requirements) is { Count: > 0 } named => named,
            _ => [whole],
        };
    }

    /// <summary>The changes that make several of one requirement: it is called as the first of the names, the others are added at its level; none where fewer than two are named.</summary>
    public static IReadOnlyList<RoleTalk> SplitInto(string id, string words, IReadOnlyList<Requirement> requirements)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(requirements);
        var whole = requirements.First(item => item.Id == id);
        var names = FreeRoleTalk.NamesOfParts(words).Select(Capital).ToList();
        return names.Count < 2 ? [] :
        [
            .. names[0].Equals(whole.Name, StringComparison.Ordinal) ? (RoleTalk[])[] : [new RoleTalk(RoleTalkKind.Rename) { Ids = [id], Words = names[0] }],
            .. names.Skip(1).Select(name => new RoleTalk(RoleTalkKind.Add) { Words = name, Level = whole.Category == RequirementCategory.Prerequisite ? null : whole.RequiredLevel }),
        ];
    }

    // "iPad" is written as it is.
    private static string Capital(string name) => name.Length > 1 && char.IsLower(name[0]) && !char.IsUpper(name[1]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    // "Add x-rays at level 3 and first aid": each name may have a level of its own.
    private static RoleTalk Levelled(RoleTalk add, string name) => AtLevel().Match(name) is { Success: true } at
        ? add with { Words = at.Groups["words"].Value, Level = int.Parse(at.Groups["level"].Value, CultureInfo.InvariantCulture) }
        : add with { Words = name };

    // "Remove 3": nothing has to be asked before it can be done.
    private static bool IsWhole(RoleTalk talk) => talk.NotFound is null && talk.Kind switch
    {
        RoleTalkKind.Add or RoleTalkKind.Rename => talk.Words.Length > 0,
        RoleTalkKind.Level => talk is { Level: not null, Ids.Count: > 0 },
        RoleTalkKind.Merge => talk.Ids.Count > 1,
        RoleTalkKind.Remove or RoleTalkKind.Held or RoleTalkKind.Ask => talk.Ids.Count > 0,
        _ => false,
    };

    private static RoleTalk Of(RoleTalkKind kind, Match match, IReadOnlyList<Requirement> requirements, string? current)
    {
        if (kind == RoleTalkKind.Add)
        {
            return Added(MeantRequirements.Unquoted(FreeRoleTalk.NameIn(match.Groups["words"].Value)), requirements, isAsked: About().IsMatch(match.Value));
        }

        if (kind == RoleTalkKind.Why && FreeRoleTalk.IsOfAll(match.Groups["which"].Value))
        {
            return new RoleTalk(kind);
        }

        var (ids, missing) = MeantRequirements.Of(match.Groups["which"].Value, requirements, current);
        return new RoleTalk(kind)
        {
            Ids = ids,
            NotFound = missing,
            Words = MeantRequirements.Unquoted(kind == RoleTalkKind.Rename ? FreeRoleTalk.WithoutReason(match.Groups["words"].Value) : FreeRoleTalk.Bare(match.Groups["words"].Value)),
            Level = int.TryParse(match.Groups["level"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null,
        };
    }

    // "What about excel?" asks for what is on the list already.
    private static RoleTalk Added(string words, IReadOnlyList<Requirement> requirements, bool isAsked)
    {
        var line = Line().Match(words);
        return line.Success
            ? new RoleTalk(RoleTalkKind.Add)
            {
                Words = words,
                Line = int.Parse(line.Groups["line"].Value, CultureInfo.InvariantCulture),
                Part = line.Groups["part"].Success ? char.ToLowerInvariant(line.Groups["part"].Value[0]) : null,
                Level = line.Groups["level"].Success ? int.Parse(line.Groups["level"].Value, CultureInfo.InvariantCulture) : null,
            }
            : isAsked && MeantRequirements.Find(words, requirements) is [var there] ? new RoleTalk(RoleTalkKind.Show) { Ids = [there] }
            : Levelled(new RoleTalk(RoleTalkKind.Add), words);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    // One approval or several: "yep, spot on", "all good, go ahead".
    [GeneratedRegex(@"^(?>(?:yes|yep|yup|yeah|ok|okay|sure|right|well)\b[,.! ]+)*(?>(?:(?:that(?:'s| is)|it(?:'s| is)|this is|these are|all) (?:right|correct|fine|good|it|me|ok|okay|perfect|great|spot on|accurate|all right|all good|all correct|all fine)|correct|fine|good|perfect|spot on|all right|(?:that |it |this |all )?(?:looks|look|seems) (?:good|right|fine|ok|okay|correct|great|perfect)|confirm(?:ed)?|(?:i )?agree(?:d)?|go ahead|go for it|use (?:it|this|that)|take (?:it|this)|yes|yep|yeah|yup|that(?:'s| is) all|(?:carry|go|move) on|happy with (?:it|that|this|them)|no changes(?: needed)?|nothing to change)\b(?: (?:like this|as it is|to me|now|thanks|please|then)\b)*[,.!;\u2013-]*\s*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Confirm();

    [GeneratedRegex(@"^(?:show |see )?(?:me )?(?:the )?(?:next|more|rest)(?: (?:page|ones?|requirements?))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex(@"^(?:show |see )?(?:me )?(?:the )?(?:previous|earlier|before)(?: (?:page|ones?|requirements?))?$|^page back$", RegexOptions.IgnoreCase)]
    private static partial Regex Previous();

    [GeneratedRegex(@"^(?:show |see )?(?:me )?(?:the |back to the )?(?:whole )?(?:list|card|all)(?: again)?$", RegexOptions.IgnoreCase)]
    private static partial Regex List();

    [GeneratedRegex(@"^(?:cancel|discard|start over|start again|none of (?:it|this|that)|throw (?:it|this) away|paste (?:it )?again|another (?:one|document|job description))(?: (?:it|this|that|all))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Cancel();

    [GeneratedRegex(@"^(?:please )?(?:undo|revert|take back|put back)(?: (?:it|this|that|(?:the|my) (?:last|latest) (?:one|change|edit|step)|(?:the|my|that) change|what i (?:just )?(?:did|changed)))?(?: please)?$|^(?:please )?(?:take|put) (?:it|this|that) back(?: please)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Undo();

    [GeneratedRegex(@"^(?:please )?(?:remove|delete|drop|erase|clear|wipe|take out|leave out|cut|strike|get rid of|throw away)(?: out)? (?:everything|it all|all|(?:all|the whole|the entire|the|this|my) (?:of )?(?:it|that|this|them|these|those|lot|list|role|entries|requirements|of the list|the entries|the requirements))(?: (?:please|now|here|on the list|from the list|again))*$", RegexOptions.IgnoreCase)]
    private static partial Regex RemoveAll();

    [GeneratedRegex(@"^(?:please )?(?:set |make |put |change |raise |lower |move |level (?:of|for) )+(?:the )?(?:level (?:of|for) )?(?<which>.+?)(?: (?:to|at|is|as|on))?(?: a)? level:? (?<level>\d{1,3})$|^(?:please )?(?:set|make|put|change|raise|lower) (?:the )?level (?:of|for) (?<which>.+?) (?:to|at|as) (?:level )?(?<level>\d{1,3})$|^(?:the )?level (?:of|for) (?<which>.+?) (?:is|to|should be) (?:level )?(?<level>\d{1,3})$", RegexOptions.IgnoreCase)]
    private static partial Regex LevelFirst();

    [GeneratedRegex(@"^(?<which>.+?)(?: is| to| at| should be|:|,)*(?: a| only)? level:? (?<level>\d{1,3})$|^level:? (?<level>\d{1,3})(?: for| on)? (?!(?:is|seems|looks)\b)(?<which>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex LevelLast();

    [GeneratedRegex(@"^(?:please )?(?:rename|call|name|change the name of)(?: (?<which>.+?))?(?: (?:to|as|into)| =|:| ->) (?<words>.+)$|^(?:please )?call (?<which>\d+|it|this|that) (?<words>.+)$|^(?:please )?rename(?: (?<which>.+))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Rename();

    [GeneratedRegex(@"^(?:please )?put (?<which>.+?) together(?: (?:as|into|called) (?<words>(?!one\b)\D.*?)| into one)?$|^(?:please )?(?:merge|join|combine|put together|unite)(?: (?<which>.+?))?(?: (?:to|into|as|called) (?<words>(?!one\b)\D.*?)| into one| together)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Merge();

    [GeneratedRegex(@"^(?:please )?(?:remove|delete|drop|take out|leave out|cut|strike|get rid of)(?: (?:number|no\.?))?(?: (?<which>.+))?$|^(?<which>\d+) (?:is not|isn't) (?:part of (?:it|my job|the job)|mine|right)$|^(?:please )?(?:take|knock|strike|cross|leave|drop) (?:number |no\.? )?(?<which>.+?) (?:off|out|away)(?: (?:of )?(?:it|the list|my list|there))?(?: please)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Remove();

    [GeneratedRegex(@"^(?:please )?(?:do )?(?:ask|assess)(?: me)?(?: (?:about|for|on))?(?: (?<which>.+?))?(?: (?:after all|again|anyway|please))*$|^(?<which>.+?) is not me(?: (?:after all|yet))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Ask();

    [GeneratedRegex(@"^(?<which>.+?)(?: is| are|:|,)? (?:me already|already me|me|already mine)$|^(?:that's|that is|this is) me(?: already)?[:,]? (?<which>.+)$|^(?<which>)(?:that's|that is|this is|it's|it is) (?:me already|already me|mine already|something i (?:already )?have(?: already)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex HeldFirst();

    [GeneratedRegex(@"^i (?:already )?(?:have|can do|can|do|know|hold|am)(?: got)? (?<which>.+?)(?: already)?$|^i(?:'ve| have)(?: already)? got (?<which>.+?)(?: already)?$|^(?:number |no\.? )?(?<which>.+?),? i(?:'ve| have)(?: already)?(?: got)?(?: it| that| them)?(?: already)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HeldLast();

    [GeneratedRegex(@"^(?:show|open|see|view|number|no\.?)(?: me)?(?: number)? (?<which>.+)$|^(?<which>\d+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Show();

    [GeneratedRegex(@"^(?:please )?(?:add|also|missing is|missing|include)(?::|,)?(?: (?<words>.+))?$|^(?<words>.+?) is (?:missing|not there)$", RegexOptions.IgnoreCase)]
    private static partial Regex Add();

    [GeneratedRegex(@"^(?:please )?(?:split|divide|separate|break)(?: up)?(?: (?:number|no\.?))?(?: (?<which>.+?))?(?: up| apart)?(?:(?: (?:in)?to:?| as| =|:| ->)(?: (?<words>.+))?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Split();

    [GeneratedRegex(@"^(?:(?:what|how) about|where(?:'s| is| are| has))\b", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?<words>.+?),?(?: at| on)?(?: a)? level (?<level>[1-5])$", RegexOptions.IgnoreCase)]
    private static partial Regex AtLevel();

    [GeneratedRegex(@"^line(?: number| no\.?)? (?<line>\d{1,5})(?<part>[a-z])?(?:,?(?: at| on| with| as)?(?: a)? level (?<level>[1-5]))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Line();
}
