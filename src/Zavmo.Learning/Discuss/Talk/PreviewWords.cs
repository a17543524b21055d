using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Finds a change that is only asked about: "what if I only did two hours", "if it moves to week 2, does that knock SQL on?".</summary>
internal static partial class PreviewWords
{
    /// <summary>The wish as it would be said to be made, and what is asked about beside it; null where nothing is only asked about.</summary>
    public static (string Wish, string About)? Read(SaidWords said)
    {
        var text = NotYet().Replace(said.Text, "").Trim();
        var isNotYet = text.Length < said.Text.Trim().Length;
        if (Asked().Match(text) is { Success: true } asked)
        {
            return (AsWish(asked.Groups["wish"].Value), asked.Groups["about"].Value);
        }

        if (IfSo().Match(text) is { Success: true } so)
        {
            return ("I only have " + so.Groups["wish"].Value, "");
        }

        return isNotYet && text.Length > 0 ? (AsWish(text), "") : null;
    }

    // "I only did" and "it moves" tell of nothing here.
    private static string AsWish(string text) => Moves().Replace(Had().Replace(text.Trim(' ', ',', '?', '.', '!'), "I only have "), "move ${module}");

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|ok|hm+|hypothetically|just wondering|out of interest)\W+)*(?:what (?:happens |would happen |changes |would change )?if|what would it (?:look|be) like if|suppose|supposing|if)\s+(?<wish>.+?)(?:[,?]?\s+(?<about>(?:(?:what|how|when|where|then)\s+(?:\w+\s+)?)?(?:does|would|will|do|is|am|can)\s+(?:it|that|this|i|we|the|everything|my|there)\b.*|(?:what|how|when)\s+.+|(?:does|would|will|is)\s+(?!be\b).+))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^\W*(?:and\s+|so\s+)?would\s+(?<wish>(?:\S+\s+){1,3}?(?:hours?|hrs?|h)(?:\s+(?:a|per)\s+week)?)\s+(?:get|make|let|finish|bring)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IfSo();

    [GeneratedRegex(@"[,.;?!\s]*\b(?:but\s+|and\s+)?(?:(?:please\s+)?(?:don['\u2019]?t|do not)\s+(?:change|touch|move|do|save|apply)\s+(?:it|anything|the plan|that)(?:\s+yet|\s+just yet|\s+for now)?|without changing (?:it|anything)|just (?:asking|wondering|curious|checking)|not for real)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\b(?:I|we)\s+(?:only\s+|just\s+)?(?:did|had|do|have|could only do|can only do)\s+(?:only\s+|just\s+)?(?=(?:about\s+)?(?:\d|an?\b|one\b|two\b|three\b|four\b|five\b|six\b|half\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Had();

    [GeneratedRegex(@"^(?:(?:i|we|you)\s+)?(?:(?<module>.+?)\s+(?:moves|moved|goes|went|is moved|was moved|were moved)(?=\s+(?:to|into|in)\b)|(?:moved|move)\s+(?<module>.+?)(?=\s+(?:to|into)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Moves();
}
