using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Cuts a text at the commas and words that join a list.</summary>
internal sealed partial class SkillItems(AdvertTable table)
{
    /// <summary>The items of a list. "Health and safety" is one thing, and so is "sick and family pay" where the list's own "and" has its comma.</summary>
    public List<string> Of(string text)
    {
        var pairs = Series().IsMatch(text) ? table.Pairs.In(text).Concat(Inner().Matches(text)).ToList() : table.Pairs.In(text);
        return [.. Ranges(text, pairs).Select(item => item.Trim()).Where(item => item.Length > 0)];

        static IEnumerable<string> Ranges(string text, IReadOnlyList<Match> pairs)
        {
            var from = 0;
            foreach (var comma in Comma().Matches(text).Where(comma => !pairs.Any(pair => comma.Index > pair.Index && comma.Index < pair.Index + pair.Length)))
            {
                yield return text[from..comma.Index];
                from = comma.Index + comma.Length;
            }

            yield return text[from..];
        }
    }

    /// <summary>The deeds that a text lists, or null. "Plan activities and write reports": each has an object of its own; "plan, brief and lead a team" is one.</summary>
    public List<string>? Deeds(string core)
    {
        var deeds = new List<string>();
        var verb = "";
        foreach (var item in Of(core))
        {
            var begins = table.Actions.In(item) is [{ Index: 0 }, ..];
            if (begins && Count(item) == 1)
            {
                // "Order and cost a dish": the verb has its object further on.
                verb = verb.Length > 0 ? verb + ", " + item : item;
            }
            else if (begins || verb.Length > 0 || deeds.Count == 0 || (Deed().IsMatch(item) && deeds.Count > 1))
            {
                deeds.Add(verb.Length > 0 ? verb + " and " + item : item);
                verb = "";
            }
            else
            {
                deeds[^1] += " and " + item;
            }
        }

        return verb.Length == 0 && deeds.Count > 1 && deeds.TrueForAll(deed => Count(deed) > 1) && deeds.Count(deed => table.Actions.In(deed) is [{ Index: 0 }, ..]) * 2 >= deeds.Count ? deeds : null;
    }

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?:,\s*(?:and|&|or)\s+|,\s*|\s+(?:and|&)\s+)(?![^()]*\))", RegexOptions.IgnoreCase)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^[^,]+,[^,]+(?:,[^,]+)*,\s+and\s+[^,]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Series();

    [GeneratedRegex(@"[^,\s]\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Inner();

    // A bare verb with its object, whatever the verb: "tell a purchaser plainly"
    [GeneratedRegex(@"^[a-z]+\s+(?:an?|the|them|it|your|their|others|people)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Deed();
}
