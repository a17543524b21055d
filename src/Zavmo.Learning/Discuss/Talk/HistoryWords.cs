using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads what is said of changes that were made: take one back, several or all, leave it, what was it.</summary>
internal static partial class HistoryWords
{
    /// <summary>What is wanted, or null.</summary>
    public static PlanTalk? Read(SaidWords said, PlanTalkContext context) =>
        All().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.Undo) { Number = int.MaxValue }
        : Several().Match(said.Plain) is { Success: true } several ? new PlanTalk(PlanTalkKind.Undo) { Number = ValueOf(several.Groups["many"].Value) }
        : Days(said, context) is { } days ? days
        : IsLast().IsMatch(said.Plain) || IsUndo(said) ? IsOfAnother(said, context) ? new PlanTalk(PlanTalkKind.LastChange) : new PlanTalk(PlanTalkKind.Undo)
        : LeaveIt().IsMatch(said.Plain) ? new PlanTalk(PlanTalkKind.LeaveIt)
        : Asked(said);

    /// <summary>What is asked about the last change, or null: "how do I undo that" takes nothing back.</summary>
    public static PlanTalk? Asked(SaidWords said) =>
        What().IsMatch(said.Plain) && !said.HasAny("since", "agreed", "version") ? new PlanTalk(PlanTalkKind.LastChange) : null;

    private static bool IsUndo(SaidWords said) =>
        said.HasAny("undo") || said.Has("take that back") || said.Has("as it was") || said.Has("change it back") || said.Has("put it back as") || said.Has("go back to how") || said.Has("as you were");

    // "Scrap that, the day thing, but keep the hours": of the last change only where that is what it names.
    private static bool IsOfAnother(SaidWords said, PlanTalkContext context)
    {
        if (context.LastWish is not { } last || said.HasAny("undo"))
        {
            return false;
        }

        var kept = Kept().Match(said.Plain) is { Success: true } keep ? keep.Index : said.Plain.Length;
        var (named, left) = (Kinds(said.Plain[..kept]), Kinds(said.Plain[kept..]));
        return (named.Count > 0 && !named.Contains(last.GetType())) || left.Contains(last.GetType());
    }

    private static List<Type> Kinds(string plain) =>
    [
        .. DayThing().IsMatch(plain) ? (Type[])[typeof(SetWorkingDays)] : [],
        .. HourThing().IsMatch(plain) ? (Type[])[typeof(SetHours)] : [],
        .. LeaveThing().IsMatch(plain) ? (Type[])[typeof(AddLeave)] : [],
        .. PaceThing().IsMatch(plain) ? (Type[])[typeof(SetPace)] : [],
    ];

    // "Scrap that about Fridays": they are days like the others again.
    private static PlanTalk? Days(SaidWords said, PlanTalkContext context) =>
        About().Match(said.Text) is { Success: true } about && WeekdayReader.Read(about.Groups["what"].Value) is { Count: > 0 } days && days.Except(context.Settings.WorkingDays).Any()
            ? PlanTalkReader.Done(new SetWorkingDays([.. context.Settings.WorkingDays.Union(days).OrderBy(day => ((int)day + 6) % 7)]))
            : null;

    private static int ValueOf(string many) => many is "couple of" or "a couple of" or "twice" ? 2
        : int.TryParse(many, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : NumberWords.Cardinal(many) ?? 1;

    [GeneratedRegex(@"\b(?:undo|take back|reverse|revert|cancel|scrap|forget) (?:it all|all|everything|the lot|(?:all |every )(?:of )?(?:my |the |these |those )?changes?)\b|\b(?:back to|as|to) (?:how|what|the way) (?:it|everything|all|that|the plan) (?:was|were|looked) (?:at|in|from|to begin|originally)\b|\b(?:back to|restore|reset to|start again (?:from|with)) (?:the |your |my )?(?:(?:original|first|initial)(?: (?:plan|version|suggestion|one|state))?|square one)$|^(?:please )?(?:reset|start over|start again)(?: (?:with )?(?:the plan|it|everything|from scratch))?$")]
    private static partial Regex All();

    [GeneratedRegex(@"\b(?:go|take|roll|step|move|undo|reverse|revert|scrap|cancel|forget)\b(?: \w+){0,3}? (?<many>\d|two|three|four|five|six|seven|(?:a )?couple of) (?:steps?|changes|things|edits|times|moves)\b|\bundo (?:it )?(?<many>twice|two|three)$")]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:(?:no|sorry|ok|oh|actually|please|can you|could you) )*(?:scrap|forget|cancel|ditch|bin|reverse|revert|take back|drop|lose|remove) (?:that|the|this|my)(?: very)? (?:last|latest) (?:bit|thing|one|change|edit|step|move|part|request|wish)\b|\b(?:put|change|set|switch) (?:it|that|this) back(?: (?:how|where|the way|to (?:how|what|where)) (?:it|that) was)?$|^(?:no )?change (?:it|that) back\b")]
    private static partial Regex IsLast();

    [GeneratedRegex(@"^(?:(?:actually|no|ok|okay|oh|hm+|sorry|well|then|on second thoughts?|you know what) )*(?:(?:just |let us )?leave (?:it|that)(?: (?:as (?:it|that) is|alone|be|there|then|please|for now))*|never mind|nevermind|forget (?:it|that|i (?:said|asked)(?: anything)?)|do not bother|leave (?:everything|all) as it is)$")]
    private static partial Regex LeaveIt();

    [GeneratedRegex(@"\bwhat (?:did|have|had) (?:you|i|we) (?:(?:just|only|last) )*(?:change|changed|move|moved|alter|altered)\b|^what (?:has |was |is )?(?:just )?(?:changed)(?: now| just now| there)?$|^what did you (?:just )?do(?: just now| there)?$|\bwhat was (?:my|the|that) last change\b")]
    private static partial Regex What();

    [GeneratedRegex(@"\b(?:but |and )?(?:keep|leave) (?:the|my|those)\b")]
    private static partial Regex Kept();

    [GeneratedRegex(@"\b(?:days?|weekdays?)\b")]
    private static partial Regex DayThing();

    [GeneratedRegex(@"\b(?:hours?|time)\b")]
    private static partial Regex HourThing();

    [GeneratedRegex(@"\b(?:leave|holidays?)\b(?! (?:the|it|that|my|those)\b)")]
    private static partial Regex LeaveThing();

    [GeneratedRegex(@"\b(?:scrap|forget|cancel|drop|withdraw|ignore|take back)\s+(?:that|that bit|that thing|the bit|the thing|what i said|all that)\s+(?:about|with|on)\s+(?<what>[^,;.]+?)(?=\s*(?:[,;.]|\bbut\b|$))", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"\bpace\b")]
    private static partial Regex PaceThing();
}
