using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Cuts a sentence into the statements that it joins, each with a subject and a verb of its own.</summary>
internal static partial class AdvertClauses
{
    private const int FewestLetters = 3;

    /// <summary>The statements, in their order; the item itself where it makes one statement only.</summary>
    public static List<AdvertItem> Of(AdvertItem item)
    {
        if (Conditional().IsMatch(item.Text))
        {
            return [item];
        }

        var parts = new List<AdvertItem>();
        var from = 0;
        foreach (Match joint in Joint().Matches(item.Text))
        {
            // "Good manners and a love of dogs are essential" has one verb for both.
            if (Finite().IsMatch(item.Text[from..joint.Index]) && !Back().IsMatch(item.Text[(joint.Index + joint.Length)..]))
            {
                Add(item.Text[from..joint.Index]);
                from = joint.Index + joint.Length;
            }
        }

        Add(item.Text[from..]);
        return parts.Count > 1 ? parts : [item];

        void Add(string text)
        {
            // "Latte art is a bonus, and so is a hygiene certificate": wanted as much as what stands before.
            var likewise = Likewise().Match(text);
            var wish = likewise.Success && parts.Count > 0 ? parts[^1].Wish ?? SkillSplitter.ImportanceOf(parts[^1].Text) : null;
            var words = (wish is null ? text : text[likewise.Length..]).Trim(' ', ',', ';', '-', '\u2013', '\u2014');
            if (words.Count(char.IsLetter) >= FewestLetters)
            {
                parts.Add(item with { Text = words, Wish = wish });
            }
        }
    }

    [GeneratedRegex(@"^(?:if|whether|when|while)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"(?:\s*[,;]|\s+[-\u2013\u2014])?\s+(?:(?:and|but|although|though|so|plus|yet|while)\s+)(?:also\s+|then\s+)?(?=(?:you|they|we|it|there|he or she|applicants|candidates)(?:['\u2019]\p{L}+|\s+\p{L}+)\s+\p{L}|no\s+(?:[\w-]+\s+){1,6}?(?:is|are)\s+(?:\w+\s+)?(?:needed|necessary|required|expected|essential)\b|(?:[\w'\u2019./+&-]+,?\s+){1,12}?(?:(?:is|are|would be|will be)(?:n['\u2019]t)?)\s+(?:(?:also|not|very|highly|a|an|just as|real|strong)\s+){0,3}(?:essential|important|required|needed|necessary|desirable|welcome|useful|helpful|handy|advantage|advantageous|bonus|plus|must|preferred|expected|beneficial)\b|so (?:is|are|would)\b|(?:should|must|will|would|need to|needs to|can)\s+(?:also\s+)?(?:be|have|hold|bring|know|understand|enjoy)\b)|\s*[,;]\s+(?=nor\s+(?:do|does|is|are|will|would)\b|(?:as|so) (?:is|are|would be)\s+(?:an?|the|any|some|good|experience|knowledge|understanding)\b)|\s+[-\u2013\u2014]\s+(?=(?:you|we)(?:['\u2019]\p{L}+|\s+\p{L}+)\s+\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?:\b(?:is|are|was|will|would|must|should|can|may|has|have|had|need|needs|do|does|offers?|includes?|know|enjoy|love|like|want|expect|includ\w+|matters?)\b|['\u2019](?:ll|re|ve|d|m)\b|\bn['\u2019]t\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Finite();

    // "..., so it would be handy if you knew it": it says nothing without what stands before.
    [GeneratedRegex(@"^it\b[^,;]*\bif you\b[^,;]*\b(?:it|them|this|that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Back();

    [GeneratedRegex(@"^\s*(?:so|as)\s+(?:is|are|would be|would)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Likewise();
}
