using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>The time saving and the cost of the AI tools: a caption, and its value on the same line, before it or after it.</summary>
internal sealed partial record AiFacts(string TimeSaving, string Cost)
{
    private const int LongestValue = 80;
    private const int Reach = 3;

    /// <summary>Takes captions and values out of the lines.</summary>
    public static AiFacts TakeFrom(List<RoleLine> lines)
    {
        var saving = Take(lines, TimeCaption(), TimeValue());
        return new AiFacts(saving, Take(lines, CostCaption(), CostValue()));
    }

    private static string Take(List<RoleLine> lines, Regex caption, Regex shape)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (caption.Match(lines[at].Text) is not { Success: true } found)
            {
                continue;
            }

            if (found.Groups["value"].Value.Trim() is { Length: > 0 } value)
            {
                if (shape.IsMatch(value))
                {
                    lines.RemoveAt(at);
                    return value;
                }

                continue;
            }

            if (Nearest(lines, at, shape) is { } near)
            {
                var text = lines[near].Text;
                lines.RemoveAt(Math.Max(at, near));
                lines.RemoveAt(Math.Min(at, near));
                return text;
            }
        }

        return "";
    }

    private static int? Nearest(List<RoleLine> lines, int at, Regex shape)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            foreach (var near in new[] { at - distance, at + distance })
            {
                if (near >= 0 && near < lines.Count && lines[near] is { Label: null, Text.Length: <= LongestValue } && shape.IsMatch(lines[near].Text))
                {
                    return near;
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:(?:weekly|daily|monthly|typical|potential|estimated|expected|average)\s+)*time sav(?:ings?|ed)(?:\s+(?:potential|a week|per week|estimate|weekly))*\s*(?::\s*(?<value>.*))?$", RegexOptions.IgnoreCase)]
    private static partial Regex TimeCaption();

    [GeneratedRegex(@"^(?:(?:weekly|monthly|annual|typical|estimated|expected|average|ai)\s+)*tools?(?:ing)?\s+(?:investment|costs?|budget|spend)\s*(?::\s*(?<value>.*))?$", RegexOptions.IgnoreCase)]
    private static partial Regex CostCaption();

    [GeneratedRegex(@"\b(?:hours?|hrs?|minutes?|mins?|days?|h)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeValue();

    [GeneratedRegex(@"\p{Sc}|\b(?:free|no cost|gbp|eur|usd|pounds?|per month|per user|a month|covered|included)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CostValue();
}
