using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Cuts a sentence into the statements that it joins, each with a subject and a verb of its own.</summary>
internal sealed partial class AdvertClauses(AdvertTable table)
{
    private const int FewestLetters = 3;
    private readonly AdvertNegation negation = new(table);
    private readonly AdvertWeights weights = new(table);

    /// <summary>The statements, in their order; the item itself where it makes one statement only.</summary>
    public List<AdvertItem> Of(AdvertItem item)
    {
        if (Conditional().IsMatch(item.Text))
        {
            return [item];
        }

        // "Traditional skills - horsehair, stitched edges - would be lovely": what is listed is meant.
        item = Insertion().Match(item.Text) is { Success: true } listed ? item with { Text = listed.Groups["list"].Value + " " + listed.Groups["rest"].Value } : item;
        var parts = new List<AdvertItem>();
        var from = 0;
        foreach (Match joint in Joint().Matches(item.Text))
        {
            var (before, after) = (item.Text[from..joint.Index], item.Text[(joint.Index + joint.Length)..]);
            if (IsContrast(joint, before, after))
            {
                Add(before, declined: true);
            }
            else if (from == 0 && joint.Value.Trim() == "," && Concession().IsMatch(before) && IsStatement(after))
            {
                Add(before, declined: true);
            }
            else if (IsJoint(joint, before, after))
            {
                Add(before);
            }
            else
            {
                continue;
            }

            from = joint.Index + joint.Length;
        }

        Add(item.Text[from..]);
        return parts.Count > 1 ? parts : [item];

        void Add(string text, bool declined = false)
        {
            // "Latte art is a bonus, and so is a hygiene certificate": wanted as much as what stands before.
            var likewise = Likewise().Match(text);
            var wish = likewise.Success && parts.Count > 0 ? parts[^1].Wish ?? weights.Of(parts[^1].Text) ?? (Does().IsMatch(likewise.Value) ? Importance.Unsaid : null) : null;
            var words = (wish is null ? text : text[likewise.Length..]).Trim(' ', ',', ';', '-', '\u2013', '\u2014');

            // "A car is not essential, but a bike is."
            if (parts is [.., { Declined: true }] && Elliptic().Match(words) is { Success: true } ellipsis)
            {
                (words, wish) = (ellipsis.Groups["what"].Value, Importance.Must);
            }

            if (words.Count(char.IsLetter) >= FewestLetters)
            {
                parts.Add(item with { Text = words, Wish = wish, Declined = declined });
            }
        }
    }

    // "Good manners and a love of dogs are essential" has one verb for both.
    private bool IsJoint(Match joint, string before, string after) =>
        (joint.Groups["so"].Value is "so" && weights.IsRated(after) && !Back().IsMatch(after)) || (joint.Groups["and"].Success && Demanding().IsMatch(after)) || (joint.Value.Trim() is "," or ";" or "and" && (weights.IsClosed(before) || Marked().IsMatch(before)) && (weights.IsRated(after) || weights.IsClosed(after) || Marked().IsMatch(after))) || ((Finite().IsMatch(before) || Doing().IsMatch(before)) && !Back().IsMatch(after) && !weights.IsOnlyRating(after)
        && (joint.Groups["and"].Success ? IsStatement(after)
            : joint.Value.Trim() is "," or ";" ? Also().IsMatch(after) || (OfYou().IsMatch(before) && IsOfYou().IsMatch(after))
            : joint.Value.Trim() is "-" or "\u2013" or "\u2014" && (Addressed().IsMatch(after) || weights.IsRated(after))));

    // What is denied ends where a demand is set against it: "There is no van, but a licence is a must".
    private bool IsContrast(Match joint, string before, string after) =>
        joint.Groups["so"].Length == 0 && joint.Value.Trim() != "," && negation.IsDenial(before) && !negation.IsNotAsked(after) && !weights.IsOnlyRating(after)
        && (joint.Groups["only"].Success || Elliptic().IsMatch(after) || table.Needs.IsIn(after) || (table.ReasonOf(after) is null && table.RequirementLines.IsIn(after)));

    private bool IsStatement(string text) =>
        Subject().IsMatch(text) || Mattering().IsMatch(text) || (text.StartsWith("no ", StringComparison.OrdinalIgnoreCase) && negation.IsNotAsked(text)) || weights.IsRated(text);

