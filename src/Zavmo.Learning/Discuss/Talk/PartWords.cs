using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>
/// Reads a message that names a module and holds more than one wish: "move SQL to week 3 and take Wednesdays off". What part of
/// it is no wish that can be read is named, so that it is not lost without a word.
/// </summary>
internal static partial class PartWords
{
    /// <summary>All wishes of the message, or null where it holds one.</summary>
    /// <param name="said">The message.</param>
    /// <param name="names">The modules.</param>
    /// <param name="read">Reads one part by itself.</param>
    public static PlanTalk? Read(SaidWords said, ModuleNames names, Func<string, PlanTalk> read)
    {
        List<string> parts = [.. Joint().Split(said.Text).Select(part => part.Trim()).Where(part => part.Length > 0)];
        if (parts.Count < 2 || parts.Exists(part => IsAgainst().IsMatch(part)))
        {
            return null;
        }

        List<PlanTalk> wishes = [];
        List<string> unread = [];
        foreach (var part in parts)
        {
            // "And GDPR to week 5": the verb is the one before.
            var whole = wishes.Count > 0 && wishes[^1].Change is MoveModule && NoVerb().IsMatch(part) && names.Find(part).Count > 0 ? "move " + part : part;
            var talk = read(whole);
            if (talk is { Kind: PlanTalkKind.Change, Change: { } change, Topic: null } && IsOfParts(change))
            {
                wishes.Add(talk);
            }
            else if (IsWish(part))
            {
                unread.Add(part);
            }
        }

        List<PlanChange> changes = [.. wishes.Select(wish => wish.Change!).Distinct()];
        return changes.Count == 0 || (changes.Count == 1 && unread.Count == 0) || (changes.Count == 1 && parts.Count - unread.Count != 1) ? null
            : PlanTalkReader.Done(changes[0]) with { ModuleId = wishes.Select(wish => wish.ModuleId).FirstOrDefault(id => id is not null), More = [.. changes.Skip(1)], Quote = string.Join("; ", unread) };
    }

    private static bool IsOfParts(PlanChange change) => change is MoveModule or SwapModules or DropRequirement or KeepRequirement or SetHours or SetWorkingDays or AddLeave or SetPace or SetTypeWish or SetStart;

    private static bool IsWish(string part) => Wishing().IsMatch(part) || WeekdayReader.Read(part).Count > 0 || DurationReader.Read(part) is not null || WeekWords.All(part).Count > 0;

    [GeneratedRegex(@"\s*(?:[;.!?]\s+|,\s+(?:(?:but|and)\s+)?|\b(?:and|but|plus)\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    // What is set against a wish belongs to it: "to week 3, not week 4".
    [GeneratedRegex(@"^(?:not|instead|rather|except|only|or|if|so|because|as|since)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsAgainst();

    [GeneratedRegex(@"^(?:the\s+)?(?!(?:move|put|shift|push|pull|bring|swap|keep|leave|drop|skip|do|have|make)\b).*\b(?:to|in|into)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoVerb();

    [GeneratedRegex(@"\b(?:move|swap|drop|skip|take|keep|put|shift|make|give|less|more|no|not|never|don['\u2019]?t|can['\u2019]?t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wishing();
}