    [GeneratedRegex(@"^(?:if|whether|when)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"^[^,.\u2013\u2014]{2,30}\b(?:skills|techniques|extras|things|trades|tools|software|systems|experience)\s+[-\u2013\u2014]\s+(?<list>[^.\u2013\u2014]*,[^.\u2013\u2014]*)\s+[-\u2013\u2014]\s+(?<rest>(?:would|is|are|will)\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Insertion();

    // "Spoken English (E) and spoken Welsh (D)"
    [GeneratedRegex(@"\((?:E|D|essential|desirable)\)[\s.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(?:although|though|even though|while|whilst)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Concession();

    [GeneratedRegex(@"(?:\s*[,;:]|\s+[-\u2013\u2014])?\s+(?:(?<and>(?<so>and|so|plus)|but|although|(?<!\bas\s)though|yet|while)|(?<only>only|just|rather)|however|instead)\b,?\s+(?:also\s+|then\s+)?|\s*[,;:]\s+|\s+[-\u2013\u2014]\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?:you|they|we|it|there|he or she|applicants|candidates)(?:['\u2019]\p{L}+|\s+\p{L}+)\s+\p{L}|so (?:is|are|would|does|do)\b|if\s+(?:you|either|any|it|they|not)\b|(?:should|must|will|would|need to|needs to|can)\s+(?:also\s+)?(?:be|have|hold|bring|know|understand|enjoy)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    // "Everyone takes a turn, so you must be willing to": whatever stands before, this is a statement.
    [GeneratedRegex(@"^(?:(?:since|as|because)\s+(?:(?!\byou\b)[^,.]){3,60}?,?\s+)?you(?:['\u2019]ll)?\s+(?:(?:will|do|also)\s+)?(?:must|need|should|have to)\b|^you(?:['\u2019]re| are)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Demanding();

    // "Clear writing matters more than ..."
    [GeneratedRegex(@"^(?:[\w-]+\s+){1,4}matters\b|^(?:[\w-]+\s+){1,9}matters?\s+(?:too|as well|a lot|here|to us)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mattering();

    // "You know your way around Sage, you're comfortable with pivot tables, and ..."
    [GeneratedRegex(@"^(?:and\s+)?you\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfYou();

    [GeneratedRegex(@"^you(?:['\u2019](?:re|ve)|\s+(?:are|have|know|can|understand|enjoy|love|like|must|need|should))\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsOfYou();

    [GeneratedRegex(@"^(?:nor\s+(?:do|does|is|are|will|would)\b|(?:as|so) (?:is|are|does|do|would(?: be)?)\s+(?:an?|the|any|some|good|experience|knowledge|understanding)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Also();

    [GeneratedRegex(@"^(?:you|we)(?:['\u2019]\p{L}+|\s+\p{L}+)\s+\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^(?<what>\p{L}.*?)\s+(?:is|are|does|do|will|would)[.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Elliptic();

    [GeneratedRegex(@"(?:\b(?:is|are|was|will|would|must|should|can|may|has|have|had|need|needs|do|does|offers?|includes?|know|enjoy|love|like|want|expect|includ\w+|matters?)\b|['\u2019](?:ll|re|ve|d|m)\b|\bn['\u2019]t\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Finite();

    // "You never give up"
    [GeneratedRegex(@"^(?:you|they|we)\s+\p{L}+\s+\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex Doing();

    // "..., so it would be handy if you knew it": it says nothing without what stands before.
    [GeneratedRegex(@"^it\b[^,;]*\bif you\b[^,;]*\b(?:it|them|this|that)\b|^it(?:['\u2019]s| is| would be)\s+(?:an?\s+)?(?:plus|bonus|advantage|must|essential|useful|helpful)\b|^(?:is|are)(?:n['\u2019]t| not)\s+(?:an?\s+)?(?:deal[- ]?breakers?|essential|required|necessary|must|requirement)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Back();

    // "Manners matter, and so does teamwork"
    [GeneratedRegex(@"\bso\s+do(?:es)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Does();

    [GeneratedRegex(@"^\s*(?:so|as)\s+(?:is|are|would be|would|does|do)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Likewise();
}
